import type { Rules } from "./rule.js";

/** Votes: totals, ballots, propositions: rule id → its row. */
export const votes = {
  "ballots-differ": {
    severity: "warning",
    sv: "{item}: {listed} röster av slaget `{vote}` är uppräknade, men resultatet säger {stated}. Kontrollera listan och siffran.",
    en: "{item}: {listed} ballots `{vote}` are listed, but the result says {stated}. Check the list and the figure.",
  },
} as const satisfies Rules;
