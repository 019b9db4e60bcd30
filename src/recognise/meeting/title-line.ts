import { everyPlace, fits, found } from "../../forms/form.js";
import { titleForms as forms } from "../../forms/titles.js";
import { bodyKindOf, capitalised } from "../../lex/body.js";
import { timesIn } from "../../lex/clock.js";
import { datesIn, isDay } from "../../lex/date.js";
import { once } from "../../lex/once.js";
import { blanks, signedNumbers } from "../../lex/shapes.js";
import { daysIn } from "../../lex/sitting-days.js";
import { withoutSpans } from "../../lex/spans.js";
import { bodyNouns } from "../../vocabulary/bodies.js";

const compactDays = everyPlace(forms.compactDay);

/** A title line as its readers take it: without tags and a "%" before it, a day in six or eight figures as ISO 8601. */
export function plainTitle(text: string): string {
  return text
    .replace(/<\/?\p{L}[^<>]{0,80}>/gu, " ")
    .replace(/^\s{0,9}% /u, "")
    .replace(compactDays, (printed, year: string, month: string, day: string) => {
      const whole = year.length === 4 ? year : `${Number(year) < 70 ? "20" : "19"}${year}`;
      return isDay(Number(whole), Number(month), Number(day)) ? `${whole}-${month}-${day}` : printed;
    })
    .trim();
}

const minutes = everyPlace(forms.minutes);
const organisationNumbers = everyPlace(forms.organisationNumber);

/** A title line without the words for minutes, numbers before it, dates and page numbers. */
export const bare: (text: string) => string = once("bare-title", (text) =>
  withOrgan(beforePlace(text))
    .replace(minutes, " ")
    .replace(organisationNumbers, " ")
    .replace(forms.den.pattern, " ")
    .replace(signedNumbers, " ")
    .replace(/\d{1,4} ?\(\d{1,4}\)/gu, " ")
    .replace(blanks, " ")
    .replace(/^[\s,:–-]+|(?<![\s,:–-])[\s,:–-]+$/gu, "")
    .replace(/^\d{1,3}(?:\.\d{1,3}){0,3}[.)]? (?=\p{L}{3})/u, ""),
);

const nouns: readonly string[] = Object.values(bodyNouns).flat();
const organs: readonly string[] = [...bodyNouns.board, ...bodyNouns.executive];

/**
 * The organ in a word for its minutes, where the line names no other: "Styrelseprotokoll" → "Styrelsen",
 * "Årsmötesprotokoll för Byalaget" → "Årsmöte för Byalaget". Without the word where it names one that has a noun.
 */
export function withOrgan(text: string): string {
  const match = found(forms.minutesOfOrgan, text);
  const printed = match?.groups?.["organ"]?.toLowerCase().replace(/o$/u, "a") ?? "";
  const noun = nouns.filter((one) => printed.endsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (!match || noun === undefined) return text;
  const rest = withoutSpans(text, daysIn(text)).replace(match[0], " ").trim();
  if (bodyKindOf(rest) !== "other") return rest;
  if (rest !== "" && !fits(forms.ofOrgan, rest)) return text;
  const ending = rest === "" ? ["n", "en"].find((one) => organs.includes(noun + one)) : "";
  return capitalised(`${printed}${ending ?? ""} ${rest}`.trim());
}

/** Where a title says that the sitting was, behind its day or hour: "den 25 maj 2019 klockan 13.00 på Bygdegården". */
export function placeBehind(text: string): string | null {
  const place = found(forms.place, behindWhen(text))?.groups?.["place"]?.trim();
  return place !== undefined && bodyKindOf(place) === "other" ? place : null;
}

/** A line without its days and hours, and without the place behind them. */
function beforePlace(text: string): string {
  const behind = behindWhen(text);
  const own = placeBehind(text) === null ? text : text.slice(0, text.length - behind.length);
  const undated = withoutSpans(own, daysIn(own));
  return withoutSpans(undated, timesIn(undated));
}

/** What stands behind the last day or hour of a line. */
function behindWhen(text: string): string {
  const ends = [...datesIn(text), ...timesIn(text)].map(({ to }) => to);
  return ends.length === 0 ? "" : text.slice(Math.max(...ends));
}
