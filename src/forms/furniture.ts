import { footWords, headWords } from "../vocabulary/furniture.js";
import { rollWords } from "../vocabulary/items.js";
import type { Form } from "./form.js";

/** What heads and feet of pages hold. */
export const furnitureForms = {
  pageNumber: {
    pattern:
      /(?<![\p{L}\d.,:-])(?:(?:sida|sidan|sid|blad|sidnr|s\.?) ?\d{1,4}(?: ?(?:\(\d{1,4}\)|\[\d{1,4}\]|\/ ?\d{1,4}| av \d{1,4}))?|\d{1,4} ?(?:\(\d{1,4}\)|\[\d{1,4}\]))(?![\p{L}\d])/iu,
    example: ["Sida 7 (31)", "1 (14)", "1[25]", "SID 2 (22)", "s. 2 (39)", "sid 2"],
    not: ["12.1 (14)", "lagens 3 kap."],
  },
  /** A page number only where the line has nothing else. */
  numberAlone: {
    pattern: /^(?:\(\d{1,4}\)|\[\d{1,4}\]|\d{1,4} av \d{1,4}|\d{1,3}\/\d{1,3}|[–-] ?\d{1,4} ?[–-])$/u,
    example: ["(12)", "[36]", "2 av 22", "1/17", "– 3 –"],
    not: "2 av 22 ledamöter",
  },
  /** The number of the minutes, alone on a line. */
  minutesNumber: {
    pattern: /^protokoll \(?nr\.? ?\d{1,4}(?:[/-]\d{2,4})?\)?$/iu,
    example: ["Protokoll nr 14", "Protokoll (nr 2)"],
    not: "Protokoll nr 14 godkänns",
  },
  /** Words of a foot that are enough by themselves. */
  strongFoot: {
    pattern: new RegExp(footWords.strong.join("|"), "iu"),
    example: ["Justerandes sign", "Utdragsbestyrkande"],
    not: "Justerare",
  },
  weakFoot: {
    pattern: new RegExp(`(?<!\\p{L})(?:${footWords.weak.join("|")})(?!\\p{L})`, "iu"),
    example: ["Justerare", "Signatur"],
    not: "Justerarna",
  },
  head: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${headWords.join("|")})(?!\\p{L}):?(?: ?\\(?nr\\.? ?\\d{1,4}(?:[/-]\\d{2,4})?\\)?)?`,
      "iu",
    ),
    example: ["Protokoll (nr 2)", "Protokoll nr 4/2024", "Sammanträdesdatum:"],
    not: "Protokollet justeras",
  },
  /** A word that adjusters sign beside. */
  initials: {
    pattern: /^(?:signatur(?:er)?|sign\.?|justerandes sign\.?)$/iu,
    example: ["Signatur", "sign."],
    not: "Signatur av Anna Ek",
  },
  /** A page's foot, no head. */
  foot: {
    pattern: /justera|bestyrk|just\.? sign/iu,
    example: ["Justerandes sign 3 (12)", "Utdragsbestyrkande"],
    not: "Sida 3 (12)",
  },
  /** The document's own kind, in its title. */
  minutes: { pattern: /protokoll/iu, example: "Sammanträdesprotokoll", not: "Dagordning" },
} as const satisfies Record<string, Form>;

/** Headings of what is bound behind the minutes. */
export const appendixForm: Form = {
  pattern: new RegExp(
    `^(?:bilag(?:a|or)(?: ?(?:nr ?)?\\d| (?:nr )?\\p{L})|(?:voterings|omröstnings)(?:lista|bilaga) (?:nr )?\\d|(?:${rollWords.join("|")}))`,
    "iu",
  ),
  example: [
    "Bilaga 1 Omröstning § 31",
    "BILAGA A",
    "Voteringslista 2, § 103 Detaljplan",
    "Närvaro- och omröstningslista",
  ],
  not: "Bilagan läggs till handlingarna",
};
