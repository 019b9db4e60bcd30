/** Months as minutes print them, in their order; the first form is the full name. */
export const months: readonly (readonly string[])[] = [
  ["januari", "jan", "january"],
  ["februari", "feb", "febr", "february"],
  ["mars", "mar", "march"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["augusti", "aug", "august"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

/** Weekdays from Monday, in the form without ending: "tisdagen" is "tisdag". */
export const weekdays: readonly string[] = [
  "måndag",
  "tisdag",
  "onsdag",
  "torsdag",
  "fredag",
  "lördag",
  "söndag",
];

/** The same weekdays in English sentences. */
export const englishWeekdays: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

/** A public holiday: its day each year, and the first and last year that it was one; null for without end. */
export interface FixedHoliday {
  month: number;
  day: number;
  from: number | null;
  until: number | null;
}

/** The public holidays of lag 1989:253 that have a date of their own. */
export const fixedHolidays: readonly FixedHoliday[] = [
  { month: 1, day: 1, from: null, until: null },
  { month: 1, day: 6, from: null, until: null },
  { month: 5, day: 1, from: 1939, until: null },
  { month: 6, day: 6, from: 2005, until: null },
  { month: 12, day: 25, from: null, until: null },
  { month: 12, day: 26, from: null, until: null },
];

/** Those that are counted from Easter Sunday, in days: Good Friday to Whit Monday, which was one until 2004. */
export const easterHolidays: readonly { days: number; until: number | null }[] = [
  { days: -2, until: null },
  { days: 0, until: null },
  { days: 1, until: null },
  { days: 39, until: null },
  { days: 49, until: null },
  { days: 50, until: 2004 },
];

/** The eves that lag 1930:173 puts beside the holidays and that have a date: Christmas and New Year's Eve. */
export const eves: readonly { month: number; day: number }[] = [
  { month: 12, day: 24 },
  { month: 12, day: 31 },
];
