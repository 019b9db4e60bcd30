import type {
  Actor,
  Attendance,
  BallotVote,
  Beslut,
  Lines,
  Paragraph,
  Range,
  Role,
  SectionKind,
  StatementKind,
  VoteRole,
  VoteTie,
} from "../../model.js";

/** The Swedish words of the page for the model's closed vocabularies. */
export const words = {
  attendance: {
    serving: "Beslutande",
    "serving-substitute": "Tjänstgörande ersättare",
    substitute: "Närvarande ersättare",
    other: "Övriga närvarande",
    absent: "Frånvarande",
  },
  role: {
    chair: "ordförande",
    "vice-chair": "vice ordförande",
    "second-vice-chair": "andre vice ordförande",
    "third-vice-chair": "tredje vice ordförande",
  },
  ballot: { yes: "Ja", no: "Nej", abstain: "Avstår", absent: "Frånvarande" },
  voteRole: {
    main: "huvudvotering",
    "counter-proposal": "om motförslag",
    remit: "om återremiss",
    procedure: "om handläggningen",
  },
  voteTie: {
    "casting-vote": "Lika röstetal: avgjort med ordförandens utslagsröst.",
    lot: "Lika röstetal: avgjort genom lottning.",
  },
  statement: {
    "special-statement": "Särskilt yttrande",
    note: "Protokollsanteckning",
    "vote-explanation": "Röstförklaring",
    "non-participation": "Deltar inte i beslutet",
  },
  section: {
    documents: "Handlingar",
    background: "Bakgrund",
    summary: "Sammanfattning",
    deliberation: "Överläggning",
    "previous-decisions": "Tidigare beslut",
    proposal: "Förslag till beslut",
    motions: "Yrkanden",
    proposition: "Beslutsgång",
    vote: "Omröstning",
    decision: "Beslut",
    reservation: "Reservation",
    statement: "Yttrande",
    recusal: "Jäv",
    recipients: "Beslutet skickas till",
    consequences: "Konsekvenser",
    legal: "Lagrum",
    reasons: "Motivering",
    appeal: "Hur man överklagar",
    attachments: "Bilagor",
    other: "Övrig text",
  },
} as const satisfies {
  attendance: Record<Attendance, string>;
  role: Record<Role, string>;
  ballot: Record<BallotVote, string>;
  voteRole: Record<VoteRole, string>;
  voteTie: Record<VoteTie, string>;
  statement: Record<StatementKind, string>;
  section: Record<SectionKind, string>;
};

/** What a beslut is, in words: "Beslut", "Förslag till Kommunfullmäktige", "Inget beslut". */
export function beslutInWords({ kind, to }: Pick<Beslut, "kind" | "to">): string {
  switch (kind) {
    case "decision":
      return "Beslut";
    case "proposal":
      return to === null ? "Förslag" : `Förslag till ${to}`;
    case "no-decision":
      return "Inget beslut";
    default: {
      const never: never = kind;
      return never;
    }
  }
}

/** What a § is called: its label as printed ("KS § 45/2024"), "§ 116a", or "Utan §". */
export function labelOf({ label, number, suffix }: Pick<Paragraph, "label" | "number" | "suffix">): string {
  if (label) return label;
  return number === null ? "Utan §" : `§ ${number}${suffix ?? ""}`;
}

/** A §'s title, or the page's own words where the minutes print none. */
export function titleOf({ title }: Pick<Paragraph, "title">): string {
  return title.trim() || "(utan rubrik)";
}

/** A printed label without the colon that parts it from its text: "Beslut:" → "Beslut". */
export function labelInWords(label: string): string {
  return label.endsWith(":") ? label.slice(0, -1).trimEnd() : label;
}

/** A person with the party, "Eva Ek (S)"; a party group by its party alone, "S". */
export function actorInWords({ name, party }: Actor): string {
  if (name === null) return party ?? "";
  return party === null ? name : `${name} (${party})`;
}

/** Words in a row: "A", "A och B", "A, B och C". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} och ${last}`;
}

/** §§ in words: "§ 13", "§§ 27–36 och 40"; nothing for none. */
export function rangesInWords(ranges: readonly Range[]): string {
  const parts = ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  const one = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
  return parts.length === 0 ? "" : `${one ? "§" : "§§"} ${listed(parts)}`;
}

/** Where something stands in the source: "rad 12", "rad 12–14". */
export function linesInWords([first, last]: Lines): string {
  return first === last ? `rad ${first}` : `rad ${first}–${last}`;
}
