import { fits } from "../../forms/form.js";
import { aroundTotals } from "../../forms/vote-totals.js";
import { hasDigit } from "../../lex/shapes.js";
import type { Line } from "../../read/line.js";
import { cellsOf, rowsIn } from "../attendance/cells.js";
import { type Tally, tallyIn } from "./tally.js";

/**
 * The totals of a table without persons: "| Ja | Nej |" over "| 24 | 17 |", or a label and its
 * figure in each row.
 */
export function totalsOf(lines: readonly Line[]): Tally {
  const rows = rowsIn(lines).length > 0 ? [] : lines.map(cellsOf).filter((cells) => cells.length > 1);
  const totals = rows.flatMap((cells, at) => {
    if (cells.length === 2 && !hasDigit(cells[0] ?? "")) return [`${cells[0]}: ${cells[1]}`];
    const head = rows[at - 1];
    if (
      head === undefined ||
      head.some((cell) => hasDigit(cell)) ||
      !fits(aroundTotals.tableTotals, cells[0] ?? "")
    )
      return [];
    return cells.map((cell, column) => `${head[column] ?? ""}: ${cell}`);
  });
  return tallyIn(totals.join("\n"));
}
