import type { Rules } from "./rule.js";

/** What one document alone cannot tell: several of one body, the files beside it: rule id → its row. */
export const archive = {
  "sitting-twice": {
    severity: "warning",
    sv: "Sammanträdet {date} finns redan i `{other}`, med samma paragrafer. Ta bort det ena eller rätta datumet.",
    en: "The sitting of {date} is already in `{other}`, with the same items. Remove one of them or correct the date.",
  },
  "sitting-overlap": {
    severity: "warning",
    sv: "§ {numbers} finns också i organets protokoll från {date} (`{other}`). Paragraferna löper vidare under året: rätta numren eller datumet.",
    en: "§ {numbers} is also in the body's minutes of {date} (`{other}`). Items run on through the year: correct the numbers or the date.",
  },
  "sittings-out-of-order": {
    severity: "warning",
    sv: "Sammanträdet {day} har § {numbers}, lägre än § {before} från {date} (`{other}`). Paragraferna löper vidare under året: rätta numren eller datumet.",
    en: "The sitting of {day} has § {numbers}, lower than § {before} of {date} (`{other}`). Items run on through the year: correct the numbers or the date.",
  },
  "sitting-gap": {
    severity: "info",
    sv: "Mellan sammanträdena {date} (`{other}`) och {day} saknas § {numbers}. Om alla protokoll ska vara med: lägg till det som fattas.",
    en: "Not found between the sittings of {date} (`{other}`) and {day}: § {numbers}. If all minutes should be here, add what is lacking.",
  },
  "dnr-spelled-differently-elsewhere": {
    severity: "info",
    sv: "`{text}` skrivs `{other}` i `{path}`. Skriv ett diarienummer på ett sätt, så att det går att söka på.",
    en: "`{text}` is written `{other}` in `{path}`. Write a case number in one way, so that it can be searched for.",
  },
  "link-broken": {
    severity: "warning",
    sv: "Länken `{target}` leder till en fil som inte finns. Lägg filen där länken pekar, eller rätta länken.",
    en: "The link `{target}` leads to a file that is not there. Put the file where the link points, or correct the link.",
  },
} as const satisfies Rules;
