import { exceptionIn, isElsewhere } from "../lex/elsewhere.js";
import { steps } from "../lex/nearest.js";
import { once } from "../lex/once.js";
import type { Actor, BallotVote, Lines, Member, Paragraph, Protokoll } from "../model.js";
import { oncePer } from "./once-per.js";
import { canBeSamePerson } from "./same-person.js";

/** What a named person did in an item, and where that is written. */
export interface Act {
  kind: "ballot" | "motion" | "reservation" | "statement";
  name: string;
  party: string | null;
  /** Of a ballot. */
  vote: BallotVote | null;
  item: Paragraph;
  lines: Lines;
}

/** True for a member, or a substitute, who takes part in decisions. */
export const isServing = ({ attendance }: Member): boolean =>
  attendance === "serving" || attendance === "serving-substitute";

/** True where somebody serves in the item of that number; in an unnumbered item whoever serves at all. */
export function servesAt(member: Member, number: number | null): boolean {
  return isServing(member) && isThereAt(member, number);
}

/** True where the attendance does not say that somebody was away from the item of that number. */
export function isThereAt({ presence }: Member, number: number | null): boolean {
  return (
    presence.length === 0 ||
    number === null ||
    presence.some(({ from, to }) => from <= number && number <= to)
  );
}

/** True where two names are the same words, in any order: "Ek Anna" is "Anna Ek". */
export function isSameName(one: string, other: string): boolean {
  return one === other || sortedWords(one) === sortedWords(other);
}

const sortedWords = once("sorted-words", (name) => name.toLowerCase().split(/[ -]/u).sort().join(" "));

/** The entries of the attendance that a name may stand for: "Ek" and "A. Ek" may be "Anna Ek". */
export function membersNamed(name: string, members: readonly Member[]): readonly Member[] {
  const known = membersByName(members);
  const before = known.get(name);
  if (before) return before;
  const found = members.filter(
    (member) => isSameName(member.name, name) || canBeSamePerson(member.name, name),
  );
  known.set(name, found);
  return found;
}

/** For each attendance the answers that `membersNamed` gave. */
const membersByName = oncePer((_: readonly Member[]) => new Map<string, readonly Member[]>());

/**
 * The member who was probably meant by an unknown name: the only one within two letters (within one for a short name) and
 * not of another party. Not for "Anna Eks", which is the genitive of "Anna Ek".
 */
export function memberMeant({ name, party }: Actor, members: readonly Member[]): Member | undefined {
  if (name === null || membersNamed(name, members).length > 0) return undefined;
  const most = name.length >= 10 ? 2 : 1;
  const near = members.filter(
    (member) =>
      name !== `${member.name}s` &&
      (party === null || member.party === null || party === member.party) &&
      Math.abs(member.name.length - name.length) <= most &&
      steps(name.toLowerCase(), member.name.toLowerCase()) <= most,
  );
  return new Set(near.map((member) => member.name)).size === 1 ? near[0] : undefined;
}

/** Everything that somebody named does in the items, in the order of the items. */
export const actsIn: (protokoll: Protokoll) => readonly Act[] = oncePer(({ paragraphs }) =>
  paragraphs.flatMap((item) => [
    ...item.motions.flatMap(({ by, lines }) => byNamed("motion", by, item, lines)),
    ...item.reservations.flatMap(({ by, lines }) => byNamed("reservation", by, item, lines)),
    ...item.statements.flatMap(({ by, lines }) => byNamed("statement", by, item, lines)),
    ...item.votes.flatMap(({ ballots, lines }) =>
      ballots.map(({ name, party, vote }): Act => ({ kind: "ballot", name, party, vote, item, lines })),
    ),
  ]),
);

function byNamed(kind: Act["kind"], by: readonly Actor[], item: Paragraph, lines: Lines): Act[] {
  return by.flatMap(({ name, party }) =>
    name === null ? [] : [{ kind, name, party, vote: null, item, lines }],
  );
}

// KL 5:5: a council has at least 21 seats, and decides with more than half of them
const fewestInCouncil = 11;

/**
 * True where the attendance list is complete: the text does not refer to another list, a council has enough members to
 * decide, and the list names most of those who act. Only then is it a fault that a person is not in it.
 */
export const isWholeRoll: (protokoll: Protokoll) => boolean = oncePer((protokoll) => {
  const { meeting, members } = protokoll;
  const serving = members.filter(isServing).length;
  if (serving < (meeting.bodyKind === "council" ? fewestInCouncil : 1)) return false;
  if (meeting.fields.some(({ text }) => isElsewhere(text) || exceptionIn(text) !== undefined)) return false;
  const names = [...new Set([...meeting.adjusters, ...actsIn(protokoll).map(({ name }) => name)])];
  const unknown = names.filter((name) => membersNamed(name, members).length === 0).length;
  return unknown <= 2 || unknown * 2 <= names.length;
});

/**
 * The most members who can have served in the item of that number: those listed as serving, and where somebody left or
 * came, the substitutes who may have stepped in.
 */
export function mostServingAt(members: readonly Member[], number: number | null): number {
  const isParted = members.some((one) => isServing(one) && one.presence.length > 0);
  const able = members.filter(
    (one) => servesAt(one, number) || (isParted && one.attendance === "substitute" && isThereAt(one, number)),
  );
  return new Set(able.map(({ name }) => name)).size;
}
