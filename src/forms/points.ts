import type { Form } from "./form.js";

/** What members do, and which appendix belongs there: among the points of a decision nobody decides it. */
export const actsAmongPoints: readonly Form[] = [
  {
    pattern: /^mot beslutet reserver(?:ar|ade) sig(?!\p{L})/iu,
    example: "Mot beslutet reserverar sig Anna Ek (C).",
  },
  {
    pattern: /^[^.]{3,200} (?:reserver(?:ar|ade) sig|anmäl(?:er|de) (?:blank )?reservation)(?!\p{L})/iu,
    example: ["Anna Ek (C) reserverar sig mot beslutet.", "Bo Al (M) anmäler blank reservation."],
    not: "att reservera medel för köpet",
  },
  {
    pattern: /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,3} deltar (?:inte|ej) i beslutet(?!\p{L})/iu,
    example: "Bo Al deltar inte i beslutet.",
  },
  {
    pattern: /^[^.]{3,200}\) (?:deltar (?:inte|ej) i beslutet|antecknar till protokollet)(?!\p{L})/iu,
    example: ["Bo Al (M) deltar ej i beslutet.", "Anna Ek (S) antecknar till protokollet:"],
    not: "Anna Ek (S) deltar i beslutet.",
  },
  {
    pattern: /^bilag(?:a|or) (?:\d{1,3}|[a-zåäö])(?:,? § ?\d{1,4})?$/iu,
    example: ["Bilaga 3 § 45", "Bilaga A, § 7"],
    not: "Bilaga 3 fastställs.",
  },
];

/** The points of a decision. */
export const pointForms = {
  /** All that it says. */
  asProposed: {
    pattern:
      /^(?:beslut(?:ar)? |[^.:]{3,60} (?:beslutar|beslutade|beslöt) )?(?:enligt|i enlighet med) (?:[^.:]{3,80} )?(?:besluts)?förslag(?:et)?\.?$/iu,
    example: [
      "Enligt förslag.",
      "Enligt kommunstyrelsens förslag.",
      "Nämnden beslutar i enlighet med förslaget.",
    ],
    not: "Enligt förslaget höjs avgiften.",
  },
  /** The ending of a verb that acts; a participle ("besvarats") has none, nor has a noun. */
  finite: {
    pattern: /(?:r|de|og|öll|[^aei]ts|[^t]s)$/u,
    example: ["godkänner", "beviljade", "avslog", "biföll", "avslås", "valts"],
    not: ["besvarats", "avslag"],
  },
  /** Before a verb that acts; in "uppdraget att" it belongs to the noun. */
  infinitive: {
    pattern: /(?<!\p{L})(?<!(?<!i )uppdrag(?:et|en)? )att $/u,
    example: ["nämnden beslutar att ", "får i uppdrag att "],
    not: "uppdraget att ",
  },
  /** What a body decides itself, under what it proposes to another. */
  own: {
    pattern: /^(?:samt |och )?att (?:\p{L}+ )?för egen del(?!\p{L})/iu,
    example: ["att för egen del uppdra åt kontoret att se över taxan", "samt att nämnden för egen del"],
    not: "att uppdra åt kontoret att se över taxan",
  },
} as const satisfies Record<string, Form>;
