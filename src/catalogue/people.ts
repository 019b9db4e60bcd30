import type { Rules } from "./rule.js";

/** Who presides, keeps and adjusts the minutes, and how names are spelled: rule id → its row. */
export const people = {
  "adjuster-not-present": {
    severity: "warning",
    sv: "Justeraren `{name}` finns inte bland dem som tjänstgjorde. En justerare ska ha varit med: rätta namnet eller närvarolistan.",
    en: "Adjuster `{name}` is not among those who served. An adjuster has to have been there: correct the name or the attendance list.",
  },
  "adjuster-away": {
    severity: "info",
    sv: "Justeraren `{name}` tjänstgjorde inte i § {items}. Låt någon som var med justera dem, eller rätta närvarolistan.",
    en: "Adjuster `{name}` did not serve in § {items}. Let somebody who was there adjust them, or correct the attendance list.",
  },
  "adjuster-recused": {
    severity: "info",
    sv: "`{name}` är jävig i § {number} och ska justera protokollet. Låt någon annan justera den paragrafen, och skriv det.",
    en: "`{name}` is recused (jäv) in § {number} and adjusts the minutes. Let somebody else adjust that item, and say so.",
    statute: "KL 5:47, 6:28",
  },
  "adjuster-is-secretary": {
    severity: "warning",
    sv: "`{name}` står både som sekreterare och som justerare. Den som för protokollet kan inte justera det: utse någon annan eller rätta namnet.",
    en: "`{name}` is both secretary and adjuster. Whoever keeps the minutes cannot adjust them: choose somebody else or correct the name.",
  },
  "chair-adjusts-alone": {
    severity: "info",
    sv: "Bara ordföranden `{name}` står som justerare. Ange den som utsågs att justera tillsammans med ordföranden, om någon utsågs.",
    en: "Chair `{name}` is the only adjuster. Name whoever was chosen to adjust together with the chair, if somebody was.",
    statute: "KL 5:69",
  },
  "no-adjuster": {
    severity: "info",
    sv: "Protokollet säger inte vem som justerar. Skriv namnen under till exempel `Justerare`.",
    en: "The minutes do not say who adjusts them. Write the names under `Justerare`, for example.",
    statute: "KL 5:69",
  },
  "no-secretary": {
    severity: "off",
    sv: "Protokollet säger inte vem som var sekreterare. Skriv namnet under till exempel `Sekreterare`.",
    en: "The minutes do not say who was secretary. Write the name under `Sekreterare`, for example.",
  },
  "chair-not-present": {
    severity: "warning",
    sv: "Ordföranden `{name}` finns inte bland dem som tjänstgjorde. Rätta namnet, eller skriv in ordföranden i närvarolistan.",
    en: "Chair `{name}` is not among those who served. Correct the name, or put the chair into the attendance list.",
    statute: "KL 5:66",
  },
  "name-near-another": {
    severity: "warning",
    sv: "`{name}` finns inte i närvarolistan. Menade du `{meant}`? Skriv namnet likadant överallt.",
    en: "`{name}` is not in the attendance list. Did you mean `{meant}`? Spell the name the same everywhere.",
  },
  "voter-not-serving": {
    severity: "error",
    sv: "{item}: `{name}` röstade men tjänstgjorde inte då enligt närvarolistan. Rätta omröstningen eller närvarolistan.",
    en: "{item}: `{name}` voted, but did not serve then by the attendance list. Correct the vote or the attendance list.",
    statute: "KL 5:67",
  },
  "reserver-not-serving": {
    severity: "warning",
    sv: "{item}: `{name}` reserverade sig men tjänstgjorde inte då enligt närvarolistan. Bara den som deltog i beslutet får reservera sig: rätta namnet eller närvarolistan.",
    en: "{item}: `{name}` recorded a reservation, but did not serve then by the attendance list. Only those who took part in the decision may: correct the name or the attendance list.",
    statute: "KL 4:27",
  },
  "mover-not-serving": {
    severity: "warning",
    sv: "{item}: `{name}` yrkade men tjänstgjorde inte då enligt närvarolistan. Rätta namnet eller närvarolistan.",
    en: "{item}: `{name}` made a motion, but did not serve then by the attendance list. Correct the name or the attendance list.",
    statute: "KL 5:67",
  },
  "recused-took-part": {
    severity: "error",
    sv: "{item}: `{name}` är jävig (rad {line}) men yrkar, röstar eller reserverar sig i ärendet. Den som är jävig får inte delta: rätta jävet eller namnet.",
    en: "{item}: `{name}` is recused (line {line}), but moves, votes or records a reservation in the item. Whoever is recused must not take part: correct the recusal or the name.",
    statute: "KL 5:47, 6:28",
  },
} as const satisfies Rules;
