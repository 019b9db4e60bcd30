import type { Facts } from "../facts.js";
import { timesIn } from "../lex/clock.js";
import { atBreak } from "../lex/venue.js";
import type { Adjournment, Meeting, Protokoll } from "../model.js";
import { factsIn } from "./facts.js";
import type { Check } from "./rule.js";

/** The hours of a sitting and its breaks. */
export const timeRules: readonly Check[] = [
  {
    id: "end-before-start",
    check: ({ meeting }, found) => {
      const hours = hoursOf(meeting);
      if (hours && hours.end < hours.start && !isPastMidnight(hours))
        found(hours.lines, { start: hours.start, end: hours.end });
    },
  },
  {
    id: "adjournment-backwards",
    check: (protokoll, found, { facts }) => {
      for (const one of protokoll.meeting.adjournments) {
        const lines = linesOf(one, protokoll, facts);
        if (lines && one.end < one.start && !isPastMidnight(one))
          found(lines, { start: one.start, end: one.end });
      }
    },
  },
  {
    id: "adjournment-outside",
    check: (protokoll, found, { facts }) => {
      const hours = hoursOf(protokoll.meeting);
      if (!hours || hours.end <= hours.start) return;
      for (const one of protokoll.meeting.adjournments) {
        const lines = linesOf(one, protokoll, facts);
        const isOutside = one.start < hours.start || one.end > hours.end;
        if (lines && one.start <= one.end && isOutside)
          found(lines, { start: one.start, end: one.end, from: hours.start, to: hours.end });
      }
    },
  },
];

/** The hours of a sitting of one day, where its front page prints one stretch of time alone. */
function hoursOf({ date, endDate, start, end, fields }: Meeting) {
  const [hours, ...others] = fields
    .filter(({ kind }) => kind === "time" || kind === "place-time" || kind === "place")
    .flatMap(({ text, lines }) => timesIn(atBreak(text).before).map((time) => ({ ...time, lines })));
  if (date === null || endDate !== null || !hours || others.length > 0) return undefined;
  return start !== null && end !== null && hours.start === start && hours.end === end
    ? { start, end, lines: hours.lines }
    : undefined;
}

/** "18.00–00.30", "23.50–00.05": from an evening into the night. */
const isPastMidnight = ({ start, end }: Adjournment): boolean => start >= "12:00" && end <= "06:00";

/** The lines that state a break: a field, else the part of an item about a break. */
function linesOf({ start, end }: Adjournment, { meeting, paragraphs }: Protokoll, facts: Facts) {
  const isIn = (text: string) => timesIn(text).some((time) => time.start === start && time.end === end);
  const breaks = paragraphs.flatMap((one) => factsIn(facts, one, "break-told"));
  return (
    meeting.fields.find(({ text }) => isIn(text)) ?? breaks.find(({ words }) => words === `${start}–${end}`)
  )?.lines;
}
