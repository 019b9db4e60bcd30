import type { Actor, Beslut, Meeting, Member, Paragraph, Protokoll, Range } from "../../model.js";
import type { Cell } from "./rfc4180.js";

/** A table of CSV: its name, the names of its columns, and the rows that a document gives. */
export interface Table {
  name: string;
  columns: string[];
  rows: (protokoll: Protokoll) => Cell[][];
}

/** Every table, in the order in which they are written. */
export const tables: readonly Table[] = [
  table("meetings", (protokoll) => [protokoll], {
    meeting: ({ meeting }) => meeting.id,
    municipality: ({ meeting }) => meeting.municipality,
    body: ({ meeting }) => meeting.body,
    body_kind: ({ meeting }) => meeting.bodyKind,
    date: ({ meeting }) => meeting.date,
    end_date: ({ meeting }) => meeting.endDate,
    start: ({ meeting }) => meeting.start,
    end: ({ meeting }) => meeting.end,
    adjournments: ({ meeting }) => list(meeting.adjournments.map(({ start, end }) => `${start}-${end}`)),
    place: ({ meeting }) => meeting.place,
    range: ({ meeting }) => ranges(meeting.range),
    chair: ({ meeting }) => meeting.chair,
    secretaries: ({ meeting }) => list(meeting.secretaries),
    adjusters: ({ meeting }) => list(meeting.adjusters),
    adjustment_date: ({ meeting }) => meeting.adjustment.date,
    adjustment_place: ({ meeting }) => meeting.adjustment.place,
    adjustment_text: ({ meeting }) => meeting.adjustment.text,
    notice_posted: ({ meeting }) => meeting.notice.posted,
    notice_removed: ({ meeting }) => meeting.notice.removed,
    notice_storage: ({ meeting }) => meeting.notice.storage,
    digital: ({ meeting }) => meeting.digital,
    source_path: ({ source }) => source.path,
    source_sha256: ({ source }) => source.sha256,
  }),
  table("members", membersOf, {
    meeting: ({ meeting }) => meeting.id,
    position: ({ index }) => index + 1,
    name: ({ member }) => member.name,
    party: ({ member }) => member.party,
    attendance: ({ member }) => member.attendance,
    role: ({ member }) => member.role,
    title: ({ member }) => member.title,
    replaces: ({ member }) => member.replaces,
    presence: ({ member }) => ranges(member.presence),
    remote: ({ member }) => member.remote,
    line: ({ member }) => member.lines[0],
  }),
  table("paragraphs", paragraphsOf, {
    meeting: ({ meeting }) => meeting.id,
    paragraph: ({ paragraph }) => paragraph.id,
    position: ({ index }) => index + 1,
    number: ({ paragraph }) => paragraph.number,
    suffix: ({ paragraph }) => paragraph.suffix,
    label: ({ paragraph }) => paragraph.label,
    title: ({ paragraph }) => paragraph.title,
    dnr: ({ paragraph }) => list(paragraph.dnr.map((dnr) => dnr.text)),
    documents: ({ paragraph }) => list(paragraph.documents),
    motions: ({ paragraph }) => paragraph.motions.length,
    motion_kinds: ({ paragraph }) => list(paragraph.motions.map(({ kind }) => kind)),
    motions_withdrawn: ({ paragraph }) => paragraph.motions.filter(({ withdrawn }) => withdrawn).length,
    votes: ({ paragraph }) => list(paragraph.votes.map(({ yes, no }) => `${yes ?? "?"}-${no ?? "?"}`)),
    vote_roles: ({ paragraph }) => list(paragraph.votes.map(({ role }) => role ?? "?")),
    vote_ties: ({ paragraph }) => list(paragraph.votes.flatMap(({ tie }) => tie ?? [])),
    minority_remit: ({ paragraph }) => paragraph.votes.some(({ minorityRemit }) => minorityRemit),
    beslut: ({ paragraph }) => paragraph.beslut.length,
    reservations: ({ paragraph }) => actors(paragraph.reservations.flatMap((reservation) => reservation.by)),
    statements: ({ paragraph }) => actors(paragraph.statements.flatMap((statement) => statement.by)),
    recusals: ({ paragraph }) => actors(paragraph.recusals),
    recipients: ({ paragraph }) => list(paragraph.recipients),
    line: ({ paragraph }) => paragraph.lines[0],
  }),
  table("beslut", pointsOf, {
    meeting: ({ meeting }) => meeting.id,
    paragraph: ({ paragraph }) => paragraph.id,
    number: ({ paragraph }) => paragraph.number,
    suffix: ({ paragraph }) => paragraph.suffix,
    beslut: ({ beslutIndex }) => beslutIndex + 1,
    kind: ({ beslut }) => beslut.kind,
    by: ({ beslut }) => beslut.by,
    to: ({ beslut }) => beslut.to,
    lead: ({ beslut }) => beslut.lead,
    point: ({ point, pointIndex }) => (point ? pointIndex + 1 : null),
    action: ({ point }) => point?.action ?? null,
    level: ({ point }) => point?.level ?? null,
    text: ({ point }) => point?.text ?? null,
    line: ({ beslut, point }) => (point ?? beslut).lines[0],
  }),
];

/** A table from its columns: name → the value of a row's subject. */
function table<Subject>(
  name: string,
  subjects: (protokoll: Protokoll) => Subject[],
  columns: Record<string, (subject: Subject) => Cell>,
): Table {
  const cells = Object.values(columns);
  return {
    name,
    columns: Object.keys(columns),
    rows: (protokoll) => subjects(protokoll).map((subject) => cells.map((cell) => cell(subject))),
  };
}

function membersOf({ meeting, members }: Protokoll): { meeting: Meeting; member: Member; index: number }[] {
  return members.map((member, index) => ({ meeting, member, index }));
}

interface Item {
  meeting: Meeting;
  paragraph: Paragraph;
  index: number;
}

function paragraphsOf({ meeting, paragraphs }: Protokoll): Item[] {
  return paragraphs.map((paragraph, index) => ({ meeting, paragraph, index }));
}

interface PointOf extends Item {
  beslut: Beslut;
  beslutIndex: number;
  point: Beslut["points"][number] | null;
  pointIndex: number;
}

/** One subject a point; a beslut without points gives one all the same, so that none is lost. */
function pointsOf(protokoll: Protokoll): PointOf[] {
  return paragraphsOf(protokoll).flatMap((item) =>
    item.paragraph.beslut.flatMap((beslut, beslutIndex) => {
      const points = beslut.points.length > 0 ? beslut.points : [null];
      return points.map((point, pointIndex) => ({ ...item, beslut, beslutIndex, point, pointIndex }));
    }),
  );
}

function list(values: readonly string[]): string {
  return values.join("|");
}

function ranges(values: readonly Range[]): string {
  return list(values.map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`)));
}

/** "Eva Ek (S)|Bo Alm|(V)": a party group is its party in brackets. */
function actors(values: readonly Actor[]): string {
  return list(
    values.map(({ name, party }) => [name, party && `(${party})`].filter((part) => part).join(" ")),
  );
}
