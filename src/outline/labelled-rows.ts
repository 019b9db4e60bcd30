import type { Line } from "../read/line.js";
import { join, reprinted, sliced } from "../read/slice.js";
import { isDnrLine } from "./item-start.js";
import { isSectionLabel } from "./label.js";
import type { CustomLabels } from "./label-form.js";

/**
 * Turns tables that hold an item's parts, "| **Beslut** | Budgeten antas. |", into labels and lines of text. Every row
 * must be a label and its text, or "Dnr" and the case number. Other tables stay unchanged.
 */
export function unfoldLabelledRows(lines: readonly Line[], customLabels: CustomLabels): Line[] {
  const rows = lines.filter((line) => line.cells !== null && filled(line).length > 0);
  const others = new Set(
    rows.filter((line) => !isLabelled(line, customLabels) && !isDnr(line)).map(({ block }) => block),
  );
  const labelled = new Set(rows.filter((line) => isLabelled(line, customLabels)).map(({ block }) => block));
  return lines.flatMap((line) =>
    line.cells !== null && labelled.has(line.block) && !others.has(line.block) ? linesOfRow(line) : [line],
  );
}

const filled = (line: Line): string[] =>
  (line.cells ?? []).map((cell) => cell.join(" ").trim()).filter((cell) => cell !== "");

/** True for a row of a label and its text. */
function isLabelled(line: Line, customLabels: CustomLabels): boolean {
  const [label = "", ...rest] = filled(line);
  return rest.length === 1 && isSectionLabel(label, customLabels);
}

/** True for a row of "Dnr" and the item's case number. */
const isDnr = (line: Line): boolean =>
  filled(line).length === 2 && isDnrLine(join([line], filled(line).join(" ")));

/** The label of a row as a heading, and the entries of the other cell as lines of text. */
function linesOfRow(line: Line): Line[] {
  const texts = (line.cells ?? []).flat().filter((text) => text.trim() !== "");
  if (texts.length === 0) return [line];
  if (isDnr(line)) return [join([line], texts.join(" "), { kind: "text", cells: null })];
  return sliced(line, texts, { cells: null, end: "hard" }).map((piece, at) =>
    reprinted(piece, { kind: at === 0 ? "heading" : "text" }),
  );
}
