import type { Rules } from "./rule.js";

/** Who was there, and who does what: rule id → its row. */
export const people = {
  "adjuster-not-present": {
    severity: "warning",
    sv: "Justeraren `{name}` finns inte bland dem som tjänstgjorde. En justerare ska ha varit med: rätta namnet eller närvarolistan.",
    en: "Adjuster `{name}` is not among those who served. An adjuster has to have been there: correct the name or the attendance list.",
  },
} as const satisfies Rules;
