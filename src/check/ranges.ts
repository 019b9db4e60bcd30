import type { Facts } from "../facts.js";
import { fits } from "../forms/form.js";
import { lineFactForms } from "../forms/line-facts.js";
import { rangesIn, rangesOf, rangeText } from "../lex/range.js";
import type { Field, FieldKind, Meeting, Protokoll } from "../model.js";
import { itemNumbers, numbersOf } from "./item-numbers.js";
import type { Check, Found } from "./rule.js";

/** The §§ stated on the front page and the closing pages, against the items. */
export const rangeRules: readonly Check[] = [
  {
    id: "range-mismatch",
    check: ({ meeting, paragraphs }, found) => {
      const present = itemNumbers(paragraphs);
      const stated = numbersOf(meeting.range);
      const field =
        meeting.fields.find(({ kind }) => kind === "range") ??
        meeting.fields.find(({ kind }) => kind === "title");
      // "Paragraf 33 justeras omedelbart." is read as a range and says nothing of the whole
      if (field && fits(lineFactForms["adjusted-at-once"], field.text)) return;
      if (stated.length === 0 || present.length === 0 || differOnlyInGaps(stated, present)) return;
      found(field?.lines ?? [1, 1], {
        stated: rangeText(rangesOf(stated)),
        found: rangeText(rangesOf(present)),
      });
    },
  },
  {
    id: "adjusted-range-mismatch",
    check: (protokoll, found, { facts }) =>
      compare(protokoll, ["adjusters", "adjustment", "signatures"], facts, found),
  },
  {
    id: "announced-range-mismatch",
    check: (protokoll, found, { facts }) => compare(protokoll, ["notice", "posted", "removed"], facts, found),
  },
];

/** True where the stated §§ that are missing lie between items: `number-missing` reports them. */
function differOnlyInGaps(stated: readonly number[], present: readonly number[]): boolean {
  const isGap = (number: number) => number > (present[0] ?? 0) && number < (present.at(-1) ?? 0);
  return (
    present.every((number) => stated.includes(number)) &&
    stated.every((number) => present.includes(number) || isGap(number))
  );
}

/** Compares each stretch of §§ in the fields of some kinds with the items. */
function compare(
  { meeting, paragraphs }: Protokoll,
  kinds: readonly FieldKind[],
  facts: Facts,
  found: Found,
): void {
  const present = itemNumbers(paragraphs);
  const stated = statedIn(meeting, kinds);
  // §§ adjusted at once have a notice of their own
  const inParts = stated.length > 1 || facts.linesTelling("adjusted-at-once").length > 0;
  for (const { numbers, lines } of stated)
    if (isBeyond(numbers, present, numbersOf(meeting.range)) || (!inParts && isShort(numbers, present)))
      found(lines, { stated: rangeText(rangesOf(numbers)), found: rangeText(rangesOf(present)) });
}

/** True where §§ are named that neither an item nor the front page has, and the document is no excerpt of them. */
function isBeyond(stated: readonly number[], present: readonly number[], range: readonly number[]): boolean {
  const common = stated.filter((number) => present.includes(number));
  const isExcerpt = range.length === 0 && common.length * 2 < stated.length;
  return !isExcerpt && stated.some((number) => !present.includes(number) && !range.includes(number));
}

/** True for a stretch of §§ that begins with the first item or ends with the last, and lacks some of the others. */
function isShort(stated: readonly number[], present: readonly number[]): boolean {
  const touches = stated[0] === present[0] || stated.at(-1) === present.at(-1);
  return stated.length > 1 && touches && present.some((number) => !stated.includes(number));
}

// "§§ 27–36", "§ 53", not the end of "8 kap. 12 § 2 st"
const sections = /(?<![§\d]|\d )§{1,2} ?\d[\d ,–-]{0,80}/gu;

/** The §§ that fields of some kinds name; a range below one of them ("Paragrafer" under "Anslag") belongs to it. */
function statedIn(meeting: Meeting, kinds: readonly FieldKind[]) {
  let above: FieldKind = "other";
  let ranges = 0;
  const stated: { numbers: number[]; lines: Field["lines"] }[] = [];
  for (const { kind, text, lines } of meeting.fields) {
    if (kind === "range") ranges += 1;
    else if (kind !== "date") above = kind;
    const isOwn = kind === "range" ? ranges > 1 && kinds.includes(above) : kinds.includes(kind);
    const parts = kind === "range" ? [text] : (text.match(sections) ?? []);
    const numbers = numbersOf(rangesIn(parts.join(", ")));
    if (isOwn && numbers.length > 0) stated.push({ numbers, lines });
  }
  return stated;
}
