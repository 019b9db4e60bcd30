import type { Rules } from "./rule.js";

/** Dates and times: rule id → its row. */
export const dates = {
  "date-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som datum. Skriv till exempel `26 mars 2024` eller `2024-03-26`.",
    en: "`{text}` could not be read as a date. Write `26 mars 2024` or `2024-03-26`, for example.",
  },
  "date-impossible": {
    severity: "error",
    sv: "`{text}` finns inte i almanackan. Rätta dagen eller månaden.",
    en: "`{text}` is not in the calendar. Correct the day or the month.",
  },
  "time-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som klockslag. Skriv till exempel `kl. 08.30–10.15`.",
    en: "`{text}` could not be read as a time of day. Write `kl. 08.30–10.15`, for example.",
  },
  "weekday-mismatch": {
    severity: "warning",
    sv: "{date} är en {weekday}, inte en {stated}. Rätta dagen eller datumet.",
    en: "{date} is a {weekday}, not a {stated}. Correct the day or the date.",
  },
} as const satisfies Rules;
