import type { Attendance } from "../model.js";
import type { Line } from "../read/line.js";
import { type Columns, columnsOf } from "../text/columns.js";
import { partyOf } from "../text/name.js";
import { peopleIn } from "../text/person.js";
import { rangesIn } from "../text/range.js";
import { presenceMarks } from "../vocabulary/tables.js";
import { cellsOf, cellsUnder } from "./cells.js";
import type { ListedPerson } from "./people.js";

/** A person of a table, with how the table says that the person attended. */
export interface TabledPerson extends ListedPerson {
  attendance: Attendance;
}

/**
 * The persons of an attendance table: each row a member with party and presence, and the substitute who serves
 * for the member in the same row. Rows before any head are not read. `kind` is the attendance of a row without marks.
 */
export function tabledPeople(lines: readonly Line[], kind: Attendance): TabledPerson[] {
  const people: TabledPerson[] = [];
  let table: { head: Line; columns: Columns } | undefined;
  for (const line of lines) {
    const found = columnsOf(cellsOf(line));
    if (found) table = { head: line, columns: found };
    else if (table && cellsOf(line).length > 0)
      people.push(...peopleOfRow(cellsUnder(table.head, line), table.columns, kind, line.place.line));
  }
  return people;
}

function peopleOfRow(
  cells: readonly string[],
  columns: Columns,
  kind: Attendance,
  line: number,
): TabledPerson[] {
  const cell = (meaning: keyof Columns): string => cells[columns[meaning] ?? -1]?.trim() ?? "";
  const substitutes = peopleIn(cell("substitute"));
  const present = cell("present");
  const marks: readonly string[] = [...presenceMarks.yes, ...presenceMarks.no];
  const behind = [
    /\d/u.test(present) || marks.includes(present.toLowerCase())
      ? ""
      : present.replace(/^(?:Tj|E)/u, (first) => first.toLowerCase()),
    cell("role"),
    cell("note").replace(/^på plats$/iu, ""),
    substitutes.length > 0 ? "" : cell("paragraphs"),
  ];
  const replaced = cell("replaces");
  const printed = [cell("name"), ...behind, replaced === "" ? "" : `ersätter ${replaced}`]
    .filter((text) => text !== "")
    .join(", ");
  const member = peopleIn(printed)[0];
  if (!member) return [];
  const away =
    presenceMarks.no.some((mark) => mark === present.toLowerCase()) ||
    (columns.present !== undefined && present === "" && substitutes.length > 0) ||
    /\S/u.test(cell("absent"));
  const lines: [number, number] = [line, line];
  const presence = /\d/u.test(present) && present !== "1" ? rangesIn(present) : member.presence;
  const attendance = away
    ? ("absent" as const)
    : kind === "substitute" && member.replaces !== null
      ? ("serving-substitute" as const)
      : kind;
  return [
    { ...member, party: member.party ?? partyOf(cell("party")) ?? null, presence, attendance, lines },
    ...substitutes.map(
      (one): TabledPerson => ({
        ...one,
        presence: one.presence.length > 0 ? one.presence : rangesIn(cell("paragraphs")),
        replaces: one.replaces ?? member.name,
        attendance: "serving-substitute",
        lines,
      }),
    ),
  ];
}
