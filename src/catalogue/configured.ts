import type { Rules } from "./rule.js";

/** What only a configuration can tell, and silence without one: rule id → its row. */
export const configured = {
  "unknown-person": {
    severity: "warning",
    sv: "`{name}` finns inte i registret över förtroendevalda.{near} Rätta namnet, eller för in personen i registret.",
    en: "`{name}` is not in the register of those elected.{near} Correct the name, or enter the person in the register.",
  },
  "dnr-pattern": {
    severity: "warning",
    sv: "Diarienumret `{text}` har inte den form som konfigurationen anger: {patterns}. Rätta numret, eller lägg till formen under `dnr`.",
    en: "The case number `{text}` has not the form that the configuration gives: {patterns}. Correct the number, or add its form under `dnr`.",
  },
} as const satisfies Rules;
