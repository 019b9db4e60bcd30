import { fits } from "../forms/form.js";
import { furnitureForms } from "../forms/furniture.js";
import { bodiesIn } from "../lex/body.js";
import { bodyOfReference } from "../lex/body-reference.js";
import { datesIn } from "../lex/date.js";
import { openedAt } from "../lex/opened.js";
import { endsIn, withoutEnd } from "../lex/shapes.js";
import { isWholeSentence } from "../lex/whole-sentence.js";
import type { Line } from "../read/line.js";
import { groupTitles, itemTitles } from "../vocabulary/items.js";
import { continuedNumber, withoutContinuation } from "./continuation.js";
import { headOf } from "./head.js";
import { type ItemStart, isDnrLine, isItemStart, itemStart } from "./item-start.js";
import { fieldLabel, sectionLabel } from "./label.js";
import { after, type CustomLabels, isEmphasised, labelForm } from "./label-form.js";
import { misreadNumber } from "./misread.js";

/** Where an item begins among the lines, and what its head says. */
export interface FoundItem {
  at: number;
  start: ItemStart | null;
  title: string;
  /** The index behind the last line of its head. */
  bodyAt: number;
}

/**
 * A heading that groups the items behind it: under it stands no text, only the next item. The document's own title does
 * not group: it is the first line, or has a date ("Kommunstyrelsen 2024-03-26"). `starts` are the items by index.
 */
export function isGroupHeading(
  line: Line,
  at: number,
  starts: ReadonlyMap<number, FoundItem>,
  customLabels: CustomLabels,
): boolean {
  return (
    at > 0 &&
    isEmphasised(line) &&
    line.level === 0 &&
    starts.has(at + 1) &&
    datesIn(line.text).length === 0 &&
    openedAt(line.text) === undefined &&
    !isTitle(line.text, at, starts) &&
    !starts.get(at)?.start &&
    !isWholeSentence(line.text) &&
    !sectionLabel(line, undefined, customLabels) &&
    !fieldLabel(line, undefined)
  );
}

/** True for a line of the document's own title above its first item: its first line, or one with a body. */
function isTitle(text: string, at: number, starts: ReadonlyMap<number, FoundItem>): boolean {
  const [first = 0] = starts.keys();
  if (groups.has(labelForm(text)) || first <= at) return false;
  return at === 0 || bodiesIn(text).length > 0 || fits(furnitureForms.minutes, text);
}

/** The lines without repeated heads of items, and those heads. */
export interface Continued {
  lines: Line[];
  repeats: Line[];
}

/**
 * Takes out the heads that are repeated inside an item after a page break: the number of the same item, with its case
 * number, title or "forts." and nothing new.
 */
export function withoutRepeats(lines: readonly Line[], width: number, customLabels: CustomLabels): Continued {
  const items = scan(lines, width, true, customLabels);
  const repeats = new Set(
    items.flatMap((item, at) => {
      const before = items[at - 1];
      const same =
        before?.start?.number === item.start?.number && before?.start?.suffix === item.start?.suffix;
      const title = withoutContinuation(item.title).toLowerCase();
      const empty = title === "" || title === before?.title.toLowerCase();
      return item.start && before?.start && same && empty ? lines.slice(item.at, item.bodyAt) : [];
    }),
  );
  items.forEach(({ start, bodyAt }, at) => {
    for (const line of lines.slice(bodyAt, items[at + 1]?.at))
      if (start && continuedNumber(line.text) === start.number) repeats.add(line);
  });
  return { lines: lines.filter((line) => !repeats.has(line)), repeats: [...repeats] };
}

/** A way in which a document marks its items; none where it does not mark them so. */
interface Way {
  id: string;
  find(lines: readonly Line[], width: number, customLabels: CustomLabels): FoundItem[];
  example: string;
}

/** The ways in which items are marked; the first that finds any is the document's. */
export const ways: readonly Way[] = [
  {
    id: "section-sign",
    find: (lines, width, customLabels) => {
      const items = scan(lines, width, true, customLabels);
      if (!items.some(({ start }) => start)) return [];
      // "Punkt 1: Taxan antas." is part of a § where the document has them
      const mixed = items.some(hasSign) && items.some((item) => item.start && !hasSign(item));
      return mixed ? scan(lines, width, true, customLabels, hasSign) : items;
    },
    example: "§ 1 Öppnande",
  },
  {
    id: "rising-numbers",
    find: (lines, width, customLabels) => {
      const items = numbered(lines, width, customLabels);
      return items.length >= 2 && breaksIn(items) === 0 ? items : [];
    },
    example: "## 1. Öppnande ⏎ ## 2. Budget ⏎ ## 4. Val",
  },
  {
    id: "agenda",
    find: (lines, _, customLabels) => agenda(lines, customLabels),
    example: "1. Mötets öppnande ⏎ 2. Budget ⏎ 3. Val",
  },
  {
    // numbers that are printed twice, or out of order, now and then: the rules tell of them
    id: "numbers",
    find: (lines, width, customLabels) => {
      const items = numbered(lines, width, customLabels).filter(
        ({ at }) =>
          (sectionLabel(lines[at] as Line, lines[at + 1], customLabels)?.kind ?? "other") === "other",
      );
      // what begins at 1 again is a list of an item's own
      const again = items.slice(1).some(({ start }) => start?.number === 1);
      return items.length >= 3 && !again && breaksIn(items) * 3 < items.length ? items : [];
    },
    example: "## 1. Öppnande ⏎ ## 2. Budget ⏎ ## 2. Val ⏎ ## 3. Avslutning",
  },
  {
    id: "headings",
    find: (lines, _, customLabels) => headings(lines, customLabels),
    example: "Anna Ek hälsade välkommen. ⏎ ## Öppnande ⏎ ## Budget",
  },
];

/** True for an item with a section sign, or what a scan makes of it; false for one with a word, "Punkt 3". */
const hasSign = ({ start }: Pick<FoundItem, "start">): boolean => /[§$]/u.test(start?.label ?? "");

/** The items among the lines, numbered or not, in order, as the document marks them. */
export function itemsIn(lines: readonly Line[], width: number, customLabels: CustomLabels): FoundItem[] {
  for (const { find } of ways) {
    const items = find(lines, width, customLabels);
    if (items.length > 0) return items;
  }
  return [];
}

/** The emphasised lines that begin with a number and no section sign. */
const numbered = (lines: readonly Line[], width: number, customLabels: CustomLabels): FoundItem[] =>
  scan(lines, width, false, customLabels).filter(({ start }) => start);

/** How often a number is no higher than the one before. */
const breaksIn = (items: readonly FoundItem[]): number =>
  items.filter(({ start }, at) => at > 0 && !follows(items[at - 1]?.start ?? null, start)).length;

/** True where a number is higher than the one before: 3 after 2.1, 2.2 after 2.1, 2.1 after 2. */
function follows(before: ItemStart | null, start: ItemStart | null): boolean {
  const [one, other] = [before, start].map((item) => [
    item?.number ?? 0,
    ...(item?.suffix?.split(".").map(Number).slice(1) ?? []),
  ]);
  for (let at = 0; at < Math.max(one?.length ?? 0, other?.length ?? 0); at++) {
    const step = (other?.[at] ?? 0) - (one?.[at] ?? 0);
    if (step !== 0) return step > 0;
  }
  return false;
}

/** Lines: no head of an item, with the block that it stands in, is longer. */
const longestHead = 500;

function scan(
  lines: readonly Line[],
  width: number,
  sure: boolean,
  customLabels: CustomLabels,
  counts: (item: Pick<FoundItem, "start">) => boolean = () => true,
): FoundItem[] {
  const items: FoundItem[] = [];
  let last: number | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line) break;
    const start = itemStart(line);
    if (
      start &&
      start.sure === sure &&
      counts({ start }) &&
      isItemStart(start, line, lines[at - 1], last, lines[at + 1])
    ) {
      const head = headOf(lines.slice(at, at + longestHead), start.rest, width, customLabels, sure);
      items.push({ at, start, title: head.title, bodyAt: at + head.length });
      last = start.number;
      at += head.length - 1;
    } else if (misreadNumber(line)) {
      const head = headOf(
        lines.slice(at, at + longestHead),
        after(line, misreadNumber(line) ?? ""),
        width,
        customLabels,
      );
      items.push({ at, start: null, title: head.title, bodyAt: at + head.length });
      at += head.length - 1;
    } else if (isUnnumbered(lines, at, last === null, customLabels)) {
      let bodyAt = at + 1;
      while (isDnrLine(lines[bodyAt])) bodyAt += 1;
      items.push({ at, start: null, title: line.text, bodyAt });
    }
  }
  return items;
}

const titles = itemTitles.map(labelForm);
const groups = new Set(groupTitles.map(labelForm));

/**
 * An item without a number: a line that stands alone, is not a label, and has a label of an item's part below it
 * or a usual title of such items. In running text only before the first § (`first`).
 */
function isUnnumbered(
  lines: readonly Line[],
  at: number,
  first: boolean,
  customLabels: CustomLabels,
): boolean {
  const line = lines[at];
  if (!line || line.quoted || line.level > 0 || line.text.length > 200 || lines[at - 1]?.block === line.block)
    return false;
  const alone = isEmphasised(line);
  if (!alone && (line.kind !== "text" || line.end === "soft" || !first || endsIn(line.text, ".,:;")))
    return false;
  let body = at + 1;
  while (isDnrLine(lines[body])) body += 1;
  const next = lines[body];
  const form = labelForm(line.text);
  if (!next || groups.has(form) || isWholeSentence(line.text) || bodyOfReference(line.text) !== undefined)
    return false;
  if (sectionLabel(line, next, customLabels) || fieldLabel(line, next)) return false;
  const label = sectionLabel(next, lines[body + 1], customLabels);
  const opens =
    label !== undefined && label.style === "line" && label.kind !== "other" && label.kind !== "recipients";
  return (
    opens || (alone && titles.some((title) => form.startsWith(title)) && !fieldLabel(next, lines[body + 1]))
  );
}

/**
 * The entries of a numbered list that is the agenda itself: 1, 2, 3 …, the opening of a meeting among them; fewer only
 * where no heading could be an item.
 */
export function agenda(lines: readonly Line[], customLabels: CustomLabels): FoundItem[] {
  const entries = lines.flatMap((line, at) => {
    const number =
      line.level === 1 ? /^(?<number>\d+)[.)]$/u.exec(line.marker ?? "")?.groups?.["number"] : undefined;
    return number === undefined ? [] : [{ at, line, number: Number(number) }];
  });
  const inOrder = entries.every(({ number }, at) => number > (entries[at - 1]?.number ?? 0));
  const opens = entries.some(({ line }) => titles.some((title) => labelForm(line.text).startsWith(title)));
  const few = entries.length < 3 && headings(lines, customLabels).length > 0;
  if (few || !inOrder || !opens) return [];
  return entries.map(({ at, line, number }) => {
    const start = { label: line.marker ?? "", number, suffix: null, rest: null, sure: false };
    return { at, start, title: line.text, bodyAt: at + 1 };
  });
}

/**
 * The number of headings at the top that are the document's own title, with nothing between them, "Mötesprotokoll ⏎
 * Kodklubben Kvisten ⏎ 5 februari 2019": at least the first, and the last only where it holds a date.
 */
function titleLength(lines: readonly Line[], customLabels: CustomLabels): number {
  const isLabel = (line: Line | undefined) =>
    line !== undefined && sectionLabel(line, undefined, customLabels) !== undefined;
  const end = lines.findIndex(
    (line) =>
      line.kind !== "heading" ||
      openedAt(line.text) !== undefined ||
      titles.some((title) => labelForm(line.text).startsWith(title)) ||
      isLabel(line),
  );
  const run = end < 0 ? 1 : end;
  const [last, next] = [lines[run - 1], lines[run]];
  const above =
    (next?.kind === "heading" && !isLabel(next)) || (last !== undefined && datesIn(last.text).length > 0);
  return Math.max(above ? run : run - 1, 1);
}

/** Every heading that is no header field, but the document's own title. */
function headings(lines: readonly Line[], customLabels: CustomLabels): FoundItem[] {
  const items: FoundItem[] = [];
  const titled = titleLength(lines, customLabels);
  lines.forEach((line, at) => {
    if (line.kind !== "heading" || at < titled || groups.has(labelForm(line.text))) return;
    if (isWholeSentence(line.text)) return;
    const label = fieldLabel(line, lines[at + 1]);
    const section = sectionLabel(line, lines[at + 1], customLabels);
    const date = /^\d{1,2} \p{L}+ \d{4}$|^\d{4}-\d\d-\d\d$/u.test(line.text);
    if (
      date ||
      (items.length === 0 && label) ||
      (section && section.kind !== "deliberation") ||
      label?.kind === "signatures"
    )
      return;
    items.push({ at, start: null, title: withoutEnd(line.text, ":"), bodyAt: at + 1 });
  });
  return items;
}
