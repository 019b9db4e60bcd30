import { dateForms } from "../forms/dates.js";
import { allIn } from "../forms/form.js";
import { months, weekdays } from "../vocabulary/calendar.js";
import { once } from "./once.js";

/** A calendar date read from text: `iso` is "2024-03-26", or null where the calendar has no such day. */
export interface FoundDate {
  iso: string | null;
  /** The date as printed, its weekday and "den" included. */
  text: string;
  /** UTF-16 offsets in the text searched. */
  from: number;
  to: number;
  /** "tisdag" of "tisdagen den 26 mars 2024", null where none is printed. */
  weekday: string | null;
}

const printed = Object.values(dateForms).map(allIn);

/** Every date in a text, in the order printed. A day that the calendar lacks is given with `iso` null, never moved. */
export const datesIn: (text: string) => readonly FoundDate[] = once("dates", (text) => {
  // every form has a year of four figures
  if (!/\d{4}/u.test(text)) return [];
  const found = printed.flatMap((placesIn) => placesIn(text).map(dateOf));
  return found.sort((a, b) => a.from - b.from);
});

/** The first date in a text that the calendar has, ISO 8601. */
export function dateIn(text: string): string | undefined {
  return datesIn(text).find((date) => date.iso !== null)?.iso ?? undefined;
}

/** The weekday of an ISO date, "tisdag"; by Zeller's congruence. */
export function weekdayOf(iso: string): string | undefined {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const shifted = month < 3 ? month + 12 : month;
  const y = month < 3 ? year - 1 : year;
  const h =
    day +
    Math.floor((13 * (shifted + 1)) / 5) +
    y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400);
  return weekdays[(h + 5) % 7];
}

function dateOf(match: RegExpExecArray): FoundDate {
  const { day = "", month = "", year = "", weekday } = match.groups ?? {};
  const byName = months.findIndex((forms) => forms.includes(month.toLowerCase()));
  const number = byName >= 0 ? byName + 1 : Number(month);
  return {
    iso: isDay(Number(year), number, Number(day)) ? `${year}-${two(number)}-${two(Number(day))}` : null,
    weekday: weekday?.toLowerCase() ?? null,
    ...stretchOf(match),
  };
}

/** A match with the words before its first figure that its group `lead` holds. */
export function stretchOf({
  0: text,
  groups,
  index,
}: RegExpExecArray): Pick<FoundDate, "text" | "from" | "to"> {
  const lead = groups?.["lead"] ?? "";
  return { text: `${lead}${text}`, from: index - lead.length, to: index + text.length };
}

const two = (number: number): string => String(number).padStart(2, "0");

/** True where the calendar has the day; `month` counts from 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (lengths[month - 1] ?? 0);
}
