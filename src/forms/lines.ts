import type { Form } from "./form.js";

/** How a line ends, or the next one begins, where a sentence goes over both. */
export const lineForms = {
  /** A sentence goes on, so that a § behind it is spoken of. */
  open: {
    pattern:
      /(?:[,(–-]|(?<!\p{L})(?:den|enligt|i|av|och|samt|till|se|från|på|under|som|med|mot|för|om|mellan|utse|KS|KF|§))$/u,
    example: ["enligt", "beslut av KF", "(se", "upphävs,", "ombyggnad av"],
    not: ["Ärendet bordläggs.", "Motion", "handlagd"],
  },
  /** A list of what belongs together goes on. */
  joining: {
    pattern: /[,–-]$|(?<!\p{L})(?:och|samt)$/u,
    example: ["Anna Ek (S) och", "Anna Ek (S),"],
    not: "Anna Ek (S)",
  },
  /** A number behind it is no marker of a list. */
  numbered: {
    pattern: /(?:den|kl\.?|§|nr|-|–)$/u,
    example: ["sammanträdet den", "mötet öppnas kl.", "enligt §", "bilaga nr"],
    not: "följande",
  },
  /** A list of att-satser begins behind it. */
  beforeThat: {
    pattern:
      /(?:[,;:.]|(?<!\p{L})(?:och|samt|beslutar|beslutade|beslöt|besluta|beslut|del|\p{L}*fullmäktige|\p{L}*styrelsen))$/u,
    example: ["Nämnden beslutar", "föreslår kommunfullmäktige", "för egen del"],
    not: "Nämnden ber förvaltningen",
  },
  /** A quotation behind it is what is decided, not a part of its sentence. */
  deciding: {
    pattern: /(?<!\p{L})(?:besluta[rd]?e?|beslöt|förslag|beslut):$/u,
    example: ["Nämnden beslutar:", "förvaltningens förslag:"],
    not: "Paragrafen får lydelsen:",
  },
  /** The line that follows is an att-sats. */
  that: { pattern: /^att /u, example: "att anta planen", not: ["Att anta planen", "attestordningen antas"] },
  /** The same, perhaps with the word that joins it to the one before. */
  thatToo: {
    pattern: /^(?:(?:samt|och) )?att /u,
    example: ["att anta planen", "samt att informera nämnderna"],
    not: "samt anta planen",
  },
  /** A decision goes on with what it proposes to another. */
  proposesToo: {
    pattern: /^(?:samt|och) (?:föreslår|föreslog|hemställer)(?!\p{L})/u,
    example: ["samt föreslår kommunfullmäktige", "och hemställer hos kommunfullmäktige"],
    not: "föreslår kommunfullmäktige",
  },
  /** The names of those who voted so, or how many they were. */
  voteSide: {
    pattern:
      /^(?:Ja|Nej|Avstår|Avstod|Blanka?|Frånvarande)(?:-röst(?:er)?)?(?:(?: röstar| röstade)?(?: \(\d+\))?:| röstar| röstade)/u,
    example: [
      "Nej: Anna Ek (S)",
      "Avstår (2): Bo Al (M)",
      "Nej röstar: Cia By (V)",
      "Ja-röster (3): Dan Co (C)",
    ],
    not: "Ja till förslaget",
  },
  /** The offices that a decision fills, before those who are chosen. */
  elects: {
    pattern: /^Till [^.:]{3,80} (?:utses|utsågs|väljs|valdes):?$/u,
    example: ["Till ledamöter utsågs", "Till revisor väljs:"],
    not: "Till ledamot väljs Anna Ek (S).",
  },
  /** A body decides or proposes: the rest of a heading that is no label. */
  decides: {
    pattern: /(?<!\p{L})(?:beslut\p{L}*|beslöt|föreslår|föreslog)/u,
    example: "Arbetsutskottet föreslår kommunstyrelsen besluta",
    not: "Arbetsutskottet",
  },
  /** What follows a body with which a text begins in the middle of a line. */
  auxiliary: {
    pattern: /^ (?:har|hade|ska|skall|fick|får)(?!\p{L})/u,
    example: " har fått i uppdrag att",
    not: " harmoniserar",
  },
  /** What is said of a person, in a column behind the name. */
  attribute: {
    pattern:
      /^(?:§|\(|kl\.? ?\d|ej |inte |t\.? ?o\.? ?m|fr\.? ?o\.? ?m|från |till |tjg |tjänstgör|ersätter |för )/u,
    example: ["§§ 81–86", "ej § 36", "t.o.m. § 40", "ersätter Bo Ågren (KD)", "(S)"],
    not: ["Bo Ågren (KD)", "ordförande"],
  },
} as const satisfies Record<string, Form>;
