import { dayForms } from "../forms/dates.js";
import { everyPlace, fits } from "../forms/form.js";
import { placeForms, sessionForms } from "../forms/times.js";
import { timesIn } from "./clock.js";
import { datesIn } from "./date.js";
import { withoutSpans } from "./spans.js";

/** Splits a text at the word for a break: "kl. 13–16, ajournering kl. 14.40–14.55" → before and from "ajournering". */
export function atBreak(text: string): { before: string; after: string } {
  const word = text.search(sessionForms.breaks.pattern);
  // the whole sentence belongs to the break: "Sammanträdet ajournerades 15.20–15.40"
  const sentence = word < 0 ? -1 : text.slice(0, word).search(/(?<=\.) \p{Lu}[^.]*$/u);
  const at = sentence < 0 ? word : sentence;
  return at < 0 ? { before: text, after: "" } : { before: text.slice(0, at), after: text.slice(at) };
}

const weekday = everyPlace(dayForms.weekday);
const edges = everyPlace(placeForms.edges);

/** The place in "Rådhuset, sal A, torsdagen den 21 mars 2024 kl. 13.15–16.40": the text without dates and times. */
export function placeIn(text: string): string | null {
  const { before } = atBreak(text);
  const undated = withoutSpans(before, datesIn(before), "\n");
  const untimed = withoutSpans(undated, timesIn(undated), "\n");
  const parts = untimed
    .replace(weekday, "\n")
    .split("\n")
    .map((part) => part.replace(edges, "").trim());
  return parts.find((part) => /\p{L}{2}/u.test(part) && !fits(placeForms.none, part)) ?? null;
}
