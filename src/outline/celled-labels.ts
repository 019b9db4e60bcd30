import { columnsOf } from "../lex/columns.js";
import type { Line } from "../read/line.js";
import { join, reprinted, slice, sliced } from "../read/slice.js";
import { isDnrLine } from "./item-start.js";
import { fieldLabel, isFieldLabel, isSectionLabel } from "./label.js";
import { type CustomLabels, labelForm } from "./label-form.js";

/**
 * Turns tables that hold an item's parts, "| **Beslut** | Budgeten antas. |", into labels and lines of text. Every row
 * must be a label and its text, or "Dnr" and the case number. Other tables stay unchanged.
 */
export function partsFromRows(lines: readonly Line[], customLabels: CustomLabels): Line[] {
  const isLabel = (text: string): boolean => isSectionLabel(text, customLabels);
  const isLabelled = (line: Line): boolean => {
    const [label, ...values] = filled(line);
    return values.length === 1 && (isLabel(textOf(label)) || inPairs(line, isLabel) !== undefined);
  };
  const rows = lines.filter((line) => filled(line).length > 0);
  const others = new Set(rows.filter((line) => !isLabelled(line) && !isDnr(line)).map(({ block }) => block));
  const labelled = new Set(rows.filter(isLabelled).map(({ block }) => block));
  return lines.flatMap((line) => {
    if (!labelled.has(line.block) || others.has(line.block) || filled(line).length === 0) return [line];
    return isDnr(line)
      ? [join([line], textsOf(line).join(" "), { kind: "text", cells: null })]
      : (inPairs(line, isLabel) ?? unfolded(line));
  });
}

/**
 * Turns tables that hold header fields, "| **Plats och tid** | Rådhuset<br>kl. 10 |", into labels and lines of values. A
 * row without a label goes on with the values above it, but for one under the head of an attendance list.
 */
export function fieldsFromRows(lines: readonly Line[]): Line[] {
  let list: number | undefined;
  return upright(lines).flatMap((line) => {
    const [label, ...values] = line.cells ?? [];
    const texts = (line.cells ?? []).map(textOf);
    const isHead = columnsOf(texts) !== undefined;
    if (isHead) list = line.block;
    if (isHead || label === undefined || values.length === 0) return [line];
    const many = inPairs(line, isFieldLabel);
    if (many) return many;
    if (texts[0] === "" && values.length === 1 && values[0]?.length && line.block !== list)
      return valuesBehind(line, 0);
    // "| Ersättare | | | | |" begins a group, however many columns the table has
    const wide = values.length > 3 && texts.slice(1).some((text) => text !== "");
    const head = join([line], texts[0] ?? "", { kind: "heading", cells: null });
    return labelForm(head.text) === "" || wide || !fieldLabel(head, undefined) ? [line] : unfolded(line);
  });
}

const textOf = (cell: readonly string[] = []): string => cell.join(" ").trim();
const filled = ({ cells }: Line): (readonly string[])[] =>
  (cells ?? []).filter((cell) => textOf(cell) !== "");
const textsOf = (line: Line): string[] =>
  filled(line)
    .flat()
    .filter((text) => text !== "");

/** True for a row of "Dnr" and the item's case number. */
const isDnr = (line: Line): boolean =>
  filled(line).length === 2 && isDnrLine(join([line], textsOf(line).join(" ")));

/** "| Plats<br>Sekreterare | Rådhuset<br>Anna Ek |", as many labels as values, each label with its own; undefined for any other row. */
function inPairs(line: Line, isLabel: (text: string) => boolean): Line[] | undefined {
  const [labels = [], values = [], ...more] = filled(line);
  const many = labels.length > 1 && labels.length === values.length && more.length === 0;
  if (!many || !labels.every(isLabel)) return undefined;
  const pieces = sliced(line, [...labels, ...values], { ...value, kind: "heading" });
  return labels.flatMap((_, at) => [
    ...pieces.slice(at, at + 1),
    ...pieces.slice(labels.length + at, labels.length + at + 1).map((piece) => reprinted(piece, value)),
  ]);
}

/** How the lines in a cell are printed. */
const value = { kind: "text", bold: null, italic: null, cells: null, end: "hard" } as const;

/** The label in the first filled cell of a row as a heading, and the lines of the cells behind it. */
function unfolded(line: Line): Line[] {
  const print = { kind: "heading", cells: null, end: "hard" } as const;
  const label = line.cells?.findIndex((cell) => textOf(cell) !== "") ?? 0;
  const values = valuesBehind(line, label);
  const text = textOf(line.cells?.[label]);
  return values.length === 0
    ? [join([line], text, print)]
    : [slice(line, 0, cellSpan(line, label)[1], print), ...values];
}

/** The lines in the cells of a row behind one of its columns. */
function valuesBehind(line: Line, column: number): Line[] {
  const texts = (line.cells ?? [])
    .slice(column + 1)
    .flat()
    .filter((text) => text !== "");
  if (texts.length === 0) return [];
  return sliced(slice(line, cellSpan(line, column + 1)[0], line.text.length), texts, value);
}

/** Turns a table with labels in its first row and values below into one row for each label and its value. */
function upright(lines: readonly Line[]): Line[] {
  const printed = lines.filter(({ text }) => text !== "");
  const places = new Map(printed.map((line, at) => [line, at]));
  const belongs = (line: Line | undefined, head: Line | undefined): boolean =>
    line?.cells != null &&
    head?.cells != null &&
    line.block === head.block &&
    isLabels(head) &&
    !isLabels(line);
  return lines.flatMap((line) => {
    const at = places.get(line);
    if (at === undefined) return [line];
    if (belongs(printed[at + 1], line)) return [];
    const head = printed[at - 1];
    return head && belongs(line, head) ? pairs(head, line) : [line];
  });
}

/** Each cell of the first row with the one below it. */
function pairs(head: Line, line: Line): Line[] {
  const width = Math.max(head.cells?.length ?? 0, line.cells?.length ?? 0);
  return Array.from({ length: width }, (_, column): Line => {
    const cells = [head.cells?.[column] ?? [], line.cells?.[column] ?? []];
    const text = cells.map((one) => one.join(" ")).join(bar);
    const pieces = [head, line].map((row) => slice(row, ...cellSpan(row, column)));
    return join(pieces as [Line, Line], text, { cells, end: line.end });
  });
}

/** True for a row of two or more cells that are all labels; the head of an attendance list is not one. */
function isLabels({ cells }: Line): boolean {
  const texts = cells?.map((cell) => cell.join(" ")) ?? [];
  return texts.length > 1 && !columnsOf(texts) && texts.every((text) => isFieldLabel(text));
}

/** Where a cell of a row begins and ends in the text of the row. */
function cellSpan({ cells }: Line, column: number): [number, number] {
  const ends = (cells ?? []).map((cell) => cell.join(" ").length);
  const from = ends.slice(0, column).reduce((sum, length) => sum + length + bar.length, 0);
  return [from, from + (ends[column] ?? 0)];
}

const bar = " | ";
