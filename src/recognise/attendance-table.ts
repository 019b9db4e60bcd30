import type { Attendance } from "../model.js";
import type { Line } from "../read/line.js";
import { columnsOf } from "../text/columns.js";
import { partyOf } from "../text/name.js";
import { peopleIn } from "../text/person.js";
import { rangesIn } from "../text/range.js";
import { presenceMarks } from "../vocabulary/tables.js";
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
  let columns: ReturnType<typeof columnsOf>;
  for (const line of lines) {
    const cells = line.cells?.map((cell) => cell.join(" ")) ?? [];
    columns = columnsOf(cells) ?? columns;
    if (!columns || columnsOf(cells)) continue;
    const at = (index: number | undefined): string =>
      index === undefined ? "" : (cells[index] ?? "").trim();
    const member = peopleIn(at(columns.name))[0];
    if (!member) continue;
    const span: [number, number] = [line.place.line, line.place.line];
    const presence = at(columns.present);
    const away =
      presenceMarks.no.some((mark) => mark === presence.toLowerCase()) || /\S/u.test(at(columns.absent));
    const role = peopleIn(`${member.name}, ${at(columns.role)}`)[0]?.role ?? null;
    people.push({
      ...member,
      party: member.party ?? partyOf(at(columns.party)) ?? null,
      role: member.role ?? role,
      presence: /\d/u.test(presence) && presence !== "1" ? rangesIn(presence) : member.presence,
      attendance: away ? "absent" : kind,
      lines: span,
    });
    for (const substitute of peopleIn(at(columns.substitute)))
      people.push({
        ...substitute,
        replaces: substitute.replaces ?? member.name,
        attendance: "serving-substitute",
        lines: span,
      });
  }
  return people;
}
