import type { Facts } from "./facts.js";
import { slug } from "./lex/slug.js";
import type { Beslut, Member, Paragraph, Protokoll, Range, Recusal, Vote } from "./model.js";
import { withChanges } from "./presence.js";
import type { FoundRecusal } from "./recognise/acts/recusals.js";
import type { FoundBeslut } from "./recognise/decisions/decision.js";
import type { FoundParagraph } from "./recognise/paragraph.js";
import type { Recognised } from "./recognise/recognise.js";
import type { FoundVote } from "./recognise/votes/votes.js";

/** The model but for what only the source can tell, and the facts beside it. */
export interface Resolved extends Omit<Protokoll, "schema" | "source"> {
  facts: Facts;
}

/**
 * Completes what needs the whole document: presence by the changes of roll, chair and secretary from the members where no
 * label names them, shortened names, the body of decisions that name none, and the ids. Afterwards every id is unique,
 * and every value that the text does not print is listed in `inferred`.
 */
export function resolve(found: Recognised): Resolved {
  const inferred = [...found.inferred];
  const range = found.meeting.range.length > 0 ? found.meeting.range : numbersOf(found);
  const changes = found.paragraphs.flatMap((paragraph) => paragraph.changes);
  const chair = chairOf(found);
  const members = withChair(withChanges(found.members, changes, range), chair);
  const secretaries =
    found.meeting.secretaries.length > 0 ? found.meeting.secretaries : secretariesAmong(members);
  const { municipality, body, date } = found.meeting;
  const id = [municipality, body, date].map(slug).join("/");
  const meeting = {
    ...found.meeting,
    id,
    chair: chair === null ? null : fullName(chair, members),
    secretaries: secretaries.map((name) => fullName(name, members)),
    adjusters: found.meeting.adjusters.map((name) => fullName(name, members)),
  };
  const ids = idsOf(found, id);
  const announced = found.paragraphs.flatMap(({ recusals }) =>
    recusals.filter((one) => one.paragraph !== null),
  );
  const paragraphs = found.paragraphs.map(
    ({ changes: _, facts: __, ...paragraph }, at): Paragraph => ({
      ...paragraph,
      id: ids[at] ?? id,
      votes: paragraph.votes.map((vote, index) =>
        counted(vote, `/paragraphs/${at}/votes/${index}`, inferred),
      ),
      recusals: recusalsIn(paragraph, announced),
      beslut: paragraph.beslut.map((beslut, index) =>
        withBody(beslut, body, `/paragraphs/${at}/beslut/${index}`, inferred),
      ),
    }),
  );
  const factsById = new Map(found.paragraphs.map((paragraph, at) => [ids[at] ?? id, paragraph.facts]));
  const facts = { paragraphs: factsById, linesTelling: found.linesTelling };
  return { ...found, inferred, meeting, members, paragraphs, facts };
}

/** The numbers of the items as ranges, for a sitting whose front page does not say. */
function numbersOf({ paragraphs }: Recognised): Range[] {
  const numbers = paragraphs.flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? [] : [{ from: Math.min(...numbers), to: Math.max(...numbers) }];
}

/** The printed chair, or the member marked as chair where the printed one is a member without that role: mixed-up signatures. */
function chairOf({ meeting, members }: Recognised): string | null {
  const marked =
    members.find(({ role, attendance }) => role === "chair" && attendance !== "absent")?.name ?? null;
  const signer = members.find(({ name }) => name === meeting.chair);
  return meeting.chair === null || (signer && signer.role === null && marked !== null)
    ? marked
    : meeting.chair;
}

/** Members, with the role of chair for the one that a label names, where the attendance marks none. */
function withChair(members: readonly Member[], chair: string | null): Member[] {
  const presiding = members.find(({ name }) => name === (chair === null ? null : fullName(chair, members)));
  const isMissing = presiding?.role === null && members.every(({ role }) => role !== "chair");
  return members.map((member) => (isMissing && member === presiding ? { ...member, role: "chair" } : member));
}

function secretariesAmong(members: readonly Member[]): string[] {
  return members
    .filter(({ title }) =>
      /^(?:nämnd|kommun|mötes|protokolls?|utskotts|stads|region|förbunds|bolags)?sekreterare$/iu.test(
        title?.split(", ").at(-1) ?? "",
      ),
    )
    .map(({ name }) => name);
}

/** The member's name for a surname or for initials with a surname, where exactly one member can be meant. */
function fullName(name: string, members: readonly Member[]): string {
  if (members.some((member) => member.name === name)) return name;
  const words = name.split(" ");
  const meant = members.filter((member) => {
    const full = member.name.split(" ");
    const initials = words
      .slice(0, -1)
      .every(
        (word, at) => full[at]?.startsWith(word.replace(/\.$/u, "")) && word.replace(/\.$/u, "").length === 1,
      );
    return full.at(-1) === words.at(-1) && initials;
  });
  return meant.length === 1 ? (meant[0]?.name ?? name) : name;
}

function withBody(
  { printedBy, ...beslut }: FoundBeslut,
  body: string | null,
  pointer: string,
  inferred: string[],
): Beslut {
  if (printedBy || body === null) return beslut;
  inferred.push(`${pointer}/by`);
  return { ...beslut, by: body };
}

/** A vote whose counted totals and derived role are added to `inferred`. */
function counted({ inferred: keys, ...vote }: FoundVote, pointer: string, inferred: string[]): Vote {
  inferred.push(...keys.map((key) => `${pointer}/${key}`));
  return vote;
}

/** The recusals of an item, reported in it or announced elsewhere for it; each person once, with the party where printed. */
function recusalsIn(
  own: Pick<FoundParagraph, "number" | "recusals">,
  announced: readonly FoundRecusal[],
): Recusal[] {
  const all = [
    ...own.recusals.filter((one) => one.paragraph === null),
    ...announced.filter((one) => one.paragraph === own.number),
  ].sort((a, b) => a.lines[0] - b.lines[0]);
  const isNamedFully = (one: FoundRecusal): boolean =>
    one.party === null && all.some(({ name, party }) => name === one.name && party !== null);
  return all
    .filter((one) => !isNamedFully(one))
    .filter(
      (one, index, rest) =>
        rest.findIndex(({ name, party }) => name === one.name && party === one.party) === index,
    )
    .map(({ paragraph: _, ...recusal }) => recusal);
}

/** "…/27", "…/116a", "…/u1" for the unnumbered; a number that comes again takes "-2", "-3", … */
function idsOf(found: Recognised, id: string): string[] {
  const times = new Map<string, number>();
  let unnumbered = 0;
  return found.paragraphs.map(({ number, suffix }) => {
    const own = number === null ? `u${++unnumbered}` : `${number}${suffix ?? ""}`;
    const count = (times.get(own) ?? 0) + 1;
    times.set(own, count);
    return `${id}/${own}${count > 1 ? `-${count}` : ""}`;
  });
}
