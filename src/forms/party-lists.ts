import { partyNames } from "../vocabulary/parties.js";
import type { Form } from "./form.js";

const letters = [...new Set(Object.values(partyNames))].join("|");

/** How lists name a party before its people. */
export const partyListForms = {
  /** What stands around a party's name. */
  around: { pattern: /^För |:$/u, example: ["För Moderaterna", "Moderaterna:"], not: "Moderaterna" },
  /** A party before a colon. */
  beforeColon: {
    pattern: /(?:^|(?<=[;,.] ))(?:För )?\p{Lu}[\p{L} ]{0,30}:(?= ?\p{Lu})/u,
    example: ["S: Bo Al", "Anna Ek; Moderaterna: Bo Al", "För Socialdemokraterna: Bo Al"],
    not: ["Bo Al (S)", "kl: Bo"],
  },
  /** A party's letters in brackets. */
  inBrackets: {
    pattern: /(?:^|(?<=[;,] ))\((?<party>[\p{L}-]{1,4})\) (?=\p{Lu}\p{L}+ )/u,
    example: ["(S) Bo Al", "Anna Ek, (M) Cia By"],
    not: "Bo Al (S)",
  },
  /** A known party's letters, whether in brackets or not. */
  bare: {
    pattern: new RegExp(
      `^\\(?(?<party>${letters})\\)? (?=\\p{Lu}\\p{Ll}+ (?:\\p{Ll}+ )?\\p{Lu}\\p{Ll})`,
      "u",
    ),
    example: ["S Bo Al", "KD Cia By, ordförande", "(M) Bo Al"],
    not: ["Bo Al", "XY Bo Al"],
  },
} as const satisfies Record<string, Form>;
