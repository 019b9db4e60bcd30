import { columnsOf } from "../lex/columns.js";
import type { Line } from "../read/line.js";
import { reprinted, sliced, sourceOffset } from "../read/slice.js";
import { fieldLabel, isFieldLabel } from "./label.js";

/** A column of a line: its text and its place on the source line (1-based, `to` is one past the end). */
export interface Span {
  text: string;
  from: number;
  to: number;
}

/** The columns of a line with their places on the source line. */
export function columnSpans(line: Line): Span[] {
  let at = 0;
  return line.columns.map((text) => {
    const begins = line.text.indexOf(text, at);
    at = begins + text.length;
    const from = line.start + sourceOffset(line, begins);
    return { text, from, to: from + text.length };
  });
}

/**
 * Reorders lines under labels that stand beside each other ("Vid protokollet      Justeras ⏎ Anna Ek      Bo Al"):
 * first one column from top to bottom, then the next. Lines whose gaps do not match those of the labels stay unchanged.
 */
export function columnByColumn(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at] as Line;
    const below = areLabels(head) ? linesBelow(lines.slice(at + 1)) : [];
    const columns = below.length > 0 ? inColumns([head, ...below]) : undefined;
    if (!columns) found.push(head);
    else {
      found.push(...columns);
      at += below.length;
    }
  }
  return found;
}

const areLabels = (line: Line): boolean =>
  line.cells === null &&
  line.columns.length > 1 &&
  !columnsOf(line.columns) &&
  line.columns.every((text) => isFieldLabel(text));

/** The lines before the next one that begins with a label. */
function linesBelow(lines: readonly Line[]): Line[] {
  const end = lines.findIndex(
    (line) => line.cells !== null || isFieldLabel(line.columns[0] ?? "") || fieldLabel(line, undefined),
  );
  return end < 0 ? [...lines] : lines.slice(0, end);
}

/** How many characters to the left of its label a value may begin. */
const slack = 2;

/** The pieces of each column, label first; undefined where a piece reaches into the next column. */
function inColumns(lines: readonly Line[]): Line[] | undefined {
  const starts = columnSpans(lines[0] as Line).map(({ from }) => from);
  const columns: Line[][] = starts.map(() => []);
  for (const line of lines) {
    const spans = columnSpans(line);
    const places = spans.map(({ from }) => starts.findLastIndex((start) => from >= start - slack));
    const crosses = spans.some(
      ({ to }, at) => to > (starts[(places[at] ?? 0) + 1] ?? Number.POSITIVE_INFINITY),
    );
    if (crosses || new Set(places).size < places.length || places.includes(-1)) return undefined;
    const whole = line.bold === line.text;
    const pieces = sliced(line, line.columns, { end: "hard" });
    pieces.forEach((piece, at) => {
      columns[places[at] ?? 0]?.push(whole ? reprinted(piece, { bold: piece.text }) : piece);
    });
  }
  return columns.every((column) => column.length > 1) ? columns.flat() : undefined;
}
