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
    sv: "§ {number} bryter nummerordningen: intill står § {beside}. Rätta numret eller ordningen.",
    en: "§ {number} breaks the order of the numbers: beside it stands § {beside}. Correct the number or the order.",
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
  "number-of-another-year": {
    severity: "warning",
    sv: "`{label}` har ett annat årtal än sammanträdet, som hölls {year}. Rätta det som är fel.",
    en: "`{label}` has another year than the sitting, which was held in {year}. Correct the one that is wrong.",
  },
  "adjusted-range-mismatch": {
    severity: "warning",
    sv: "Justeringen sägs omfatta § {stated}, men protokollet innehåller § {found}. Rätta uppgiften eller lägg till det som saknas.",
    en: "The adjustment is said to cover § {stated}, but the minutes hold § {found}. Correct the statement or add what is missing.",
  },
  "announced-range-mismatch": {
    severity: "warning",
    sv: "Anslaget sägs omfatta § {stated}, men protokollet innehåller § {found}. Rätta uppgiften eller lägg till det som saknas.",
    en: "The notice is said to cover § {stated}, but the minutes hold § {found}. Correct the statement or add what is missing.",
  },
  "contents-item-missing": {
    severity: "warning",
    sv: "Innehållsförteckningen tar upp § {number}, men protokollet har ingen sådan paragraf. Rätta numret eller lägg till det som saknas.",
    en: "The table of contents lists § {number}, but the minutes have no such item. Correct the number or add what is missing.",
  },
  "contents-lacks-item": {
    severity: "warning",
    sv: "Innehållsförteckningen saknar § {numbers}, som finns i protokollet. Lägg till det i förteckningen.",
    en: "The table of contents lacks § {numbers}, which the minutes hold. Add it to the table.",
  },
  "contents-number-differs": {
    severity: "warning",
    sv: "Innehållsförteckningen har `{title}` som § {number}, men i protokollet är det § {right}. Rätta det nummer som är fel.",
    en: "The table of contents has `{title}` as § {number}, but in the minutes it is § {right}. Correct the number that is wrong.",
  },
  "dnr-spelled-differently": {
    severity: "warning",
    sv: "`{text}` skrivs `{other}` på rad {line}. Skriv ett diarienummer på ett sätt, så att det går att söka på.",
    en: "`{text}` is written `{other}` on line {line}. Write a case number in one way, so that it can be searched for.",
  },
} as const satisfies Rules;
