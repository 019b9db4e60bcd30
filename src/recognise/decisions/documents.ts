import { documentForms } from "../../forms/documents.js";
import { fits } from "../../forms/form.js";
import { blocksOf } from "../../outline/blocks.js";
import type { Line } from "../../read/line.js";
import { cellsOf } from "../attendance/cells.js";

/** The documents that a part lists, one an entry; of a table each row, its cells side by side, without the head. */
export function documentsIn(lines: readonly Line[], width: number): string[] {
  return blocksOf(lines, width, "entries").flatMap((block) => {
    const row = block.lines[0]?.kind === "row" ? block.lines[0] : undefined;
    if (!row) return [block.text];
    const cells = cellsOf(row).filter((cell) => cell !== "");
    return cells.every((cell) => fits(documentForms.head, cell)) ? [] : [cells.join(" ")];
  });
}
