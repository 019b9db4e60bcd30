import type { Line } from "../read/line.js";

/** The cells of a row, of a table with bars or of one printed with gaps; none for a line of text. */
export function cellsOf(line: Line): string[] {
  if (line.cells !== null) return line.cells.map((cell) => cell.join(" ").trim());
  return line.columns.length > 1 ? line.columns : [];
}

/**
 * The cells of a row under a table's head, one for each of the head's. In a table printed with gaps a cell that
 * is blank leaves nothing: what is printed belongs to the column of the head that it stands nearest to.
 */
export function cellsUnder(head: Line, line: Line): string[] {
  const cells = cellsOf(line);
  const printedWithGaps = line.columns.length > 1 && head.columns.length > 1;
  if (!printedWithGaps || cells.length === head.columns.length) return cells;
  const columns = spansOf(head);
  const placed = columns.map(() => "");
  for (const cell of spansOf(line)) {
    const away = columns.map(({ from, to }) => Math.max(from - cell.to, cell.from - to, 0));
    const nearest = away.indexOf(Math.min(...away));
    placed[nearest] = `${placed[nearest] ?? ""} ${cell.text}`.trim();
  }
  return placed;
}

interface Span {
  text: string;
  from: number;
  to: number;
}

/** The columns of a line with the offsets on the source line at which they stand. */
function spansOf(line: Line): Span[] {
  let at = 0;
  return line.columns.map((text) => {
    const found = line.source.normalize("NFC").indexOf(text.split(" ")[0] ?? text, at);
    const from = Math.max(found, at);
    at = from + text.length;
    return { text, from: from + line.place.column, to: at + line.place.column };
  });
}
