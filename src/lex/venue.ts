import { months, weekdays } from "../vocabulary/calendar.js";
import { timesIn } from "./clock.js";
import { datesIn } from "./date.js";
import { withoutSpans } from "./spans.js";

// "ajournering", "uppehåll", "fikapaus", "lunch kl. 12.00", but not "Lunchrummet"
const breakWord =
  /ajourner|uppehåll|(?<!\p{L})(?:\p{L}*paus(?!\p{L})|(?:lunch|fika|kaffe|rast)(?: \p{L}{1,12})?:? (?:kl\.? ?)?\d)/iu;

/** A text in two at the word for a break: "kl. 13–16, ajournering kl. 14.40–14.55" → before and from "ajournering". */
export function atBreak(text: string): { before: string; after: string } {
  const word = text.search(breakWord);
  // the whole sentence belongs to the break: "Sammanträdet ajournerades 15.20–15.40"
  const sentence = word < 0 ? -1 : text.slice(0, word).search(/(?<=\.) \p{Lu}[^.]*$/u);
  const at = sentence < 0 ? word : sentence;
  return at < 0 ? { before: text, after: "" } : { before: text.slice(0, at), after: text.slice(at) };
}

// "onsdag den 29 augusti", "torsdagen den 23 maj"
const dayOnly = new RegExp(
  `(?:${weekdays.join("|")})(?:en)?(?:,? den \\d{1,2} (?:${months.flat().join("|")})(?!\\p{L}))?`,
  "giu",
);

/** The place in "Rådhuset, sal A, torsdagen den 21 mars 2024 kl. 13.15–16.40": what is neither date nor time. */
export function placeIn(text: string): string | null {
  const { before } = atBreak(text);
  const undated = withoutSpans(before, datesIn(before), "\n");
  const untimed = withoutSpans(undated, timesIn(undated), "\n");
  const parts = untimed
    .replace(dayOnly, "\n")
    .split("\n")
    .map((part) =>
      part
        .replace(/^[\s,;:.–-]+|(?<![\s,;:–-])[\s,;:–-]+$|(?:,? (?:den|kl\.?))$|(?<=\p{L}{4})\.$/gu, "")
        .trim(),
    );
  return parts.find((part) => /\p{L}{2}/u.test(part) && !/^(?:kl|den|och|till)\.?$/iu.test(part)) ?? null;
}
