import type { FoundPerson } from "./lex/found-person.js";
import { adjoined, without } from "./lex/range.js";
import type { Member, Range } from "./model.js";
import type { FoundRollChange } from "./recognise/attendance/roll-changes.js";

/**
 * Members with their presence by the changes of roll, in the order of the items; `range` holds the §§ of the sitting.
 * §§ that the attendance list prints for a member do not change. A substitute who steps in serves for the member who left
 * and is added where the list has only that member.
 */
export function withChanges(
  members: readonly Member[],
  changes: readonly FoundRollChange[],
  range: readonly Range[],
): Member[] {
  const changed = members.map((member) => ({ ...member }));
  const printed = new Set(members.filter(({ presence }) => presence.length > 0).map(({ name }) => name));
  const memberToChange = (person: FoundPerson | null): Member | undefined =>
    person === null || printed.has(person.name)
      ? undefined
      : changed.find(({ name, attendance }) => name === person.name && attendance !== "absent");
  const first = Math.min(...range.map(({ from }) => from));
  const last = Math.max(...range.map(({ to }) => to));
  for (const { leaves, arrives, serves, seat, from, overlaps, lines } of changes) {
    if (from <= first || from > last) continue;
    const leaver = memberToChange(leaves);
    const gone = [{ from: overlaps ? from + 1 : from, to: last }];
    if (leaver) leaver.presence = without(leaver.presence.length > 0 ? leaver.presence : range, gone);
    const comer = memberToChange(arrives);
    if (comer && comer.presence.length > 0)
      comer.presence = adjoined([...comer.presence, { from, to: last }]);
    else if (comer) comer.presence = without(range, [{ from: first, to: from - 1 }]);
    if (!leaver || !serves || printed.has(serves.name)) continue;
    stepIn(
      changed,
      serves,
      { ...leaver, replaces: seat ?? leaver.replaces ?? leaver.name },
      { from, to: last },
      lines,
    );
  }
  return changed;
}

/** Lets a person serve in a seat for some §§: a listed substitute, or a new member where the person is not listed. */
function stepIn(
  members: Member[],
  { name, party }: FoundPerson,
  { replaces, attendance: seat }: Member,
  presence: Range,
  lines: [number, number],
): void {
  if (seat !== "serving" && seat !== "serving-substitute") return;
  const listed = members.find((member) => member.name === name);
  if (listed && listed.attendance !== "substitute") return;
  const serving = { attendance: "serving-substitute" as const, replaces, presence: [presence] };
  if (listed) Object.assign(listed, serving);
  else members.push({ name, party, role: null, title: null, remote: false, lines, ...serving });
}
