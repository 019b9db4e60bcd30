import { rangesOf, rangeText } from "../lex/range.js";
import type { Paragraph } from "../model.js";
import { hasFrontPage } from "./front-page.js";
import { itemNumbers, numbersOf } from "./item-numbers.js";
import { isContinued } from "./items.js";
import { longestRising } from "./rising.js";
import type { Check } from "./rule.js";

type Numbered = Paragraph & { number: number };

const numbered = (paragraphs: readonly Paragraph[]): Numbered[] =>
  paragraphs.filter((one): one is Numbered => one.number !== null);
const nameOf = ({ number, suffix }: Numbered): string => `${number}${suffix ?? ""}`;

/** The numbers of items: in order, each once, none left out. */
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
      const all = numbered(paragraphs).filter((one) => !isContinued(one));
      const inOrder = longestRising(all.map(({ number }) => number));
      all.forEach((one, at) => {
        if (inOrder.has(at)) return;
        const beside = [all[at - 1], all[at + 1]].flatMap((near) => (near ? nameOf(near) : []));
        found([one.lines[0], one.lines[0]], { number: nameOf(one), beside: beside.join(", ") });
      });
    },
  },
  {
    id: "number-missing",
    check: ({ meeting, paragraphs }, found) => {
      const gaps = gapsIn(numbered(paragraphs), numbersOf(meeting.range));
      const count = gaps.flatMap(({ missing }) => missing).length;
      // a choice of items without a front page says nothing of those between
      if (!hasFrontPage(meeting) && count * 2 > itemNumbers(paragraphs).length) return;
      for (const { before, after, missing } of gaps)
        found([after.lines[0], after.lines[0]], {
          missing: rangeText(rangesOf(missing)),
          before: nameOf(before),
          after: nameOf(after),
        });
    },
  },
  {
    id: "number-of-another-year",
    check: ({ meeting, paragraphs }, found) => {
      const years = [meeting.date, meeting.endDate].flatMap((day) => day?.slice(0, 4) ?? []);
      const reported = new Set<string>();
      for (const { label, lines } of numbered(paragraphs)) {
        const year = yearOf(label ?? "");
        if (year === undefined || years.length === 0 || years.includes(year) || reported.has(year)) continue;
        reported.add(year);
        found([lines[0], lines[0]], { label: label ?? "", year: years[0] ?? "" });
      }
    },
  },
];

/** The missing numbers, with the items before and after each gap. */
function gapsIn(all: readonly Numbered[], stated: readonly number[]) {
  const present = new Set(all.map(({ number }) => number));
  return all.flatMap((after, at) => {
    const before = all[at - 1];
    if (!before) return [];
    // "§§ 1–11, 13": the front page says itself that 12 is not here
    const missing = numbersOf([{ from: before.number + 1, to: after.number - 1 }]).filter(
      (number) => !present.has(number) && (stated.length === 0 || stated.includes(number)),
    );
    return missing.length > 0 ? [{ before, after, missing }] : [];
  });
}

// "KS § 45/2024", "§ 63/20", "§ 2024/27"
const yearInLabel = /§ ?(?:(?<first>(?:19|20)\d\d)\/\d{1,5}|\d{1,5}\/(?<last>(?:19|20)?\d\d))$/u;

/** The year of a number that prints one, with its century. */
function yearOf(label: string): string | undefined {
  const { first, last } = yearInLabel.exec(label)?.groups ?? {};
  const year = first ?? last;
  return year?.length === 2 ? `20${year}` : year;
}
