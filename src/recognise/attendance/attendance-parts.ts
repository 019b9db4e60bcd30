import { attendanceForms as forms } from "../../forms/attendance.js";
import { allIn, fits } from "../../forms/form.js";
import { columnsOf } from "../../lex/columns.js";
import { isElsewhere } from "../../lex/elsewhere.js";
import { isPeople } from "../../lex/person.js";
import type { FieldKind } from "../../model.js";
import { fieldParts } from "../../outline/fields.js";
import type { Appendix, Item, Outline, Part } from "../../outline/outline.js";
import { linesOfPart } from "../../outline/parts.js";
import type { Line } from "../../read/line.js";
import { join } from "../../read/slice.js";
import { attendanceKinds } from "../../vocabulary/fields.js";
import { cellsOf } from "./cells.js";

const kinds: readonly FieldKind[] = attendanceKinds;

const appendicesIn = allIn(forms.appendix);

/**
 * The groups of an attendance list that stands in an item, the roll-call: under the labels that a front page has,
 * or in a table. Ballots, elections and recipients are never among them.
 */
export function partsOfItems(outline: Outline): Part<FieldKind>[] {
  return outline.items.filter(({ title }) => fits(forms.rollTitle, title)).flatMap(groupsOfItem);
}

/** The groups of a list in an appendix that is called an attendance list, or that the front matter refers to. */
export function partsOfAppendices(outline: Outline): Part<FieldKind>[] {
  const referredTo = outline.fields
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap(({ lines }) => lines.filter(({ text }) => isElsewhere(text)))
    .flatMap(({ text }) => namesOf(text));
  return outline.appendices.flatMap((appendix) => groupsOfAppendix(appendix, referredTo));
}

const namesOf = (text: string): string[] =>
  appendicesIn(text).flatMap((match) => match.groups?.["name"]?.toLowerCase() ?? []);

/** In an item: the people under a known label, up to the first other line, and attendance tables. */
function groupsOfItem({ head, parts }: Item): Part<FieldKind>[] {
  const lines = parts.filter(({ kind }) => kind === "other").flatMap(linesOfPart);
  const title = head.at(-1);
  if (!title) return [];
  const { fields } = fieldParts([labelled(title), ...lines]);
  return groupsIn(fields).map((part, at) => {
    const own = at === 0 && part === fields[0];
    const end = part.lines.findIndex((line) => !isEntry(line));
    const entries = end < 0 ? part.lines : part.lines.slice(0, end);
    return { ...part, lines: own ? tabled(part.lines) : entries };
  });
}

/** In an appendix: all lines of people. */
function groupsOfAppendix({ heading, lines }: Appendix, referredTo: readonly string[]): Part<FieldKind>[] {
  const title = [heading.text, lines[0]?.text ?? ""].join(" ");
  const meant = namesOf(heading.text).some((name) => referredTo.includes(name));
  if (!fits(forms.roll, title) && !meant) return [];
  const { fields } = fieldParts([labelled(heading), ...lines]);
  return groupsIn(fields).map((part) => ({ ...part, lines: part.lines.filter(isEntry) }));
}

const groupsIn = (fields: readonly Part<FieldKind>[]): Part<FieldKind>[] =>
  fields.filter(({ kind }) => kinds.includes(kind));

/** The line over a list as a label that the front matter knows: what follows it at once are those present. */
function labelled(line: Line): Line {
  return join([line], "Närvarolista", { kind: "heading", bold: null, cells: null });
}

// "12 Anna Ek (S)": the number of a seat
const seat = /^\d{1,3}[.)]? (?=\p{Lu})/u;

const isEntry = (line: Line): boolean => line.cells !== null || isPeople(line.text.replace(seat, ""));

const attendanceColumns = ["present", "party", "substitute", "beside"] as const;

/** The rows of tables with an attendance column in the head. */
function tabled(lines: readonly Line[]): Line[] {
  const heads = lines.filter((line) => {
    const columns = columnsOf(cellsOf(line));
    return columns !== undefined && attendanceColumns.some((meaning) => columns[meaning] !== undefined);
  });
  return lines.filter((line) => heads.some(({ block }) => block === line.block) && line.cells !== null);
}
