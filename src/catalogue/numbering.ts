import type { Rules } from "./rule.js";

/** The order of §§: rule id → its row. */
export const numbering = {
  "number-missing": {
    severity: "warning",
    sv: "§ {missing} saknas: efter § {before} kommer § {after}. Kontrollera om en paragraf har fallit bort.",
    en: "§ {missing} is missing: § {after} follows § {before}. Check whether an item has been lost.",
  },
  "number-out-of-order": {
    severity: "warning",
    sv: "§ {number} kommer efter § {before}. Paragraferna ska följa i nummerordning: rätta numret eller ordningen.",
    en: "§ {number} comes after § {before}. Items run in the order of their numbers: correct the number or the order.",
  },
  "number-twice": {
    severity: "error",
    sv: "§ {number} finns två gånger, först på rad {line}. Ge den ena ett eget nummer.",
    en: "§ {number} stands twice, first on line {line}. Give one of them a number of its own.",
  },
  "range-mismatch": {
    severity: "warning",
    sv: "Protokollet säger sig omfatta § {stated} men innehåller § {found}. Rätta uppgiften eller lägg till det som saknas.",
    en: "The minutes say that they cover § {stated} but hold § {found}. Correct the statement or add what is missing.",
  },
  "range-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som paragrafnummer. Skriv till exempel `§§ 27–36`.",
    en: "`{text}` could not be read as item numbers. Write `§§ 27–36`, for example.",
  },
  "dollar-for-section-sign": {
    severity: "info",
    sv: "`{text}` lästes som paragraftecken, `§`. Skriv `§` i stället för `$`.",
    en: "`{text}` was read as the section sign, `§`. Write `§` instead of `$`.",
  },
} as const satisfies Rules;
