import { allIn } from "../forms/form.js";
import { rangeForms as forms } from "../forms/ranges.js";
import type { Range } from "../model.js";
import { datesIn } from "./date.js";
import { withoutSpans } from "./spans.js";

const partsIn = allIn(forms.range);

/** The §§ of a text as ranges, in order: "§§ 1–11, 13" → 1–11 and 13–13. A range that runs backwards is two items. */
export function rangesIn(text: string): Range[] {
  return partsIn(text).flatMap((match) => {
    const from = Number(match.groups?.["from"]);
    const to = match.groups?.["to"] === undefined ? from : Number(match.groups["to"]);
    return to >= from
      ? [{ from, to }]
      : [
          { from, to: from },
          { from: to, to },
        ];
  });
}

/**
 * The §§ that a field lists: only the list at its first figure, not the text behind it. Empty for a date, and where the
 * first figure is misread ("l2-l5").
 */
export function listedRanges(text: string): Range[] {
  const undated = withoutSpans(text, datesIn(text), "\n");
  const from = undated.search(/[§\d]/u);
  if (from < 0 || /\p{L}$/u.test(undated.slice(0, from))) return [];
  const entries: string[] = [];
  let rest = undated.slice(from);
  for (;;) {
    const found = forms.entry.pattern.exec(rest)?.[0];
    if (found === undefined) break;
    entries.push(found);
    rest = rest.slice(found.length);
    const gap = forms.between.pattern.exec(rest)?.[0];
    if (gap === undefined) break;
    rest = rest.slice(gap.length);
  }
  return entries.flatMap(rangesIn);
}

/** The ranges of `whole` without the §§ of `gaps`: 31–39 without 37 → 31–36 and 38–39. */
export function without(whole: readonly Range[], gaps: readonly Range[]): Range[] {
  return gaps.reduce<Range[]>(
    (rest, gap) =>
      rest.flatMap((range) => {
        if (gap.to < range.from || gap.from > range.to) return [range];
        const parts = [
          { from: range.from, to: gap.from - 1 },
          { from: gap.to + 1, to: range.to },
        ];
        return parts.filter((one) => one.from <= one.to);
      }),
    [...whole],
  );
}

/** Ranges, with consecutive ones merged: 60–60 and 61–61 → 60–61. */
export function adjoined(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (last && range.from === last.to + 1) last.to = range.to;
    else joined.push({ ...range });
  }
  return joined;
}

/** Ranges as printed: "27–36, 38". */
export function rangeText(ranges: readonly Range[]): string {
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/** Numbers in order as ranges: 27, 28, 30 → 27–28 and 30–30. */
export function rangesOf(numbers: readonly number[]): Range[] {
  const ranges: Range[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && number === last.to + 1) last.to = number;
    else if (!last || number !== last.to) ranges.push({ from: number, to: number });
  }
  return ranges;
}
