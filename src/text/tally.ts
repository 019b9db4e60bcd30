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

/** What Ja and what Nej stands for; null where the text does not say. */
export interface VoteKey {
  yesMeans: string | null;
  noMeans: string | null;
}

/** How the proposition says what Ja and Nej mean, in the order tried. */
const keys: readonly RegExp[] = [
  // "Ja för bifall till förslaget och Nej för avslag på detsamma", "Ja för att ärendet avgörs, nej för återremiss"
  /(?<!\p{L})ja(?:-röst)? för (?<yes>[^.”"]{1,300}?)(?:,? och|,|\.) nej(?:-röst)? för (?<no>[^.”"]{1,300})/iu,
  // "Ja-röst innebär bifall och nej-röst innebär avslag"
  /(?<!\p{L})ja(?:-röst)? (?:innebär|betyder|=) (?<yes>[^.”"]{1,300}?)(?:,? och|,|\.) nej(?:-röst)? (?:innebär|betyder|=) (?<no>[^.”"]{1,300})/iu,
  // "Den som stödjer X röstar ja. Den som stödjer Y röstar nej.", "Den som bifaller X röstar ja, den som avslår röstar nej"
  /den som (?<yes>[^.”"]{1,300}?) röstar ja(?:[.,]| och) (?:den som )?(?<no>[^.”"]{1,300}?) röstar nej/iu,
];

/** What Ja and Nej mean in a vote, in the words printed. */
export function voteKeyIn(text: string): VoteKey {
  const match = keys.map((key) => key.exec(text)).find((found) => found !== null);
  return { yesMeans: match?.groups?.["yes"]?.trim() ?? null, noMeans: match?.groups?.["no"]?.trim() ?? null };
}
