import type { Lines, Paragraph, Protokoll } from "../../model.js";

/** The part of a model that a source line became. */
export interface Owner {
  group: "model" | "furniture" | "unplaced";
  /** `§ 27 decision`, `meeting place-time`, `member`, `furniture page-header`, `unplaced`. */
  label: string;
}

interface Claim extends Owner {
  lines: Lines;
}

/**
 * The owner of each of the first `count` lines of a source, the most specific one if parts are nested; null for
 * a line without an owner, such as a blank one.
 */
export function ownersOf(protokoll: Protokoll, count: number): (Owner | null)[] {
  const owners = new Array<Owner | null>(count).fill(null);
  for (const { lines, ...owner } of claimsOf(protokoll)) {
    owners.fill(owner, Math.max(0, lines[0] - 1), Math.min(count, lines[1]));
  }
  return owners;
}

/** `§ 27`, `§ 116a`; for an unnumbered item the last part of its id, `u1`. */
export function paragraphName({ number, suffix, id }: Paragraph): string {
  return number === null ? id.slice(id.lastIndexOf("/") + 1) : `§ ${number}${suffix ?? ""}`;
}

/** Outer parts first: a later claim goes before an earlier one. */
function claimsOf({ meeting, members, paragraphs, attachments, furniture, unplaced }: Protokoll): Claim[] {
  return [
    ...meeting.fields.map(({ kind, lines }) => claim(`meeting ${kind}`, lines)),
    ...members.map(({ lines }) => claim("member", lines)),
    ...attachments.map(({ lines }) => claim("attachment", lines)),
    ...paragraphs.flatMap(outerClaims),
    ...paragraphs.flatMap(innerClaims),
    ...furniture.map(({ kind, lines }): Claim => ({ group: "furniture", label: `furniture ${kind}`, lines })),
    ...unplaced.map(({ lines }): Claim => ({ group: "unplaced", label: "unplaced", lines })),
  ];
}

/** The paragraph, its heading (what stands before its first section) and its sections. */
function outerClaims(paragraph: Paragraph): Claim[] {
  const name = paragraphName(paragraph);
  const [first, last] = paragraph.lines;
  const starts = paragraph.sections.map(({ lines }) => lines[0]).filter((line) => line > first);
  const heading: Lines = [first, Math.min(last, ...starts.map((line) => line - 1))];
  return [
    claim(name, paragraph.lines),
    claim(`${name} heading`, heading),
    ...paragraph.sections.map(({ kind, lines }) => claim(`${name} ${kind}`, lines)),
  ];
}

/** What was recognised inside a paragraph's sections; its lines may be in another paragraph. */
function innerClaims(paragraph: Paragraph): Claim[] {
  const name = paragraphName(paragraph);
  const { dnr, motions, votes, beslut, reservations, statements, recusals } = paragraph;
  const points = beslut.flatMap((one) => one.points);
  return [
    ...motions.map(({ kind, lines }) => claim(`${name} motion ${kind}`, lines)),
    ...votes.map(({ role, lines }) => claim(`${name} vote${role === null ? "" : ` ${role}`}`, lines)),
    ...beslut.map(({ kind, lines }) => claim(`${name} ${kind}`, lines)),
    ...points.map(({ lines }, index) => claim(`${name} point ${index + 1}`, lines)),
    ...reservations.map(({ lines }) => claim(`${name} reservation`, lines)),
    ...statements.map(({ kind, lines }) => claim(`${name} ${kind}`, lines)),
    ...recusals.map(({ lines }) => claim(`${name} recusal`, lines)),
    ...dnr.map(({ lines }) => claim(`${name} dnr`, lines)),
  ];
}

function claim(label: string, lines: Lines): Claim {
  return { group: "model", label, lines };
}
