/**
 * Days as numbers, so that they can be counted: 0 is 1 March of the year 0, in the Gregorian calendar. The year
 * begins in March here, which puts the leap day last.
 */
export function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  const y = month < 3 ? year - 1 : year;
  const days = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + days;
}

/** The ISO date of a day's number. */
export function isoOf(number: number): string {
  const era = Math.floor(number / 146_097);
  const inEra = number - era * 146_097;
  const y = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * inYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return isoDate(era * 400 + y + (month < 3 ? 1 : 0), month, inYear - Math.floor((153 * m + 2) / 5) + 1);
}

/** An ISO date some days later, or earlier where `days` is negative. */
export function daysAfter(iso: string, days: number): string {
  return isoOf(dayNumber(iso) + days);
}

/** "2024-03-26" of its three numbers. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
