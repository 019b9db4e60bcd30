import { attendanceForms as forms } from "../../forms/attendance.js";
import { fits } from "../../forms/form.js";
import { exceptionIn, isElsewhere } from "../../lex/elsewhere.js";
import { partyNamed } from "../../lex/party-first.js";
import { lastOfAll } from "../../lex/person-presence.js";
import { adjoined, without } from "../../lex/range.js";
import { withoutEnd } from "../../lex/shapes.js";
import type { Report } from "../../messages.js";
import type { Attendance, FieldKind, Member, Range } from "../../model.js";
import { blocksOf } from "../../outline/blocks.js";
import type { Outline, Part } from "../../outline/outline.js";
import type { Line } from "../../read/line.js";
import { join, slice } from "../../read/slice.js";
import { partsOfAppendices, partsOfItems } from "./attendance-parts.js";
import { reportAttendance } from "./attendance-reports.js";
import { tabledPeople } from "./attendance-table.js";
import { headIn, type TableHead } from "./cells.js";
import { type ListedPerson, listedPeople } from "./people.js";
import { type Ticks, ticksIn, withoutTicks } from "./ticks.js";

/** The attendance of each group of the list; words behind a name may change it. */
const groups: Partial<Record<FieldKind, Attendance>> = {
  serving: "serving",
  attendance: "serving",
  "serving-substitutes": "serving-substitute",
  substitutes: "substitute",
  others: "other",
  absent: "absent",
};

/**
 * Everyone on the attendance list, in the order printed. Where the front matter names no member, the list is looked for
 * in the items and appendices. A list that the document does not hold is reported (`attendance-elsewhere`), and so is
 * one that only names those absent (`attendance-exception`).
 */
export function membersOf(outline: Outline, range: readonly Range[], report: Report): Member[] {
  const members: Member[] = [];
  takeGroups(outline.fields, members, range, outline.width);
  for (const partsOf of [partsOfItems, partsOfAppendices])
    if (members.every(isOther)) takeGroups(partsOf(outline), members, range, outline.width);
  reportAttendance(attendanceFields(outline), outline.width, members.every(isOther), report);
  return members.map((member) => ({ ...member, replaces: wholeName(member, members) }));
}

/** The full name of the person replaced, where only a surname is printed and one other member has it. */
function wholeName({ name, replaces }: Member, members: readonly Member[]): string | null {
  if (replaces === null || replaces.includes(" ")) return replaces;
  const meant = members.filter((one) => one.name !== name && one.name.split(" ").includes(replaces));
  return meant.length === 1 ? (meant[0]?.name ?? replaces) : replaces;
}

const attendanceFields = ({ fields }: Outline): Part<FieldKind>[] =>
  fields.filter(({ kind }) => groups[kind] !== undefined);

const isOther = ({ attendance }: Member): boolean => attendance === "other";

/** Adds the people of the groups among parts. */
function takeGroups(
  parts: readonly Part<FieldKind>[],
  members: Member[],
  range: readonly Range[],
  width: number,
): void {
  let group: FieldKind | null = null;
  let table: TableHead | undefined;
  const ticks = ticksIn(parts.filter(({ kind }) => groups[kind] !== undefined).flatMap(({ lines }) => lines));
  for (const [at, part] of parts.entries()) {
    const kind: FieldKind | null = part.possibleLabels ? null : groupOf(part, group, parts[at - 1]);
    group = kind;
    if (kind === null) continue;
    const attendance = groups[kind] ?? "other";
    for (const person of peopleOf(part, attendance, table, ticks, width)) {
      const member = memberOf(person, person.attendance, range);
      if (person.follows) giveWay(members.at(-1), member, range);
      add(members, member, kind);
    }
    table = headIn(part.lines) ?? table;
  }
}

/** A member who "ersätts av" another serves only for the remaining §§, or not at all where none are printed. */
function giveWay(
  replaced: Member | undefined,
  { replaces, presence }: Member,
  range: readonly Range[],
): void {
  if (replaced?.name !== replaces || replaced.attendance !== "serving") return;
  if (presence.length === 0) replaced.attendance = "absent";
  else if (replaced.presence.length === 0) replaced.presence = without(range, presence);
}

/**
 * The attendance group of a part: its own, or the one it stands in, for a heading that is no label ("Norra valkretsen")
 * and for the chair as the first of a group ("Beslutande ⏎ Ordförande Anna Ek (S)").
 */
function groupOf(
  part: Part<FieldKind>,
  group: FieldKind | null,
  before: Part<FieldKind> | undefined,
): FieldKind | null {
  if (groups[part.kind] !== undefined) return part.kind;
  const first = part.kind === "chair" && before?.kind === group && before.lines.length === 0;
  return part.kind === "other" || first ? group : null;
}

type Attending = ListedPerson & { attendance: Attendance };

function peopleOf(
  part: Part<FieldKind>,
  attendance: Attendance,
  table: TableHead | undefined,
  ticks: Ticks,
  width: number,
): Attending[] {
  // "Beslutande Enligt förteckning ⏎ Mats Frid, kommundirektör": only officials are named beside the list
  const away = part.lines.some((line) => isElsewhere(line.text));
  const isOfficial = ({ party, role, title }: ListedPerson): boolean =>
    away && party === null && role === null && title !== null;
  const listed = part.lines.filter((line) => line.cells === null && !isElsewhere(line.text));
  const { plain, unticked } = withoutTicks(listed, ticks);
  const people = listedPeople(withoutExceptions(plain, width), width, partyNamed(part.heading ?? "")).flatMap(
    (person): Attending[] => {
      const own = isOfficial(person) ? "other" : attendanceOf(person, attendance, part.kind);
      if (!unticked.has(person.lines[0])) return [{ ...person, attendance: own }];
      return own === "serving" || own === "absent" ? [{ ...person, attendance: "absent" }] : [];
    },
  );
  const office = part.kind === "others" && fits(forms.office, part.heading ?? "") ? part.heading : null;
  const titled = people.map((person) =>
    office === null ? person : { ...person, title: person.title ?? withoutEnd(office, ":") },
  );
  return [...titled, ...tabledPeople(part.lines, attendance, table, ticks.rows)];
}

/** Lines without the names of those absent: "samt övriga ledamöter utom Bo Al (M)". */
function withoutExceptions(lines: readonly Line[], width: number): Line[] {
  const entries = blocksOf(lines, Math.max(width, 60), "entries");
  return entries.flatMap((entry): Line[] => {
    const at = exceptionIn(entry.text);
    const [first, ...rest] = entry.lines;
    if (at === undefined || !first) return entry.lines;
    return [slice(join([first, ...rest], entry.text), 0, at, { end: "block" })];
  });
}

/** The attendance of a person: absent in any list where the words say so, else serving for another, else a substitute by title, else that of the group. */
function attendanceOf(person: ListedPerson, group: Attendance, kind: FieldKind): Attendance {
  if (person.away) return "absent";
  if (person.serves && (group !== "absent" || person.follows)) return "serving-substitute";
  const mixed = group === "other" || kind === "attendance";
  return mixed && fits(forms.substitute, person.title ?? "") ? "substitute" : group;
}

function memberOf(person: ListedPerson, attendance: Attendance, range: readonly Range[]): Member {
  const first = Math.min(...range.map(({ from }) => from));
  const last = Math.max(...range.map(({ to }) => to));
  const isRangeKnown = range.length > 0;
  const closed = person.presence.map(({ from, to }) => ({
    from: from === 0 && isRangeKnown ? first : from,
    to: to === lastOfAll && isRangeKnown ? last : to,
  }));
  const whole = closed.length > 0 ? closed : [...range];
  return {
    name: person.name,
    party: person.party,
    attendance,
    role: person.role,
    title: person.title,
    replaces: person.replaces,
    presence: adjoined(
      person.absence.length > 0 && isRangeKnown ? without(whole, person.absence) : closed,
    ).filter(({ to }) => to !== lastOfAll),
    remote: person.remote,
    lines: person.lines,
  };
}

/**
 * Adds a person once in each group. Among the serving, one who stands beside another with §§ of their own that
 * begin where the other's end serves in that one's place.
 */
function add(members: Member[], member: Member, group: FieldKind): void {
  const last = members.at(-1);
  const same = members.some(
    (one) =>
      one.name === member.name && one.attendance === member.attendance && one.replaces === member.replaces,
  );
  if (same) return;
  const beside =
    last &&
    last.lines[0] === member.lines[0] &&
    group === "serving" &&
    last.attendance === "serving" &&
    member.attendance === "serving";
  const follows =
    beside &&
    member.presence.length > 0 &&
    (last.presence.at(-1)?.to ?? Number.NaN) + 1 === member.presence[0]?.from;
  members.push(follows ? { ...member, attendance: "serving-substitute", replaces: last.name } : member);
}
