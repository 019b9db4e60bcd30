import { dayForms } from "../forms/dates.js";
import { allIn } from "../forms/form.js";
import { months } from "../vocabulary/calendar.js";
import { datesIn, type FoundDate, isDay, stretchOf } from "./date.js";
import { isoDate } from "./days.js";

const yearless = allIn(dayForms.yearless);
const monthless = allIn(dayForms.monthless);

/** The most UTF-16 units between a day without a year and the next day with one. */
const farthest = 45;

/** A day of a sitting, and where it stands in the text (UTF-16 units). */
export interface SittingDay {
  /** Null where the calendar has no such day. */
  iso: string | null;
  from: number;
  to: number;
}

/**
 * The days of a sitting in a text, in order, ISO 8601. A day without year or month takes those of the next day,
 * "tisdag 21 november och onsdag 22 november 2023".
 */
export function sittingDays(text: string): string[] {
  return daysIn(text).flatMap(({ iso }) => iso ?? []);
}

/** The same days with their places. */
export function daysIn(text: string): SittingDay[] {
  const dates = datesIn(text);
  if (dates.length === 0) return [];
  const short = [...yearless(text), ...monthless(text)].flatMap((match) => {
    const { from, to } = stretchOf(match);
    const next = dates.find((date) => date.from >= from);
    const near = next && next.to > to && next.from - from < farthest;
    const iso = near ? dayBefore(match, next) : undefined;
    return iso === undefined ? [] : [{ iso, from, to }];
  });
  return [...dates, ...short].sort((a, b) => a.from - b.from).map(({ iso, from, to }) => ({ iso, from, to }));
}

/** The day of a match, its missing month and year taken from the next date; undefined where it would not be earlier than that. */
function dayBefore(match: RegExpMatchArray, next: FoundDate): string | undefined {
  if (next.iso === null) return undefined;
  const [year = 0, month = 0] = next.iso.split("-").map(Number);
  const { day, month: printed } = match.groups ?? {};
  const monthNumber =
    printed === undefined ? month : months.findIndex((forms) => forms.includes(printed.toLowerCase())) + 1;
  const iso = isoDate(year, monthNumber, Number(day));
  return isDay(year, monthNumber, Number(day)) && iso < next.iso ? iso : undefined;
}
