import { cellForms as forms } from "../../forms/attendance.js";
import { fits } from "../../forms/form.js";
import { type Columns, columnsOf } from "../../lex/columns.js";
import { columnSpans } from "../../outline/label-columns.js";
import type { Line } from "../../read/line.js";

/** The head of a table with the meanings of its columns. */
export interface TableHead {
  head: Line;
  columns: Columns;
}

/** A row of a table: its line, its cells, and the columns of the head that it stands under. */
export interface Row {
  line: Line;
  cells: string[];
  columns: Columns;
}

/** The cells of a row, of a table with bars or of one printed with gaps; none for a line of text. */
export function cellsOf(line: Line): string[] {
  if (line.cells !== null) return line.cells.map((cell) => cell.join(" ").trim());
  return line.columns.length > 1 ? [...line.columns] : [];
}

/**
 * The cells of a row, one for each column of the head. In a table printed with gaps blank cells leave no trace, so each
 * text belongs to the nearest column of the head.
 */
function cellsUnder(head: Line, line: Line): string[] {
  const cells = cellsOf(line);
  const printedWithGaps = line.columns.length > 1 && head.columns.length > 1;
  if (!printedWithGaps || cells.length === head.columns.length) return cells;
  const columns = columnSpans(head);
  const placed = columns.map(() => "");
  for (const cell of columnSpans(line)) {
    const away = columns.map(({ from, to }) => Math.max(from - cell.to, cell.from - to, 0));
    const nearest = away.indexOf(Math.min(...away));
    placed[nearest] = `${placed[nearest] ?? ""} ${cell.text}`.trim();
  }
  return placed;
}

/** The head of a table in a line; undefined for any other line. */
function tableHeadOf(line: Line): TableHead | undefined {
  const columns = columnsOf(cellsOf(line));
  return columns && { head: line, columns };
}

/** The last head of a table among lines. */
export function headIn(lines: readonly Line[]): TableHead | undefined {
  const head = lines.findLast((line) => tableHeadOf(line) !== undefined);
  return head && tableHeadOf(head);
}

/** The rows of tables among lines, each under the last head before it; `before` is a head above them all. */
export function rowsIn(lines: readonly Line[], before?: TableHead): Row[] {
  let table = before;
  return lines.flatMap((line) => {
    const found = tableHeadOf(line);
    if (found) table = found;
    if (!table || found || cellsOf(line).length === 0) return [];
    return [{ line, cells: cellsUnder(table.head, line), columns: table.columns }];
  });
}

/** True for a row with a tick under "Närvarande" or "Tjg". */
export function hasTick({ cells, columns }: Row): boolean {
  const marks = [columns.present, columns.serves].map((at) => cells[at ?? -1] ?? "");
  return marks.some((mark) => fits(forms.tick, mark));
}
