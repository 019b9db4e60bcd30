// Made from schemas/protokoll.schema.json by `npm run generate`: change the schema, not this file.

export type BodyKind =
  "council" | "executive" | "board" | "committee" | "company" | "association" | "other";
/**
 * ISO 8601 calendar date.
 */
export type IsoDate = string;
/**
 * Local time, HH:MM.
 */
export type Clock = string;
export type FieldKind =
  | "title"
  | "municipality"
  | "body"
  | "date"
  | "time"
  | "place"
  | "place-time"
  | "adjournment"
  | "range"
  | "serving"
  | "serving-substitutes"
  | "substitutes"
  | "others"
  | "absent"
  | "attendance"
  | "chair"
  | "secretary"
  | "adjusters"
  | "adjustment"
  | "signatures"
  | "notice"
  | "posted"
  | "removed"
  | "storage"
  | "appeal-deadline"
  | "other";
/**
 * [first, last], 1-based, in the source as read.
 *
 * @minItems 2
 * @maxItems 2
 */
export type Lines = [number, number];
export type Attendance = "serving" | "serving-substitute" | "substitute" | "other" | "absent";
export type Role = "chair" | "vice-chair" | "second-vice-chair" | "third-vice-chair";
export type SectionKind =
  | "documents"
  | "background"
  | "summary"
  | "deliberation"
  | "previous-decisions"
  | "proposal"
  | "motions"
  | "proposition"
  | "vote"
  | "decision"
  | "reservation"
  | "statement"
  | "recusal"
  | "recipients"
  | "consequences"
  | "legal"
  | "reasons"
  | "appeal"
  | "attachments"
  | "other";
/**
 * What a yrkande wants, by its own words, the first of several. approve: bifall; reject: avslag; remit-back: återremiss; table: bordläggning; addition: tillägg; amendment: ändring; own: a proposal in words of its own; support: agrees with another's yrkande; other: the words do not say.
 */
export type MotionKind =
  | "approve"
  | "reject"
  | "remit-back"
  | "table"
  | "addition"
  | "amendment"
  | "own"
  | "support"
  | "other";
/**
 * main: huvudvotering, or the only vote on the matter; counter-proposal: which proposal stands against the main one; remit: whether the matter is decided today; procedure: bordläggning, adjournment, how to vote.
 */
export type VoteRole = "main" | "counter-proposal" | "remit" | "procedure";
/**
 * casting-vote: ordförandens utslagsröst; lot: lottning.
 */
export type VoteTie = "casting-vote" | "lot";
export type BallotVote = "yes" | "no" | "abstain" | "absent";
/**
 * decision: the body decides itself; proposal: it proposes what another body shall decide; no-decision: the minutes say that none was taken.
 */
export type BeslutKind = "decision" | "proposal" | "no-decision";
export type Action =
  | "approve"
  | "adopt"
  | "grant"
  | "reject"
  | "remit-back"
  | "table"
  | "note"
  | "refer"
  | "assign"
  | "elect"
  | "answer"
  | "confirm"
  | "fund"
  | "none"
  | "other";
/**
 * special-statement: särskilt yttrande; note: protokollsanteckning; vote-explanation: röstförklaring; non-participation: deltar inte i beslutet.
 */
export type StatementKind = "special-statement" | "note" | "vote-explanation" | "non-participation";
export type FurnitureKind =
  | "page-header"
  | "page-number"
  | "page-footer"
  | "contents"
  | "group-heading"
  | "rule"
  | "template"
  | "comment";

/**
 * The compiled minutes of one sitting of one body. Values are Swedish, as printed; closed vocabularies are English. A `lines` value is [first, last], 1-based, in the source as read.
 */
export interface Protokoll {
  /**
   * The $id of this schema, which carries its major version.
   */
  schema: "https://protokoll.example/schemas/protokoll/v1.schema.json";
  source: Source;
  /**
   * JSON Pointers of the values that the text does not print but that were inferred. A value absent from this list is printed in the source, in front matter or in the configuration.
   */
  inferred: string[];
  meeting: Meeting;
  /**
   * Everyone whom the attendance lists, in the order printed.
   */
  members: Member[];
  /**
   * Every item of business, in the order printed, numbered (§) or not.
   */
  paragraphs: Paragraph[];
  /**
   * Appendices after the last item.
   */
  attachments: Attachment[];
  /**
   * Text that belongs to the page and not to the business, where it stood.
   */
  furniture: Furniture[];
  /**
   * Text that no rule could place. Nothing is ever dropped: each word of the source stands in some field, in furniture, or here.
   */
  unplaced: Unplaced[];
}
export interface Source {
  /**
   * As given, with / between folders, relative where it was.
   */
  path: string;
  /**
   * Of the bytes read, in lower-case hexadecimal.
   */
  sha256: string;
  /**
   * The number of lines, blank ones counted.
   */
  lines: number;
  coverage: Coverage;
}
/**
 * Lines that are not blank, by owner.
 */
export interface Coverage {
  model: number;
  furniture: number;
  unplaced: number;
}
export interface Meeting {
  /**
   * Slugs of municipality, body and date, joined by /; a part that is unknown is okand.
   */
  id: string;
  /**
   * Kalmar kommun, Region Skåne, …; an association's own name where it is printed apart from the body's.
   */
  municipality: string | null;
  /**
   * The organ's name as printed, without protokoll, sammanträdesprotokoll and the like.
   */
  body: string | null;
  bodyKind: BodyKind;
  /**
   * The sitting's first day.
   */
  date: IsoDate | null;
  /**
   * The last day of a sitting of several days.
   */
  endDate: IsoDate | null;
  /**
   * Of the first day, local time.
   */
  start: Clock | null;
  /**
   * Of the last day, local time.
   */
  end: Clock | null;
  adjournments: Adjournment[];
  place: string | null;
  /**
   * The §§ that the minutes say they cover.
   */
  range: Range[];
  /**
   * Whoever presided; the first, where several took turns.
   */
  chair: string | null;
  secretaries: string[];
  /**
   * All who adjust (justerar) by the minutes, the chair where listed among them.
   */
  adjusters: string[];
  adjustment: Adjustment;
  notice: Notice;
  /**
   * True where the minutes say that the sitting, somebody in it, or its signing was at a distance.
   */
  digital: boolean;
  /**
   * The front matter and the closing pages in labelled parts, verbatim, in the order printed: what the values above were read from.
   */
  fields: Field[];
}
export interface Adjournment {
  start: Clock;
  end: Clock;
}
/**
 * §§, both ends included.
 */
export interface Range {
  from: number;
  to: number;
}
/**
 * The justering.
 */
export interface Adjustment {
  date: IsoDate | null;
  place: string | null;
  text: string | null;
}
/**
 * The anslag.
 */
export interface Notice {
  posted: IsoDate | null;
  removed: IsoDate | null;
  storage: string | null;
}
export interface Field {
  kind: FieldKind;
  /**
   * The label as printed; null for text under no label.
   */
  heading: string | null;
  text: string;
  markdown: string;
  lines: Lines;
}
export interface Member {
  name: string;
  /**
   * The abbreviation as printed, upper case; - for an independent.
   */
  party: string | null;
  attendance: Attendance;
  role: Role | null;
  /**
   * What is printed of office.
   */
  title: string | null;
  /**
   * The name of the member for whom a substitute serves.
   */
  replaces: string | null;
  /**
   * In §§, where the person was there (or served) for a part only.
   */
  presence: Range[];
  remote: boolean;
  lines: Lines;
}
export interface Paragraph {
  /**
   * The meeting's id and the number with its suffix, or u1, u2, … for the unnumbered.
   */
  id: string;
  /**
   * The §, null for an unnumbered item.
   */
  number: number | null;
  /**
   * a for § 116a.
   */
  suffix: string | null;
  /**
   * The number as printed: § 27, KS § 45/2024.
   */
  label: string | null;
  title: string;
  /**
   * The lines of label, title and case number as printed, in Markdown.
   */
  heading: string;
  /**
   * The item's own case numbers, in order.
   */
  dnr: Dnr[];
  sections: Section[];
  /**
   * The entries of Handlingar or Beslutsunderlag.
   */
  documents: string[];
  motions: Motion[];
  votes: Vote[];
  beslut: Beslut[];
  reservations: Reservation[];
  statements: Statement[];
  recusals: Recusal[];
  recipients: string[];
  lines: Lines;
}
export interface Dnr {
  /**
   * As printed, without its label.
   */
  text: string;
  registry: string | null;
  /**
   * Digit for digit.
   */
  year: string | null;
  /**
   * Digit for digit.
   */
  number: string | null;
  lines: Lines;
}
export interface Section {
  kind: SectionKind;
  /**
   * The label as printed; null for text under no label.
   */
  heading: string | null;
  /**
   * Plain text, one block a line, soft-wrapped lines joined by one space.
   */
  text: string;
  /**
   * As printed, page furniture taken out.
   */
  markdown: string;
  lines: Lines;
}
/**
 * A yrkande.
 */
export interface Motion {
  by: Actor[];
  text: string;
  kind: MotionKind;
  /**
   * True where the item says that whoever moved it took it back.
   */
  withdrawn: boolean;
  lines: Lines;
}
/**
 * A person, or a party group where name is null.
 */
export interface Actor {
  name: string | null;
  party: string | null;
}
/**
 * An omröstning. Ja is a yes vote and says nothing of for or against: yesMeans and noMeans do.
 */
export interface Vote {
  yes: number | null;
  no: number | null;
  abstain: number | null;
  absent: number | null;
  yesMeans: string | null;
  noMeans: string | null;
  /**
   * What the vote is for; null where the minutes do not say.
   */
  role: VoteRole | null;
  /**
   * How an equal vote was decided; null where it was not equal, or nothing is said. The stated totals stay as they are.
   */
  tie: VoteTie | null;
  /**
   * True where those who lost the vote have the matter remitted or tabled all the same, as a third of those present may (5 kap. 50 § kommunallagen).
   */
  minorityRemit: boolean;
  ballots: Ballot[];
  outcome: string | null;
  lines: Lines;
}
export interface Ballot {
  name: string;
  party: string | null;
  vote: BallotVote;
}
export interface Beslut {
  kind: BeslutKind;
  /**
   * The deciding body as printed, first letter upper case.
   */
  by: string | null;
  /**
   * For a proposal, the body that shall decide in the end.
   */
  to: string | null;
  /**
   * The words that introduce the points, as printed.
   */
  lead: string | null;
  points: Point[];
  lines: Lines;
}
export interface Point {
  text: string;
  action: Action;
  /**
   * 1 for an outer point, 2 for one inside it, …
   */
  level: number;
  lines: Lines;
}
export interface Reservation {
  by: Actor[];
  text: string;
  lines: Lines;
}
export interface Statement {
  kind: StatementKind;
  by: Actor[];
  text: string;
  lines: Lines;
}
/**
 * Jäv.
 */
export interface Recusal {
  name: string | null;
  party: string | null;
  lines: Lines;
}
export interface Attachment {
  heading: string;
  text: string;
  lines: Lines;
}
export interface Furniture {
  kind: FurnitureKind;
  text: string;
  lines: Lines;
}
export interface Unplaced {
  text: string;
  lines: Lines;
}
