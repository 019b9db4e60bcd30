import { numberPattern } from "../vocabulary/numbers.js";
import type { Form, Meaning } from "./form.js";

const label = `(?:${[
  "(?<yes>ja(?:[- ]?röst(?:er(?:na)?|en)?)?)",
  "(?<no>nej(?:[- ]?röst(?:er(?:na)?|en)?)?)",
  "(?<abstain>(?:avst(?:år|od|ått|ående)(?: från att rösta)?|nedlagda?|blanka?|neutrala?)(?: röst(?:er)?)?)",
  "(?<absent>frånvarande)",
].join("|")})(?![\\p{L}\\d]|-\\p{L})`;
const number = `(?<n>${numberPattern})`;
// what no votes are counted in: "53 %", "2024-05-06", "5,5"
const uncounted = "(?! ?(?:%|procent|kronor|kr)(?!\\p{L})|[-–:.,/]?\\d|\\p{L})";

/** The two orders in which a total and its label stand. */
export const totalForms = {
  numberFirst: {
    pattern: new RegExp(
      `(?<!(?:[\\p{L}\\d]|[-–]|(?:omröstning|votering|bilaga|punkt|nr|§) ))${number}(?: (?:st\\.?|ledam(?:ot|öter)|person(?:er)?|röst(?:er)?|som|röstar|röstade|är|var|för)){0,3} ${label}`,
      "iu",
    ),
    example: [
      "12 ja-röster",
      "40 Ja",
      "10 ledamöter röstar JA",
      "2 ledamöter som avstår",
      "1 är frånvarande",
      "tre nedlagda röster",
    ],
    not: ["omröstning 1 ja", "Ja: 24"],
  },
  labelFirst: {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${label}(?: (?:är|var|blev|röstar|röstade))?(?::| =)? ?\\(?(?<n>\\d{1,4})${uncounted}`,
      "iu",
    ),
    example: [
      "Ja: 24",
      "Nej 17",
      "röstar Ja (7)",
      "Avstår (12):",
      "antal ja-röster 24",
      "Nej-rösterna var 17",
      "Ja röstade 5",
    ],
    not: ["Ja 53 %", "Ja 2024-05-06", "Ja 5,5"],
  },
} as const satisfies Record<string, Form>;

/** Totals told without Ja and Nej. */
export const unlabelledTotals: readonly Meaning<"yes" | "no">[] = [
  {
    means: "yes",
    pattern: new RegExp(`(?<![\\p{L}\\d])${number} röst(?:er)? för(?!\\p{L})`, "iu"),
    example: "13 röster för",
  },
  {
    means: "no",
    pattern: new RegExp(`(?<![\\p{L}\\d])${number}(?: röst(?:er)?)? emot(?!\\p{L})`, "iu"),
    example: ["7 emot", "1 röst emot"],
  },
  {
    means: "no",
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${number} röst(?:er)? mot(?!\\p{L}| ${numberPattern}(?!\\p{L}))`,
      "iu",
    ),
    example: "6 röster mot",
    not: "24 röster mot 17",
  },
];

/** What else is said with totals. */
export const aroundTotals = {
  forAndAgainst: {
    pattern: new RegExp(
      `röst[^.]{0,60} (?<yes>${numberPattern}) (?:ledam(?:ot|öter) )?för [^.,;]{1,80}(?:,| och| samt) (?<no>${numberPattern}) e?mot(?!\\p{L})`,
      "iu",
    ),
    example: "röstade 4 för motionen, 11 emot",
    not: "röstade 4 för motionen",
  },
  /** A number that may be an article too. */
  one: { pattern: /^e(?:n|tt)$/iu, example: ["En", "ett"], not: "1" },
  /** Behind "En ja-röst": says what it means, and counts nothing. */
  meaning: {
    pattern: /^ (?:innebär|betyder|är|för|till|=)(?!\p{L})/iu,
    example: [" innebär bifall", " = avslag"],
    not: " och två nej-röster",
  },
  /** The name in the row of totals under a roll. */
  rollTotals: {
    pattern: /^(?:summa|totalt|antal)/iu,
    example: ["Summa", "Antal röster"],
    not: "Anna Ek",
  },
  /** The first cell of such a row in a table that names nobody. */
  tableTotals: {
    pattern: /^(?:\d{1,4}|summa|totalt|resultat|röster|antal(?: röster)?|)$/iu,
    example: ["24", "Summa", "Antal röster", ""],
    not: ["Anna Ek", "S"],
  },
} as const satisfies Record<string, Form>;
