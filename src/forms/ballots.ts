import type { Ballot } from "../model.js";
import { numberPattern } from "../vocabulary/numbers.js";
import type { Form, Meaning } from "./form.js";

const opening = (words: string): RegExp =>
  new RegExp(`^(?:(?:${numberPattern}|följande|dessa|de) )?(?:ledam(?:ot|öter) )?(?:som )?${words}`, "iu");

/** Words before those who voted so. */
export const ballotOpenings: readonly Meaning<Ballot["vote"]>[] = [
  {
    means: "yes",
    pattern: opening(
      "(?:ja(?:-röst(?:er)?)?(?: \\(\\d+\\))?:|(?:för )?ja(?:-röst)? rösta(?:r|de)(?: \\(\\d+\\))?:?|rösta(?:r|de) (?:för )?ja(?: \\(\\d+\\))?:)",
    ),
    example: ["Ja röstar Anna Ek (S)", "Ja (6): Anna Ek (S)", "Fem röstar ja: Anna Ek (S)"],
    not: "Ja innebär bifall",
  },
  {
    means: "no",
    pattern: opening(
      "(?:nej(?:-röst(?:er)?)?(?: \\(\\d+\\))?:|(?:för )?nej(?:-röst)? rösta(?:r|de)(?: \\(\\d+\\))?:?|rösta(?:r|de) (?:för )?nej(?: \\(\\d+\\))?:)",
    ),
    example: ["För nej röstar Bo Al (M)", "Nej-röster:"],
    not: "Nej innebär avslag",
  },
  {
    means: "abstain",
    pattern: opening(
      "(?:avst(?:år|od)(?:ende)?(?: från att rösta)?(?: \\(\\d+\\))?:|avst(?:år|od)$|blankt? rösta(?:r|de)(?: \\(\\d+\\))?:?|rösta(?:r|de) blankt(?: \\(\\d+\\))?:|blank(?:a|t)?(?: röst(?:er)?)?(?: \\(\\d+\\))?:|nedlagda?(?: röst(?:er)?)?:)",
    ),
    example: ["Två avstår: Cia By (V) och Dan Co (MP)", "Avstår", "Blankt röstar Cia By (V)"],
    not: "Avstår gör Cia By (V)",
  },
  {
    means: "absent",
    pattern: opening("frånvarande(?: \\(\\d+\\))?:"),
    example: ["Frånvarande (1): Dan Co (MP)"],
    not: "Frånvarande är Dan Co (MP)",
  },
];

/** Words behind those who voted so. */
export const ballotVerbs: readonly Meaning<Ballot["vote"]>[] = [
  {
    means: "yes",
    pattern: /(?<!\p{L})(?:röstar ja|röstade ja)(?!\p{L})/iu,
    example: "Anna Ek (S) och Bo Al (M) röstar ja.",
  },
  {
    means: "no",
    pattern: /(?<!\p{L})(?:röstar nej|röstade nej)(?!\p{L})/iu,
    example: "Bo Al (M) röstade nej.",
  },
  {
    means: "abstain",
    pattern: /(?<!\p{L})(?:avstår|avstod|röstar blankt|röstade blankt)(?!\p{L})/iu,
    example: ["Cia By (V) avstår.", "Cia By (V) röstade blankt."],
    not: "Avståendet är stort.",
  },
];

/** Other words around the names of those who voted. */
export const ballotForms = {
  /** A count, and a mark before who they were. */
  counted: {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${numberPattern} (?:(?:(?<yes>ja)|(?<no>nej))-?röst(?:er)?|(?:ledam(?:ot|öter) )?(?<abstain>avst(?:år|od)))(?:[,:]| från| av| \\() ?`,
      "iu",
    ),
    example: ["avges tre ja-röster, Anna Ek (S)", "2 nej-röster från Bo Al (M)", "en avstod: Cia By (V)"],
    not: "tre ja-röster och två nej-röster",
  },
  /** The end of those names before the next count, or of the sentence. */
  countedEnd: {
    pattern: /,?(?: (?:och|samt|mot)|\.)$/u,
    example: ["Anna Ek (S), Bo Al (M) och Cia By (V), och", "Dan Co (MP)."],
    not: "Dan Co (MP)",
  },
  /** A sentence that says what Ja and Nej mean, and names no voter. */
  explaining: {
    pattern: /(?<!\p{L})(?:den|de|ledamöter|ledamot) som (?!rösta(?:r|de) (?:ja|nej)|avst)/iu,
    example: ["De som vill bifalla Bo Eks yrkande röstar nej", "den som är för Bo Ek röstar ja"],
    not: ["De som röstar ja är Anna Ek (S)", "ledamöter som avstår"],
  },
  /** What stands between names. */
  betweenNames: {
    pattern: /\([^()]*\)|(?<!\p{L})(?:och|samt|ordförande\p{L}*|tjänstgörande|ersättar\p{L}*)(?!\p{L})/iu,
    example: ["Anna Ek och Bo Al", "ordföranden Anna Ek", "tjänstgörande ersättaren Bo Al", "Anna Ek (S)"],
    not: "Anna Ek begär votering",
  },
} as const satisfies Record<string, Form>;
