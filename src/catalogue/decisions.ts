import type { Rules } from "./rule.js";

/** Decisions and case numbers: rule id → its row. */
export const decisions = {
  "no-decision": {
    severity: "info",
    sv: "{item} har varken beslut eller besked om att inget beslut fattades. Skriv ut det ena eller det andra.",
    en: "{item} has neither a decision nor a word that none was taken. Write the one or the other.",
    statute: "KL 5:67",
  },
  "decision-empty": {
    severity: "warning",
    sv: "Under `{text}` i {item} står inget beslut. Skriv vad som beslutades, eller att inget beslut fattades.",
    en: "No decision stands under `{text}` in {item}. Write what was decided, or that nothing was.",
    statute: "KL 5:67",
  },
  "decision-of-another-item": {
    severity: "warning",
    sv: "Rubriken `{text}` hör till § {number} men står i {item}. Flytta beslutet till sin paragraf eller rätta numret.",
    en: "The label `{text}` belongs to § {number} but stands in {item}. Move the decision to its item or correct the number.",
  },
  "motion-missing": {
    severity: "warning",
    sv: "Beslutet i {item} hänvisar till ett yrkande av `{name}`, men ärendet återger inget sådant. Skriv in yrkandet eller rätta namnet.",
    en: "The decision of {item} refers to a motion (yrkande) by `{name}`, but the item holds none. Write the motion down or correct the name.",
    statute: "KL 5:67",
  },
  "proposal-without-addressee": {
    severity: "info",
    sv: "Förslaget i {item} säger inte vem som ska besluta. Skriv ut organet: `{by} föreslår att kommunfullmäktige beslutar …`, till exempel.",
    en: "The proposal of {item} does not say who shall decide. Name the body: `{by} föreslår att kommunfullmäktige beslutar …`, for example.",
  },
  "attachment-missing": {
    severity: "info",
    sv: "Beslutet i {item} hänvisar till bilaga {number}, men bland protokollets bilagor finns bara {present}. Lägg till bilagan eller rätta numret.",
    en: "The decision of {item} refers to appendix {number}, but the minutes' appendices are only {present}. Add the appendix or correct the number.",
  },
  "election-without-name": {
    severity: "warning",
    sv: "Valet i {item} säger inte vem som valdes. Skriv namnet, eller att platsen lämnas vakant.",
    en: "The election of {item} does not say who was elected. Write the name, or that the seat is left vacant.",
    statute: "KL 5:67",
  },
  "election-without-seat": {
    severity: "info",
    sv: "{item} säger att `{name}` valdes men inte till vad. Skriv uppdraget, till exempel `till ersättare i socialnämnden`.",
    en: "{item} says that `{name}` was elected but not to what. Write the office, `till ersättare i socialnämnden` for example.",
  },
  "item-without-title": {
    severity: "warning",
    sv: "{item} har ingen rubrik. Skriv vad ärendet gäller efter numret.",
    en: "{item} has no title. Write what it is about behind its number.",
  },
  "item-twice": {
    severity: "info",
    sv: "{item} har samma rubrik, diarienummer och text som ärendet på rad {line}. Kontrollera om ärendet har kommit med två gånger.",
    en: "{item} has the title, case number and text of the item on line {line}. Check whether the item came along twice.",
  },
  "dnr-missing": {
    severity: "info",
    sv: "{item} har inget diarienummer, men ärendena före och efter har det. Skriv numret om ärendet är diariefört.",
    en: "{item} has no case number, but the items before and after it have one. Write the number if the matter is registered.",
  },
  "dnr-year-impossible": {
    severity: "warning",
    sv: "Diarienumret `{dnr}` är från {year}, men sammanträdet hölls {date}. Rätta numret eller datumet.",
    en: "The case number `{dnr}` is of {year}, but the sitting was held on {date}. Correct the number or the date.",
  },
} as const satisfies Rules;
