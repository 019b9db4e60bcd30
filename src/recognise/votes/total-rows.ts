import type { Line } from "../../read/line.js";
import { cellsOf, rowsIn } from "../attendance/cells.js";
import { type Tally, tallyIn } from "./tally.js";

// "24", "Summa", "Antal röster", "": how a row of totals begins; not "Anna Ek", "S"
const opening = /^(?:\d{1,4}|summa|totalt|resultat|röster|antal(?: röster)?|)$/iu;

/**
 * The totals of a table that has them and names nobody: "| Ja | Nej |" over "| 24 | 17 |", or a label and its
 * figure in each row.
 */
export function totalsOf(lines: readonly Line[]): Tally {
  const rows = rowsIn(lines).length > 0 ? [] : lines.map(cellsOf).filter((cells) => cells.length > 1);
  const told = rows.flatMap((cells, at) => {
    if (cells.length === 2 && !/\d/u.test(cells[0] ?? "")) return [`${cells[0]}: ${cells[1]}`];
    const head = rows[at - 1];
    if (head === undefined || head.some((cell) => /\d/u.test(cell)) || !opening.test(cells[0] ?? ""))
      return [];
    return cells.map((cell, column) => `${head[column] ?? ""}: ${cell}`);
  });
  return tallyIn(told.join("\n"));
}
