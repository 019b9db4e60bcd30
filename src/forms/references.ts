import type { Form } from "./form.js";
import { fullNamePattern, partyPattern } from "./names.js";

/** What a decision, or a label above it, refers to. */
export const referenceForms = {
  /** Somebody's motion; one of a nämnd, of a year or of a day is elsewhere. */
  motion: {
    pattern: new RegExp(
      `(?<!\\p{L})(?<name>${fullNamePattern})(?: \\((?:${partyPattern})\\)(?::s)?)? (?:tilläggs|ändrings|avslags|bifalls|återremiss)?yrkande(?:t)?(?!\\p{L})(?! (?:i|från|den|vid|till) )`,
      "u",
    ),
    example: ["enligt Anna Eks (S) yrkande", "Anna Ek (S):s ändringsyrkande"],
    not: ["Anna Eks (S) yrkande i nämnden", "Anna Eks yrkande den 3 mars", "enligt yrkande"],
  },
  /** An appendix of these minutes. */
  appendix: {
    pattern: /(?<!\p{L})(?:enligt|i|av) bilaga (?<number>\d{1,2})(?!\d|[.:]\d)(?! till )/iu,
    example: "enligt bilaga 3",
    not: "enligt bilaga 1 till tjänsteutlåtandet",
  },
  /** An appendix where it stands, or in a list. */
  appendixHeading: {
    pattern: /(?<!\p{L})bilag(?:a|or):? ?(?<number>\d{1,2})(?!\d)/iu,
    example: ["Bilaga 2 Omröstningslista", "Bilaga 3: Reservation", "Bilagor: 1"],
    not: "Bilaga A",
  },
  /** The label of an item's decision; that of another body is an earlier one. */
  decisionOf: {
    pattern: /^beslut (?:i |för |\()?§ ?(?<number>\d{1,4})\)?:?$/iu,
    example: ["Beslut § 28", "Beslut i § 28:", "Beslut (§ 28)"],
    not: "Kommunstyrelsens beslut § 45",
  },
  /** Behind a body: it proposes, to nobody named yet. */
  proposes: {
    pattern: /^ (?:föreslår|föreslog|hemställer)(?: att|:|$)/u,
    example: [" föreslår att motionen avslås", " hemställer:"],
    not: [" föreslår kommunfullmäktige att avslå motionen", "föreslår att motionen avslås"],
  },
} as const satisfies Record<string, Form>;
