import { dateIn, weekdayOf } from "../../lex/date.js";
import { months } from "../../vocabulary/calendar.js";

/**
 * An ISO date in Swedish words: "2024-03-26" → "tisdag 26 mars 2024".
 * A text that is no day of the calendar comes back as it is.
 */
export function dateInWords(date: string): string {
  if (dateIn(date) !== date) return date;
  const [year, month, day] = date.split("-").map(Number);
  return `${weekdayOf(date)} ${day} ${months[(month ?? 0) - 1]?.[0]} ${year}`;
}

/** A sitting's days: "tisdag 11 juni 2024", or "tisdag 11 juni 2024 – onsdag 12 juni 2024". */
export function daysInWords(first: string, last: string | null): string {
  return last === null || last === first
    ? dateInWords(first)
    : `${dateInWords(first)} – ${dateInWords(last)}`;
}

/** A clock time as Swedish writes it: "08:30" → "08.30". */
export function clockInWords(clock: string): string {
  return clock.replace(":", ".");
}
