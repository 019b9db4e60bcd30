import { fits, matchesOf } from "../forms/form.js";
import { privacyForms } from "../forms/privacy.js";
import { isDay } from "../lex/date.js";
import { leaveOut, visibleText } from "./visible-text.js";

/** A personnummer, or a samordningsnummer, whose day has 60 added, in a text. */
export interface PersonalNumber {
  kind: "personnummer" | "samordningsnummer";
  /** Offsets in the text: of the first digit, and behind the last. */
  from: number;
  to: number;
  /** The day of birth, ISO 8601; null where no century is printed. */
  born: string | null;
}

// what may stand inside a number and is not seen
const hidden = "[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]{0,2}";
// "-", "+", "–", "−" and their like, in Markdown also "\-"
const dash = "\\\\?[-+\\u00af\\u02d7\\u058a\\u2010-\\u2015\\u2043\\u2212\\ufe58\\ufe63\\uff0b\\uff0d]";
const blanks = "[\\s\\u00a0>]{0,12}";

// "121212-1212", "19121212 1212", "1912-12-12-1212", "12 12 12 – 1212", "121212-⏎1212", "12 12 12-12 12", "1212121212"
const form = new RegExp(
  `(?=\\d)(?<!\\d)(?<!\\d[-/.:])(?=(?<whole>(?<century>18|19|20)?${hidden}(?<year>\\d\\d)(?<inner>[ -]?)${hidden}(?<month>\\d\\d)\\k<inner>${hidden}(?<day>\\d\\d)${hidden}(?<between>${blanks}${dash}?${blanks})${hidden}(?<last>\\d{3}${hidden}\\d|\\d\\d \\d\\d))(?!\\d|[-/.:]\\d))\\d`,
  "gu",
);

// "8112⏎18-9876", "811218-98⏎76": a line end inside a half
const broken = new RegExp(
  `\\n(?<=\\d(?: {2})?\\n)(?:> ?)?(?=\\d{1,5}${dash}\\d{4}(?!\\d))|\\n(?<=\\d{6}${dash}\\d{1,3}(?: {2})?\\n)(?:> ?)?(?=\\d{1,3}(?!\\d))`,
  "gu",
);

/**
 * The personnummer and samordningsnummer in a text: with and without century, with every dash, blanks and a line break
 * in it, with invisible characters inside, and with Markdown's marks, tags and entities as a page shows them.
 * Day and checksum have to be right. The number of a company does not count, since its third digit is at least 2; nor
 * does a number that the words before it call something else. Offsets are those of the source.
 */
export function personalNumbersIn(source: string): PersonalNumber[] {
  const seen = visibleText(source);
  const gaps = matchesOf(broken, seen.text).map(({ 0: gap, index }) => ({
    from: index,
    to: index + gap.length,
  }));
  const { text, placeOf } = gaps.length === 0 ? seen : leaveOut(seen, gaps);
  return matchesOf(form, text).flatMap((match) => {
    const { whole = "", century, year, month, day, last } = match.groups ?? {};
    const figures = `${year}${month}${day}${last?.replace(/\D/gu, "")}`;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const date = dayOf(figures, century);
    if (date === undefined || !hasChecksum(figures) || isCalledOtherwise(before)) return [];
    if (!isWritten(match.groups ?? {}) && !isCalledPersonal(before)) return [];
    return {
      kind: Number(day) > 60 ? ("samordningsnummer" as const) : ("personnummer" as const),
      from: placeOf(match.index).from,
      to: placeOf(match.index + whole.length - 1).to,
      born: century === undefined ? null : date,
    };
  });
}

/** The day of birth, in the printed century or in one of the last two; undefined where the almanac has no such day. */
function dayOf(figures: string, century: string | undefined): string | undefined {
  const [month, counted] = [Number(figures.slice(2, 4)), Number(figures.slice(4, 6))];
  const day = counted > 60 ? counted - 60 : counted;
  const year = (century === undefined ? ["19", "20"] : [century])
    .map((one) => `${one}${figures.slice(0, 2)}`)
    .find((one) => isDay(Number(one), month, day));
  return year && `${year}-${figures.slice(2, 4)}-${String(day).padStart(2, "0")}`;
}

/** The ten figures' checksum, by Luhn: every other one doubled, all digits added. */
function hasChecksum(figures: string): boolean {
  const sum = [...figures].reduce((sum, figure, at) => {
    const value = Number(figure) * (at % 2 === 0 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** True for the ways in which such numbers are written; dates with times, telephone numbers and ranges look like some. */
function isWritten({
  century,
  inner,
  between = "",
  year = "",
  last = "",
}: Record<string, string | undefined>) {
  const gap = between.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, "");
  const isDashed = /[^\s>]/u.test(gap.replaceAll(">", ""));
  // "12 12 12-12 12": parted alike in both halves
  if (last.includes(" ") && (inner !== " " || !isDashed)) return false;
  if (inner === "-") return isDashed && gap.length === 1;
  if (isDashed) return /[\n\r]/u.test(gap) || gap.replace(/\\/u, "").length <= 3;
  if (inner === " " || gap.length > 1 || /[\n\r>]/u.test(gap)) return false;
  if (gap === "") return century !== undefined || !year.startsWith("0");
  // "20240326 1530" and "240326 1530" are a day and a time
  return (
    century === "19" ||
    century === "18" ||
    !(Number(year) < 50 && Number(last.slice(0, 2)) < 24 && Number(last.slice(2)) < 60)
  );
}

// "Dnr 121212-1212", "Bankgiro: 1212121212"
const isCalledOtherwise = (before: string): boolean => fits(privacyForms.otherNumber, before);
// "Personnummer: 0101010101"
const isCalledPersonal = (before: string): boolean => fits(privacyForms.personalNumber, before);
