import { allIn } from "../forms/form.js";
import { timeForms } from "../forms/times.js";
import { stretchOf } from "./date.js";
import { once } from "./once.js";

/** A stretch of time read from text, local, "HH:MM"; `end` is null where only a start is printed. */
export interface FoundTime {
  start: string;
  end: string | null;
  from: number;
  to: number;
}

const printed = Object.values(timeForms).map(allIn);

/** The stretches of time in a text, in order: first those with two ends, then what is left with one. */
export const timesIn: (text: string) => readonly FoundTime[] = once("times", (text) => {
  const found: FoundTime[] = [];
  for (const placesIn of printed)
    for (const time of placesIn(text).flatMap(timeOf))
      if (found.every((other) => time.to <= other.from || other.to <= time.from)) found.push(time);
  return found.sort((a, b) => a.from - b.from);
});

function timeOf(match: RegExpExecArray): FoundTime[] {
  const { h1 = "", m1 = "00", h2, m2 = "00" } = match.groups ?? {};
  const start = clockOf(h1, m1);
  const end = h2 === undefined ? null : clockOf(h2, m2);
  const { from, to } = stretchOf(match);
  return start === undefined || end === undefined ? [] : [{ start, end, from, to }];
}

function clockOf(hours: string, minutes: string): string | undefined {
  const minute = minutes.replace(" ", "");
  if (Number(hours) > 24 || Number(minute) > 59) return undefined;
  return `${String(Number(hours) % 24).padStart(2, "0")}:${minute}`;
}
