import { spaced, splitAtGaps } from "./inline.js";
import type { Draft, LineKind } from "./line.js";

/** What holds a block: how many lists, a quote, and the marker that the block's first line takes. */
export interface Holder {
  level: number;
  quoted: boolean;
  marker: string | null;
}

/** A tree being flattened: the source's lines, the lines made so far, and where the tree begins in the source. */
export interface Flat {
  source: readonly string[];
  offset: number;
  lines: Draft[];
  block: number;
}

/** A source line as it is, blanks made one; `number` is 1-based within the tree. */
export function rawLine(flat: Flat, number: number, kind: LineKind, holder: Holder): Draft {
  return lineOf(flat, number, kind, spaced(flat.source[number - 1] ?? ""), holder);
}

/** A line of the source with a text of its own, at the place of the whole line. */
export function lineOf(flat: Flat, number: number, kind: LineKind, text: string, holder: Holder): Draft {
  const source = flat.source[number - 1] ?? "";
  const line = number + flat.offset;
  const column = source.length - source.trimStart().length + 1;
  return {
    kind,
    text,
    source,
    start: 1,
    block: flat.block,
    place: { line, column, endLine: line, endColumn: source.trimEnd().length + 1 },
    end: "soft",
    bold: null,
    italic: null,
    marker: null,
    level: holder.level,
    quoted: holder.quoted,
    columns: kind === "row" ? [text] : splitAtGaps(source),
    cells: null,
  };
}

/** A comment inside a block, as a line of its own; the structure takes it out again. */
export function commentLine(
  flat: Flat,
  number: number,
  comment: { text: string; column: number },
  holder: Holder,
): Draft {
  const line = lineOf(flat, number, "html", spaced(comment.text), holder);
  line.source = comment.text;
  line.start = comment.column;
  line.place = { ...line.place, column: comment.column, endColumn: comment.column + comment.text.length };
  return line;
}
