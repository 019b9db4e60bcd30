import { numberOf } from "../../lex/number-word.js";
import { sentencesOf } from "../../lex/sentences.js";
import { numberPattern } from "../../vocabulary/numbers.js";

/** The totals that a text states; null for one that it does not. */
export interface Tally {
  yes: number | null;
  no: number | null;
  abstain: number | null;
  absent: number | null;
}

const kinds = ["yes", "no", "abstain", "absent"] as const;
type Kind = (typeof kinds)[number];

/** What totals are labelled with. */
const labels: Record<Kind, string> = {
  // "ja-röster", "Ja", "JA", "ja-rösterna"
  yes: "ja(?:[- ]?röst(?:er(?:na)?|en)?)?",
  // "nej-röst", "Nej"
  no: "nej(?:[- ]?röst(?:er(?:na)?|en)?)?",
  // "avstår", "avstår från att rösta", "Avstående", "nedlagda röster", "blank", "neutrala"
  abstain: "(?:avst(?:år|od|ått|ående)(?: från att rösta)?|nedlagda?|blanka?|neutrala?)(?: röst(?:er)?)?",
  // "frånvarande"
  absent: "frånvarande",
};
const label = `(?:${kinds.map((kind) => `(?<${kind}>${labels[kind]})`).join("|")})(?![\\p{L}\\d]|-\\p{L})`;
const number = `(?<n>${numberPattern})`;
// what no votes are counted in: "53 %", "2024-05-06", "5,5"
const uncounted = "(?! ?(?:%|procent|kronor|kr)(?!\\p{L})|[-–:.,/]?\\d|\\p{L})";

/** The two orders in which a total and its label stand. */
const orders = [
  // "12 ja-röster", "40 Ja", "10 ledamöter röstar JA", "2 ledamöter som avstår", "1 är frånvarande"; not "omröstning 1 ja 12"
  new RegExp(
    `(?<!(?:[\\p{L}\\d]|[-–]|(?:omröstning|votering|bilaga|punkt|nr|§) ))${number}(?: (?:st\\.?|ledam(?:ot|öter)|person(?:er)?|röst(?:er)?|som|röstar|röstade|är|var|för)){0,3} ${label}`,
    "giu",
  ),
  // "Ja: 24", "Nej 17", "röstar Ja (7)", "Avstår (12):", "antal ja-röster 24", "Nej-rösterna var 17", "Ja röstade 5"
  new RegExp(
    `(?<![\\p{L}\\d])${label}(?: (?:är|var|blev|röstar|röstade))?(?::| =)? ?\\(?(?<n>\\d{1,4})${uncounted}`,
    "giu",
  ),
];

/** Totals told without Ja and Nej. */
const unlabelled: Partial<Record<Kind, readonly RegExp[]>> = {
  // "13 röster för"
  yes: [new RegExp(`(?<![\\p{L}\\d])${number} röst(?:er)? för(?!\\p{L})`, "iu")],
  // "7 emot", "1 röst emot", "6 röster mot"; not "24 röster mot 17"
  no: [
    new RegExp(`(?<![\\p{L}\\d])${number}(?: röst(?:er)?)? emot(?!\\p{L})`, "iu"),
    new RegExp(`(?<![\\p{L}\\d])${number} röst(?:er)? mot(?!\\p{L}| ${numberPattern}(?!\\p{L}))`, "iu"),
  ],
};
// "röstade 4 för motionen, 11 emot": for and against
const forAndAgainst = new RegExp(
  `röst[^.]{0,60} (?<yes>${numberPattern}) (?:ledam(?:ot|öter) )?för [^.,;]{1,80}(?:,| och| samt) (?<no>${numberPattern}) e?mot(?!\\p{L})`,
  "iu",
);

/**
 * The totals of a vote told in prose, each kind's first. In a sentence each number goes with the label on the same
 * side as in the first pair: "Ja: 24 Nej: 17" begins with a label, "24 Ja, 17 Nej" with a number.
 */
export function tallyIn(text: string): Tally {
  const tally: Tally = { yes: null, no: null, abstain: null, absent: null };
  for (const sentence of sentencesOf(text))
    for (const { kind, value } of pairsIn(sentence)) tally[kind] ??= value;
  const both = forAndAgainst.exec(text)?.groups;
  for (const kind of ["yes", "no"] as const) {
    const found = unlabelled[kind]?.map((form) => form.exec(text)?.groups?.["n"]).find(Boolean);
    tally[kind] ??= numberIn(found) ?? numberIn(both?.[kind]);
  }
  return tally;
}

const numberIn = (text: string | undefined): number | null =>
  text === undefined ? null : (numberOf(text) ?? null);

interface Pair {
  kind: Kind;
  value: number;
}

/** The totals of a sentence, in the order of its first pair; what is left over is read in the other order. */
function pairsIn(sentence: string): Pair[] {
  const starts = orders.map((order) => ({ order, at: matchesOf(order, sentence)[0]?.index ?? Infinity }));
  let rest = sentence;
  return starts
    .sort((a, b) => a.at - b.at)
    .flatMap(({ order }) => {
      const matches = matchesOf(order, rest);
      for (const { 0: words, index } of matches)
        rest = rest.slice(0, index) + "·".repeat(words.length) + rest.slice(index + words.length);
      return matches.flatMap(pairOf);
    });
}

// "En ja-röst innebär bifall": says what it means, and counts nothing
const meaning = /^ (?:innebär|betyder|är|för|till|=)(?!\p{L})/iu;

function matchesOf(order: RegExp, sentence: string): RegExpExecArray[] {
  return [...sentence.matchAll(order)].filter(
    (match) =>
      !/^e(?:n|tt)$/iu.test(match.groups?.["n"] ?? "") ||
      !meaning.test(sentence.slice(match.index + match[0].length)),
  );
}

function pairOf({ groups }: RegExpExecArray): Pair[] {
  const value = numberIn(groups?.["n"]);
  const kind = kinds.find((one) => groups?.[one] !== undefined);
  return kind === undefined || value === null ? [] : [{ kind, value }];
}
