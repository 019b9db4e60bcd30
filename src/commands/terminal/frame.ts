import type { Place } from "../../place.js";
import { type Cell, cellsOf, totalWidth } from "./visible.js";

/** A source line as shown, and the line under it: spaces up to the place, then carets. */
export interface Frame {
  line: string;
  indent: string;
  carets: string;
}

/** The number of UTF-16 units examined around the place, so that a very long line costs no more than another. */
const reach = 1000;

/**
 * The part of a source line around a place, at most `columns` wide, and `^` under what the place holds.
 * What was left out at an end is `…`. A place over several lines is marked to the end of its first.
 */
export function frameOf(source: string, place: Place, columns: number): Frame {
  const start = Math.min(place.column, source.length + 1);
  const end = place.endLine > place.line ? source.length + 1 : Math.max(place.endColumn, start + 1);
  const cells = nearby(source, start);
  const from = indexWhere(cells, ({ endColumn }) => endColumn > start);
  const to = indexWhere(cells, ({ column }) => column >= end);
  const [first, last] = windowAround(cells, from, columns);
  const before = first > 0 || (cells[0]?.column ?? 1) > 1 ? "…" : "";
  const after = last < cells.length || (cells.at(-1)?.endColumn ?? 1) <= source.length ? "…" : "";
  const marked = totalWidth(cells.slice(from, Math.min(to, last)));
  return {
    line: before + joinCells(cells.slice(first, last)) + after,
    indent: " ".repeat(before.length + totalWidth(cells.slice(first, from))),
    carets: "^".repeat(Math.max(marked, 1)),
  };
}

/** The cells of the part of a line to examine; surrogate pairs are kept whole. */
function nearby(source: string, column: number): Cell[] {
  const wanted = Math.max(0, column - 1 - reach);
  const from = isLowSurrogate(source, wanted) ? wanted + 1 : wanted;
  const until = Math.min(source.length, column - 1 + reach);
  const to = isLowSurrogate(source, until) ? until - 1 : until;
  return cellsOf(source.slice(from, to), from);
}

function isLowSurrogate(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}

function indexWhere(cells: readonly Cell[], holds: (cell: Cell) => boolean): number {
  const index = cells.findIndex(holds);
  return index < 0 ? cells.length : index;
}

/** The range of cells that fits in the columns; a third of it precedes the place. */
function windowAround(cells: readonly Cell[], at: number, columns: number): [number, number] {
  if (totalWidth(cells) <= columns) return [0, cells.length];
  const room = columns - 2;
  const widthAt = (index: number) => cells[index]?.width ?? 0;
  let [first, last, width] = [at, at, 0];
  while (first > 0 && width + widthAt(first - 1) <= room / 3) width += widthAt(--first);
  while (last < cells.length && width + widthAt(last) <= room) width += widthAt(last++);
  while (first > 0 && width + widthAt(first - 1) <= room) width += widthAt(--first);
  return [first, last];
}

function joinCells(cells: readonly Cell[]): string {
  return cells.map(({ text }) => text).join("");
}
