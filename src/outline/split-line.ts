import { fits } from "../forms/form.js";
import { innerFieldForm } from "../forms/inner-labels.js";
import { lineForms } from "../forms/lines.js";
import { columnsOf } from "../lex/columns.js";
import { isRole } from "../lex/role-column.js";
import type { Line } from "../read/line.js";
import { reprinted, slice, sliced } from "../read/slice.js";
import { fieldLabels } from "../vocabulary/fields.js";
import { isFieldLabel } from "./label.js";

/**
 * Splits lines of the front matter at gaps ("Sekreterare      Anna Ek") and before labels in the middle of a line
 * ("… kl. 16.00 Paragrafer 102–119"). Rows of a table printed with gaps stay whole. The pieces of a line cover it, in
 * order.
 */
export function splitLines(lines: readonly Line[]): Line[] {
  let table: number | null = null;
  return lines.flatMap((line) => {
    if (line.kind === "code" || line.kind === "html") return [line];
    const cells = line.cells?.map((cell) => cell.join(" ")) ?? line.columns;
    if (columnsOf(cells)) {
      table = line.block;
      return isFieldLabel(cells[0] ?? "") ? [groupOf(line, cells[0] ?? ""), asRow(line)] : [asRow(line)];
    }
    if (line.columns.length === 1 && isFieldLabel(line.text)) table = null;
    const goesOn = table !== null && line.columns.length > 1 && !isFieldLabel(line.columns[0] ?? "");
    if (table === line.block || line.cells !== null || goesOn) return [asRow(line)];
    return sliced(line, withAttributes(line.columns).flatMap(atLabels));
  });
}

/** The first cell of a table's head, "Tjänstgörande ersättare", as the label of the group in the rows below. */
function groupOf(line: Line, text: string): Line {
  return reprinted(slice(line, 0, text.length), {
    kind: "heading",
    cells: null,
    end: "hard",
    block: line.block,
  });
}

/** A line of a table printed with gaps, as a row with cells. */
function asRow(line: Line): Line {
  if (line.cells !== null) return line;
  return reprinted(line, { kind: "row", cells: line.columns.map((column) => [column]) });
}

const longestFirst = Object.values(fieldLabels)
  .flat()
  .sort((a, b) => b.length - a.length);

/** The labels of a text that holds nothing else: "Vid protokollet Justeras" → two; none for any other text. */
function labelsOnly(text: string): string[] {
  const labels: string[] = [];
  let rest = text;
  while (rest !== "" && !isFieldLabel(text)) {
    const label = longestFirst.find((word) => rest === word || rest.startsWith(`${word} `));
    if (label === undefined) return [];
    labels.push(label);
    rest = rest.slice(label.length).trimStart();
  }
  return labels;
}

/** "Underskrifter Sekreterare ... Paragrafer 102–119" → three texts. */
function atLabels(text: string): string[] {
  const labels = labelsOnly(text);
  if (labels.length > 1) return labels;
  return text
    .split(innerFieldForm.pattern)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

// "S     Bo Al"
const partyColumn = /^\(?\p{Lu}{1,2}\)?$/u;

/** Columns in which what is said of a person stands with the person, however wide the gap between them. */
function withAttributes(columns: readonly string[]): string[] {
  const joined: string[] = [];
  for (const column of columns) {
    const before = joined.at(-1);
    const party = before !== undefined && joined.length === 1 && partyColumn.test(before);
    if (before !== undefined && (party || fits(lineForms.attribute, column) || isRole(column)))
      joined[joined.length - 1] = `${before} ${column}`;
    else joined.push(column);
  }
  return joined;
}
