import { numberOf, numberPattern } from "./number-word.js";

/** The totals that a text states; null for one that it does not. */
export interface Tally {
  yes: number | null;
  no: number | null;
  abstain: number | null;
  absent: number | null;
}

const n = `(?<n>${numberPattern})`;
const count = (pattern: string): RegExp => new RegExp(`(?<![\\p{L}\\d])${pattern}(?!\\p{L})`, "iu");

/** How totals are printed, in the order tried. */
const forms: Record<keyof Tally, readonly RegExp[]> = {
  // "12 ja-röster", "40 Ja", "5 ja", "10 ledamöter röstar JA", "röstar Ja (7)", "Ja (6):", "13 röster för"
  yes: [
    count(`${n}(?: st\\.?)? ja(?:[- ]?röst(?:er)?)?`),
    count(`${n}(?: ledamöter)? röstar ja`),
    /(?<!\p{L})ja(?:[- ]röster)?:? ?\((?<n>\d+)\)/iu,
    count("ja(?:[- ]röster)?: (?<n>\\d+)"),
    count(`${n} röst(?:er)? för`),
  ],
  // "9 nej-röster", "38 Nej", "röstar Nej (5)", "7 emot", "1 röst emot", "6 röster mot"
  no: [
    count(`${n}(?: st\\.?)? nej(?:[- ]?röst(?:er)?)?`),
    count(`${n}(?: ledamöter)? röstar nej`),
    /(?<!\p{L})nej(?:[- ]röster)?:? ?\((?<n>\d+)\)/iu,
    count("nej(?:[- ]röster)?: (?<n>\\d+)"),
    count(`${n}(?: röst(?:er)?)? emot`),
    count(`${n} röst(?:er)? mot`),
  ],
  // "12 ledamöter avstår", "avstår från att rösta (1)", "Avstår (12):", "2 nedlagda", "3 neutrala"
  abstain: [
    count(`${n}(?: ledam(?:öter|ot))?(?: som)? (?:avstår|avstod|avstått)`),
    /avst(?:år|od)(?: från att rösta)? ?\((?<n>\d+)\)/iu,
    count(`${n} (?:nedlagda|blanka|neutrala)(?: röster)?`),
    count("avst(?:år|od)(?:ende)?: (?<n>\\d+)"),
    count(`${n} (?:nedlagd|blank)(?: röst)?`),
  ],
  // "En ledamot är frånvarande", "1 är frånvarande", "Frånvarande (2)"
  absent: [count(`${n}(?: ledam(?:öter|ot))?(?: är| var)? frånvarande`), /frånvarande ?\((?<n>\d+)\)/iu],
};

/** The totals of a vote told in prose. */
export function tallyIn(text: string): Tally {
  const read = (key: keyof Tally): number | null => {
    const match = forms[key].map((form) => form.exec(text)).find((found) => found !== null);
    return (match?.groups?.["n"] === undefined ? undefined : numberOf(match.groups["n"])) ?? null;
  };
  return { yes: read("yes"), no: read("no"), abstain: read("abstain"), absent: read("absent") };
}
