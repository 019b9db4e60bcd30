import { months, weekdays } from "../vocabulary/calendar.js";
import type { Form } from "./form.js";

const month = months
  .flat()
  .sort((a, b) => b.length - a.length)
  .join("|");
const weekday = weekdays.join("|");
// "tisdagen den " before a day. It is looked for behind the first figure, which is found sooner
const den = "(?:(?<!\\p{L})den )?";
const lead = `(?=\\d)(?<=(?<lead>(?:(?<weekday>${weekday})(?:en)?,? )?${den}))`;

/** How a date with its year is printed. */
export const dateForms = {
  inWords: {
    pattern: new RegExp(
      `${lead}(?<![\\d.,:])(?<day>\\d{1,2})(?::?[ae])? (?<month>${month})\\.? (?<year>\\d{4})(?!\\d)`,
      "iu",
    ),
    example: [
      "tisdagen den 26 mars 2024",
      "den 8 oktober 2024",
      "17 mars 2024",
      "20 August 2020",
      "den 3:e maj 2024",
      "4 sept. 2024",
    ],
    not: ["26 mars", "mars 2024", "kl. 13.15 mars 2024"],
  },
  inFigures: {
    pattern: new RegExp(
      `${lead}(?<!\\d)(?<!\\d-)(?<year>(?:19|20)\\d{2}) ?- ?(?<month>\\d{2}) ?- ?(?<day>\\d{2})(?![\\d])`,
      "iu",
    ),
    example: ["2024-03-26", "2019 - 06 - 14", "tisdag 2024-03-26"],
    not: ["2024-0312", "1-2024-03-26"],
  },
  /** As in Finland. */
  withDots: {
    pattern: /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?![\d])/u,
    example: "26.3.2024",
    not: "1.26.3.2024",
  },
  dayFirst: {
    pattern:
      /(?<![\d./-])(?<day>0[1-9]|[12]\d|3[01])-(?<month>0[1-9]|1[0-2])-(?<year>(?:19|20)\d{2})(?![\d/-])/u,
    example: "27-09-2022",
    not: ["27-13-2022", "27-09-2022-1"],
  },
  withSlash: {
    pattern: new RegExp(
      `${lead}(?<![\\d/.:-])(?<day>\\d{1,2})/(?<month>1[0-2]|0?[1-9])[ -](?<year>(?:19|20)\\d{2})(?![\\d/])`,
      "iu",
    ),
    example: ["torsdag 5/9-2024", "5/9 2024"],
    not: ["5/13 2024", "5/9"],
  },
} as const satisfies Record<string, Form>;

/** How a day is printed that lacks its year, or more. */
export const dayForms = {
  /** Without its year. */
  yearless: {
    pattern: new RegExp(
      `${lead}(?<![\\d.,:–-])(?<day>\\d{1,2})(?::?[ae])? (?<month>${month})(?!\\p{L}|\\.? \\d{4})`,
      "iu",
    ),
    example: ["tisdag 21 november kl. 13", "den 3 mars"],
    not: ["3 mars 2024", "mars"],
  },
  /** Without month and year, before another of the same month. */
  monthless: {
    pattern: new RegExp(
      `(?=\\d)(?<=(?<lead>${den}))(?<![\\d.,:–-])(?<day>\\d{1,2})(?::?[ae])?(?: ?[–-] ?| och | & )(?=\\d{1,2}(?::?[ae])? (?:${month})\\.? \\d{4}(?!\\d))`,
      "iu",
    ),
    example: ["22–23 november 2023", "den 22 och 23 november 2023"],
    not: ["22–23 november", "22 november 2023"],
  },
  /** A weekday, with the day of the month where one is printed. */
  weekday: {
    pattern: new RegExp(`(?:${weekday})(?:en)?(?:,? den \\d{1,2} (?:${month})(?!\\p{L}))?`, "iu"),
    example: ["onsdag den 29 augusti", "Torsdagen", "torsdagen, den 23 maj"],
    not: "den 29 augusti",
  },
} as const satisfies Record<string, Form>;
