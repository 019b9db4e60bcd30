import { blocksOf } from "../../outline/blocks.js";
import type { Line } from "../../read/line.js";
import { cellsOf } from "../attendance/cells.js";

// "Handling", "Datum", "Dnr": a table's head says what its columns hold
const heading = /^(?:handling(?:ar)?|dokument|datum|daterad|nr|dnr|beteckning|benämning|bilaga)$/iu;

/** The documents that a part lists, one an entry; of a table each row, its cells side by side, without the head. */
export function documentsIn(lines: readonly Line[], width: number): string[] {
  return blocksOf(lines, width, "entries").flatMap((block) => {
    const row = block.lines[0]?.kind === "row" ? block.lines[0] : undefined;
    if (!row) return [block.text];
    const cells = cellsOf(row).filter((cell) => cell !== "");
    return cells.every((cell) => heading.test(cell)) ? [] : [cells.join(" ")];
  });
}
