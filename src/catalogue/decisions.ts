import type { Rules } from "./rule.js";

/** Decisions and case numbers: rule id → its row. */
export const decisions = {
  "no-decision": {
    severity: "info",
    sv: "{item} har varken beslut eller besked om att inget beslut fattades. Skriv ut det ena eller det andra.",
    en: "{item} has neither a decision nor a word that none was taken. Write the one or the other.",
    statute: "KL 5:67",
  },
} as const satisfies Rules;
