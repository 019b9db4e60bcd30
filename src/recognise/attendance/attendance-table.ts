import { cellForms as forms } from "../../forms/attendance.js";
import type { Columns } from "../../lex/columns.js";
import type { FoundPerson } from "../../lex/found-person.js";
import { partyOf } from "../../lex/name.js";
import { peopleIn } from "../../lex/person.js";
import { rangesIn } from "../../lex/range.js";
import { beginsDigit } from "../../lex/shapes.js";
import { firstNamesFirst } from "../../lex/surname-first.js";
import type { Attendance } from "../../model.js";
import type { Line } from "../../read/line.js";
import { presenceMarks } from "../../vocabulary/tables.js";
import { hasTick, type Row, rowsIn, type TableHead } from "./cells.js";
import type { ListedPerson } from "./people.js";

/** A person of a table, with how the table says that the person attended. */
export interface TabledPerson extends ListedPerson {
  attendance: Attendance;
}

/**
 * The persons of an attendance table: each row a member with party and presence, and the substitute who serves
 * for the member in the same row. Rows before any head are not read, but for those of a table
 * that goes on from the group `before` ("Tjänstgörande ersättare" in a row of its own). `kind` is the attendance of a row without marks.
 * Where other rows have a tick, one without was not there; `ticked` says so of columns "Tjg" in any table.
 */
export function tabledPeople(
  lines: readonly Line[],
  kind: Attendance,
  before: TableHead | undefined,
  ticked: boolean,
): TabledPerson[] {
  const above = before?.head.block === lines[0]?.block ? before : undefined;
  const rows = rowsIn(lines, above).map(withWholeName);
  const names = firstNamesFirst(rows.map(({ cells, columns }) => cells[columns.name ?? -1]?.trim() ?? ""));
  return rows.flatMap(({ line, cells, columns }, at) => {
    const reordered = cells.map((cell, column) => (column === columns.name ? (names[at] ?? cell) : cell));
    const people = peopleOfRow(reordered, columns, kind, line.place.line);
    const same = rows.filter((row) => row.columns === columns);
    const decide = columns.serves === undefined ? same.some(hasTick) : ticked;
    return decide
      ? people.flatMap((one, index) => (index === 0 ? byTicks(one, reordered, columns) : one))
      : people;
  });
}

/** A row with the first name, where it has a column of its own, before the surname: "Ek | Anna" → "Anna Ek". */
function withWholeName({ line, cells, columns }: Row): Row {
  const firstName = cells[columns.given ?? -1]?.trim() ?? "";
  const whole = (cell: string, at: number): string =>
    firstName !== "" && at === columns.name ? `${firstName} ${cell.trim()}` : cell;
  return { line, cells: cells.map(whole), columns };
}

/** The person whom a row is about, by its ticks: nobody for a row without, but for an ordinary member, who was absent. */
function byTicks(person: TabledPerson, cells: readonly string[], columns: Columns): TabledPerson[] {
  const cell = (meaning: keyof Columns): string => cells[columns[meaning] ?? -1]?.trim() ?? "";
  const { attendance, presence } = person;
  const serves = cell("serves") !== "";
  if (serves && attendance === "substitute") return [{ ...person, attendance: "serving-substitute" }];
  if (serves || cell("present") !== "" || attendance === "absent") return [person];
  if (attendance === "serving" && (presence.length === 0 || cell("idle") !== ""))
    return [{ ...person, attendance: "absent", presence: [] }];
  return cell("idle") !== "" || presence.length > 0 || person.replaces !== null ? [person] : [];
}

function peopleOfRow(
  cells: readonly string[],
  columns: Columns,
  kind: Attendance,
  line: number,
): TabledPerson[] {
  const cell = (meaning: keyof Columns): string => cells[columns[meaning] ?? -1]?.trim() ?? "";
  const present = cell("present") || cell("serves") || cell("idle");
  const beside = peopleIn(cell("beside"));
  const absent =
    isMark(presenceMarks.no, present) ||
    (columns.present !== undefined && present === "" && beside.length > 0) ||
    cell("absent") !== "";
  // a column "Ersättare" is a group of its own; only beside somebody who was away does it say who came instead
  const instead = absent || (!isMark(presenceMarks.yes, present) && rangesIn(present).length > 0);
  const substitutes = [...peopleIn(cell("substitute")), ...(instead ? beside : [])];
  const behind = [
    cell("role"),
    behindMark(present).replace(forms.upper.pattern, (first) => first.toLowerCase()),
    cell("note").replace(forms.onSite.pattern, ""),
    substitutes.length > 0 ? "" : cell("time"),
    substitutes.length > 0 ? "" : signed(cell("paragraphs")),
  ];
  const lines: [number, number] = [line, line];
  const others = instead ? [] : beside.map((one) => besideOthers(one, lines));
  const replaced = cell("replaces");
  const printed = [cell("name"), ...behind, replaced === "" ? "" : `ersätter ${replaced}`]
    .filter((text) => text !== "")
    .join(", ");
  const member = peopleIn(printed)[0];
  if (!member) return others;
  const away = absent || (columns.present !== undefined && present === "" && substitutes.length > 0);
  const attendance = away
    ? ("absent" as const)
    : kind === "substitute" && member.replaces !== null
      ? ("serving-substitute" as const)
      : kind;
  return [
    { ...member, party: member.party ?? partyOf(cell("party")) ?? null, attendance, lines },
    ...substitutes.map(
      (one): TabledPerson => ({
        ...one,
        presence: one.presence.length > 0 ? one.presence : rangesIn(cell("paragraphs") || cell("time")),
        replaces: one.replaces ?? member.name,
        attendance: "serving-substitute",
        lines,
      }),
    ),
    ...others,
  ];
}

/** One in a column "Ersättare" beside members who were there: serving only where that is said of the one. */
const besideOthers = (one: FoundPerson, lines: [number, number]): TabledPerson => ({
  ...one,
  attendance: one.serves ? "serving-substitute" : "substitute",
  lines,
});

/** What a cell under "§" holds, with the sign that its head has: "1–3" → "§§ 1–3". */
const signed = (cell: string): string => (beginsDigit(cell) ? `§§ ${cell}` : cell);

const isMark = (marks: readonly string[], cell: string): boolean => marks.includes(cell.toLowerCase());

/** What a cell under "Närvaro" says beside its mark: "Ja, ej § 64" → "ej § 64", "x" → nothing. */
function behindMark(cell: string): string {
  return isMark(presenceMarks.yes, cell) || isMark(presenceMarks.no, cell)
    ? ""
    : cell.replace(forms.marked.pattern, "");
}
