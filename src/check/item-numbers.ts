import type { Paragraph, Range } from "../model.js";

/** The numbers of the numbered items, each once, in rising order. */
export function itemNumbers(items: readonly Pick<Paragraph, "number">[]): number[] {
  return rising(items.flatMap(({ number }) => number ?? []));
}

/** The numbers that ranges hold, each once, in rising order; a mistyped one that would be endless is cut. */
export function numbersOf(ranges: readonly Range[]): number[] {
  return rising(
    ranges.flatMap(({ from, to }) =>
      Array.from({ length: Math.min(to - from + 1, 5000) }, (_, n) => from + n),
    ),
  );
}

/** Numbers in rising order, each once. */
export function rising(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
