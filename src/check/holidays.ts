import { weekdayOf } from "../lex/date.js";
import { daysAfter, isoDate } from "../lex/days.js";
import { easterHolidays, eves, fixedHolidays } from "../vocabulary/calendar.js";

/** Easter Sunday of a year, ISO 8601; the algorithm of Meeus, Jones and Butcher. */
export function easterOf(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDate(year, Math.floor(n / 31), (n % 31) + 1);
}

/** True for a Swedish public holiday (lag 1989:253), Sundays among them. */
export function isHoliday(iso: string): boolean {
  if (weekdayOf(iso) === "söndag") return true;
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  const fixed = fixedHolidays.some(
    (one) => one.month === month && one.day === day && isWithin(year, one.from, one.until),
  );
  const easter = easterOf(year);
  const moving = easterHolidays.some(
    ({ days, until }) => isWithin(year, null, until) && daysAfter(easter, days) === iso,
  );
  return fixed || moving || iso === midsummerOf(year) || iso === saturdayFrom(isoDate(year, 10, 31));
}

/**
 * True where a deadline that ends on the day moves on (lag 1930:173, 2 §): a Saturday, a public holiday,
 * Midsummer, Christmas or New Year's Eve.
 */
export function isDayOff(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return (
    weekdayOf(iso) === "lördag" ||
    isHoliday(iso) ||
    eves.some((eve) => eve.month === month && eve.day === day) ||
    daysAfter(iso, 1) === midsummerOf(year)
  );
}

/** The day on which a deadline ends that falls on `iso`: that day, or the next that is no day off. */
export function nextWorkday(iso: string): string {
  return isDayOff(iso) ? nextWorkday(daysAfter(iso, 1)) : iso;
}

const isWithin = (year: number, from: number | null, until: number | null): boolean =>
  (from === null || year >= from) && (until === null || year <= until);

/** Midsummer Day: the Saturday from 20 to 26 June. */
const midsummerOf = (year: number): string => saturdayFrom(isoDate(year, 6, 20));

/** The first Saturday on or after a day. */
function saturdayFrom(iso: string): string {
  return weekdayOf(iso) === "lördag" ? iso : saturdayFrom(daysAfter(iso, 1));
}
