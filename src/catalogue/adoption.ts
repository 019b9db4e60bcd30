import type { Rules } from "./rule.js";

/** Rules about the comments that silence rules: rule id → its row. */
export const adoption = {
  "ignore-unknown-rule": {
    severity: "warning",
    sv: "Kommentaren tystar regeln `{rule}`, som inte finns.{near} Rätta namnet; `protokoll explain` räknar upp alla regler.",
    en: "The comment silences the rule `{rule}`, which does not exist.{near} Correct the name; `protokoll explain` lists every rule.",
  },
  "ignore-unreadable": {
    severity: "warning",
    sv: "Kommentaren börjar som en som tystar regler men gick inte att läsa, och gäller därför inte. Skriv den på en rad: `<!-- protokoll-ignore regel: skäl -->`.",
    en: "The comment begins like one that silences rules but could not be read, and so has no effect. Write it on one line: `<!-- protokoll-ignore rule: reason -->`.",
  },
  "ignore-unused": {
    severity: "warning",
    sv: "Kommentaren tystar `{rule}`, som inte har något att säga här. Ta bort den, eller flytta den till raden ovanför det som avses.",
    en: "The comment silences `{rule}`, which has nothing to say here. Take it away, or move it to the line above what is meant.",
  },
  "ignore-without-reason": {
    severity: "warning",
    sv: "Kommentaren tystar `{rule}` utan skäl och gäller därför inte. Skriv skälet efter ett kolon: `<!-- protokoll-ignore {rule}: skäl -->`.",
    en: "The comment silences `{rule}` without a reason and so has no effect. Write the reason behind a colon: `<!-- protokoll-ignore {rule}: reason -->`.",
  },
} as const satisfies Rules;
