import type { Facts } from "../facts.js";
import { fits } from "../forms/form.js";
import { frontPageForms } from "../forms/front-page.js";
import { isElsewhere } from "../lex/elsewhere.js";
import { rangeText, without } from "../lex/range.js";
import type { Field, Member, Protokoll } from "../model.js";
import { hasFactAt } from "./facts.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import { isSameName, isServing, servesAt } from "./roll.js";
import type { Check, Found } from "./rule.js";

/** What the attendance says of each member and substitute, and whether it agrees with itself (KL 5:66). */
export const attendanceRules: readonly Check[] = [
  {
    id: "no-serving-members",
    check: ({ meeting, members }, found) => {
      if (!isUnderKommunallagen(meeting) || members.some(isServing)) return;
      if (meeting.fields.some(({ text }) => isElsewhere(text))) return;
      const first = members.find(({ attendance }) => attendance === "substitute" || attendance === "absent");
      if (first) found(first.lines);
    },
  },
  {
    id: "substitutes-unclear",
    check: ({ meeting, members }, found, { facts }) => {
      if (
        !isUnderKommunallagen(meeting) ||
        members.some(({ attendance }) => attendance === "serving-substitute")
      )
        return;
      const unclear = members.find(({ attendance, lines }) => {
        const field = meeting.fields.findLast((one) => one.lines[0] <= lines[0] && lines[1] <= one.lines[1]);
        const isTold = hasFactAt(facts, lines, "substitute-serving");
        return (
          attendance === "substitute" &&
          field !== undefined &&
          fits(frontPageForms.bareSubstitutes, field.heading ?? "") &&
          !isTold
        );
      });
      if (unclear) found(unclear.lines, { name: unclear.name });
    },
  },
  {
    id: "listed-twice",
    check: ({ meeting, members }, found) => {
      const seen: Member[] = [];
      for (const member of members.filter(({ attendance }) => attendance !== "other")) {
        const other = seen.find((one) => isSameEntry(one, member) && isOdd(one, member, meeting.fields));
        if (other) found(member.lines, { name: member.name, line: other.lines[0] });
        seen.push(member);
      }
    },
  },
  { id: "substitute-for-nobody", check: ({ members }, found, { facts }) => forNobody(members, facts, found) },
  {
    id: "replaced-while-serving",
    check: (protokoll, found) => {
      for (const [substitute, away] of replaced(protokoll.members)) {
        // who serves for a part says by that alone when the other was away
        const isComparable = (substitute.presence.length === 0) === (away.presence.length === 0);
        if (isComparable && commonItems(protokoll, substitute, away).length > 0)
          found(substitute.lines, { name: substitute.name, away: away.name, line: away.lines[0] });
      }
    },
  },
  {
    id: "replaced-twice",
    check: (protokoll, found) => {
      const substitutes = protokoll.members.filter(({ replaces }) => replaces !== null);
      substitutes.forEach((one, at) => {
        const before = substitutes
          .slice(0, at)
          .find(
            (other) =>
              isSameName(other.replaces ?? "", one.replaces ?? "") &&
              !isSameName(one.name, other.name) &&
              commonItems(protokoll, one, other).length > 0,
          );
        if (before) found(one.lines, { name: one.name, other: before.name, away: one.replaces ?? "" });
      });
    },
  },
  {
    id: "serves-again",
    check: ({ meeting, members, paragraphs }, found) => {
      if (meeting.bodyKind !== "council" || !isUnderKommunallagen(meeting) || meeting.endDate !== null)
        return;
      for (const member of members) {
        if (member.attendance !== "serving" || member.presence.length < 2) continue;
        const { from } = member.presence[0] ?? { from: 0 };
        const { to } = member.presence.at(-1) ?? { to: 0 };
        const gaps = without([{ from, to }], member.presence);
        const unexplained = gaps.filter(
          (gap) =>
            !paragraphs.some(
              ({ number, recusals }) =>
                number !== null && gap.from <= number && number <= gap.to && recusals.length > 0,
            ),
        );
        if (unexplained.length > 0) found(member.lines, { name: member.name, items: rangeText(unexplained) });
      }
    },
  },
];

/** True for two entries of one person for the same items. Absent for some items and present for others is not one. */
function isSameEntry(one: Member, other: Member): boolean {
  if (!isSameName(one.name, other.name)) return false;
  if (one.party !== null && other.party !== null && one.party !== other.party) return false;
  if (one.replaces !== null && other.replaces !== null && one.replaces !== other.replaces) return false;
  const isPart = [one, other].some(({ presence }) => presence.length > 0);
  return !isPart || one.presence.some((a) => other.presence.some((b) => a.from <= b.to && b.from <= a.to));
}

/** True for entries in two groups, or twice in one field. The front page and an appendix may both list those who served. */
function isOdd(one: Member, other: Member, fields: readonly Field[]): boolean {
  const fieldOf = ({ lines: [first, last] }: Member) =>
    fields.findLast(({ lines }) => lines[0] <= first && last <= lines[1]);
  return one.attendance !== other.attendance || fieldOf(one) === fieldOf(other);
}

/** Reports a substitute who serves for no named member where the others do, or where no member is away. */
function forNobody(members: readonly Member[], facts: Facts, found: Found): void {
  const substitutes = members.filter(({ attendance }) => attendance === "serving-substitute");
  const first = members[0]?.lines[0] ?? 1;
  const last = Math.max(first, ...members.map(({ lines }) => lines[1]));
  if (hasFactAt(facts, [first, last], "vacancy")) return;
  const replacing = substitutes.filter(({ replaces }) => replaces !== null).length;
  if (replacing * 2 > substitutes.length)
    for (const { name, replaces, lines } of substitutes) if (replaces === null) found(lines, { name });
  const away = members.filter(
    ({ attendance, presence }) =>
      attendance === "absent" || (attendance === "serving" && presence.length > 0),
  ).length;
  const isListed = members.some(({ attendance }) => attendance === "absent");
  if (replacing > 0 || !isListed) return;
  for (const { name, lines } of substitutes.slice(away)) found(lines, { name });
}

/** Each substitute with the listed member whom he or she replaces. */
function replaced(members: readonly Member[]): [Member, Member][] {
  return members.flatMap((one) => {
    const { replaces } = one;
    if (replaces === null) return [];
    return members
      .filter((away) => isServing(away) && isSameName(away.name, replaces))
      .map((away): [Member, Member] => [one, away]);
  });
}

/** The numbered items in which both serve. */
function commonItems({ paragraphs }: Protokoll, one: Member, other: Member): number[] {
  return paragraphs.flatMap(({ number, recusals }) =>
    number !== null && recusals.length === 0 && servesAt(one, number) && servesAt(other, number)
      ? [number]
      : [],
  );
}
