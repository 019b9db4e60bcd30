import type { Paragraph } from "../model.js";
import { rangesOf, rangeText } from "../text/range.js";
import type { Check } from "./check.js";

type Numbered = Paragraph & { number: number };

const numbered = (paragraphs: readonly Paragraph[]): Numbered[] =>
  paragraphs.filter((one): one is Numbered => one.number !== null);
const nameOf = ({ number, suffix }: Numbered): string => `${number}${suffix ?? ""}`;

/** "… , forts.": an item taken up again under its own number. */
const isContinued = ({ title, heading }: Numbered): boolean =>
  /(?<!\p{L})forts(?:\.|ättning|$)/iu.test(`${title} ${heading}`);

/** The order of §§: each once, none left out, and those that the front page says. */
export const numberingRules: readonly Check[] = [
  {
    id: "number-twice",
    check: ({ paragraphs }, found) => {
      const first = new Map<string, number>();
      for (const one of numbered(paragraphs)) {
        const line = first.get(nameOf(one));
        if (isContinued(one)) continue;
        if (line === undefined) first.set(nameOf(one), one.lines[0]);
        else found([one.lines[0], one.lines[0]], { number: nameOf(one), line });
      }
    },
  },
  {
    id: "number-out-of-order",
    check: ({ paragraphs }, found) => {
      let highest: Numbered | undefined;
      for (const one of numbered(paragraphs)) {
        if (isContinued(one)) continue;
        if (highest && one.number < highest.number)
          found([one.lines[0], one.lines[0]], { number: nameOf(one), before: nameOf(highest) });
        else highest = one;
      }
    },
  },
  {
    id: "number-missing",
    check: ({ paragraphs }, found) => {
      const all = numbered(paragraphs);
      const present = new Set(all.map(({ number }) => number));
      all.slice(1).forEach((one, at) => {
        const before = all[at];
        if (!before || one.number <= before.number + 1) return;
        const missing = Array.from(
          { length: one.number - before.number - 1 },
          (_, n) => before.number + 1 + n,
        ).filter((number) => !present.has(number));
        if (missing.length > 0)
          found([one.lines[0], one.lines[0]], {
            missing: rangeText(rangesOf(missing)),
            before: nameOf(before),
            after: nameOf(one),
          });
      });
    },
  },
  {
    id: "range-mismatch",
    check: ({ meeting, paragraphs }, found) => {
      const present = rangesOf(
        [...new Set(numbered(paragraphs).map(({ number }) => number))].sort((a, b) => a - b),
      );
      const stated = rangesOf(
        meeting.range.flatMap(({ from, to }) => numbers(from, to)).sort((a, b) => a - b),
      );
      const field =
        meeting.fields.find(({ kind }) => kind === "range") ??
        meeting.fields.find(({ kind }) => kind === "title");
      if (stated.length === 0 || present.length === 0 || rangeText(stated) === rangeText(present)) return;
      found(field?.lines ?? [1, 1], { stated: rangeText(stated), found: rangeText(present) });
    },
  },
];

/** The numbers of a range; a mistyped one that would be endless is cut. */
function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.min(to - from + 1, 5000) }, (_, n) => from + n);
}
