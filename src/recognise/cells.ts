import type { Line } from "../read/line.js";

/** The cells of a row, of a table with bars or of one printed with gaps; none for a line of text. */
export function cellsOf(line: Line): string[] {
  if (line.cells !== null) return line.cells.map((cell) => cell.join(" ").trim());
  return line.columns.length > 1 ? line.columns : [];
}
