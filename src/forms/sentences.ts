import { actionWords, decidingVerbs, finiteVerbs } from "../vocabulary/verbs.js";
import type { Form } from "./form.js";

const stems = Object.values(actionWords)
  .flat()
  .filter((word) => /^\p{L}+$/u.test(word));

/** What makes a sentence of words, and what does not end one. */
export const sentenceForms = {
  /** A verb that tells or decides, and no noun. */
  verb: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:${[...decidingVerbs, ...finiteVerbs].join("|")}|(?:${stems.join("|")})\\p{L}{0,6}(?:r|s|de)(?<![ae]nde[rs]?))(?!\\p{L})`,
      "iu",
    ),
    example: ["Nämnden godkänner budgeten.", "Taxan antogs.", "Bidrag beviljade.", "Avgiften är 100 kr."],
    not: ["Val av ombud m.m.", "Godkännande av dagordningen", "Befrielse från uppdrag"],
  },
  /** A full stop that ends no sentence. */
  abbreviation: {
    pattern:
      /(?<!\p{L})(?:[Kk]l|nr|dnr|bl\.a|t\.ex|m\.m|s\.k|ek|kap|st|f\.d|tf|ordf|ca|inkl|exkl|resp|jfr|p\.g\.a|fr\.o\.m|t\.o\.m|osv|dvs|(?<!(?:och|samt|från|,) )\p{Lu})\.$/u,
    example: ["Mötet öppnas kl.", "bl.a.", "Tallbo ek.", "enligt 5 kap.", "Anna M."],
    not: ["Avgiften höjs.", "förslag från Bo Al (M) och M."],
  },
} as const satisfies Record<string, Form>;
