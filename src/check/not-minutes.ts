import type { Protokoll } from "../model.js";
import type { Check } from "./rule.js";

/** Whether a text is minutes at all: a README beside them gets one message, not five about what it lacks. */
export const notMinutesRules: readonly Check[] = [
  {
    id: "not-minutes",
    check: (protokoll, found, { text }) => void (isNoMinutes(protokoll, text) && found([1, 1])),
  },
];

// "## § 27 Budget", "**KS § 4**", "| § 43 |"; not "enligt 5 kap. 8 § 2 st." in running text
const heading = /^ {0,3}[#*|>_-]{0,6} ?[*_]{0,3}(?:\p{L}{1,6} )?§+ ?\d/u;

/** True for a text without a § and a number, a body, a day and anybody present; an empty one may be minutes that were lost. */
export function isNoMinutes({ meeting, members, paragraphs }: Protokoll, text: readonly string[]): boolean {
  return (
    meeting.body === null &&
    meeting.date === null &&
    members.length === 0 &&
    paragraphs.every(({ number }) => number === null) &&
    text.some((line) => line.trim() !== "") &&
    !text.some((line) => heading.test(line))
  );
}
