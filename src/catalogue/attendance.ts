import type { Rules } from "./rule.js";

/** Whether the attendance is all there and agrees with itself: rule id → its row. */
export const attendance = {
  "no-serving-members": {
    severity: "warning",
    sv: "Närvarolistan säger inte vilka som tjänstgjorde. Skriv ledamöterna under till exempel `Beslutande`.",
    en: "The attendance list does not say who served. Write the members under `Beslutande`, for example.",
    statute: "KL 5:66",
  },
  "substitutes-unclear": {
    severity: "info",
    sv: "Det går inte att avgöra om ersättarna tjänstgjorde (`{name}` och de som följer). Dela listan i `Tjänstgörande ersättare` och `Ej tjänstgörande ersättare`.",
    en: "It cannot be told whether the substitutes served (`{name}` and those who follow). Part the list into `Tjänstgörande ersättare` and `Ej tjänstgörande ersättare`.",
    statute: "KL 5:66",
  },
  "listed-twice": {
    severity: "warning",
    sv: "`{name}` står redan på rad {line} i närvarolistan. Ta bort den ena, eller skriv vilka paragrafer var och en gäller.",
    en: "`{name}` already stands on line {line} of the attendance list. Take one away, or say which items each holds for.",
    statute: "KL 5:66",
  },
  "substitute-for-nobody": {
    severity: "warning",
    sv: "Ersättaren `{name}` tjänstgör, men det framgår inte för vem. Skriv den frånvarande ledamoten, `{name} ersätter …`, eller flytta ersättaren till dem som inte tjänstgör.",
    en: "Substitute `{name}` serves, but for whom is not said. Name the absent member, `{name} ersätter …`, or move the substitute to those who do not serve.",
    statute: "KL 5:66",
  },
  "replaced-while-serving": {
    severity: "warning",
    sv: "`{name}` tjänstgör för `{away}`, som enligt rad {line} själv tjänstgör. Rätta vem som ersätts, eller skriv vilka paragrafer var och en gäller.",
    en: "`{name}` serves for `{away}`, who serves too by line {line}. Correct who is replaced, or say which items each holds for.",
    statute: "KL 5:66",
  },
  "replaced-twice": {
    severity: "warning",
    sv: "`{name}` och `{other}` tjänstgör samtidigt för `{away}`. Rätta vem som ersätts, eller skriv vilka paragrafer var och en gäller.",
    en: "`{name}` and `{other}` serve for `{away}` at the same time. Correct who is replaced, or say which items each holds for.",
    statute: "KL 5:66",
  },
  "serves-again": {
    severity: "warning",
    sv: "`{name}` lämnade sammanträdet (§ {items}) och tjänstgör sedan igen. I fullmäktige får bara den som lämnat på grund av jäv det samma dag: rätta närvaron, eller skriv ut jävet.",
    en: "`{name}` left the sitting (§ {items}) and serves again later. In a council only one who left for jäv may do so on the same day: correct the attendance, or state the recusal.",
    statute: "KL 5:20",
  },
  "no-quorum": {
    severity: "warning",
    sv: "Bara {serving} av {seats} tjänstgjorde i § {items}. Fler än hälften ska vara närvarande: rätta närvarolistan eller antalet platser i konfigurationen.",
    en: "Only {serving} of {seats} served in § {items}. More than half have to be present: correct the attendance list, or the number of seats in the configuration.",
    statute: "KL 5:45, 6:27",
  },
  "more-than-seats": {
    severity: "warning",
    sv: "{serving} tjänstgjorde i § {number}, men organet har {seats} platser. Rätta närvarolistan eller antalet platser i konfigurationen.",
    en: "{serving} served in § {number}, but the body has {seats} seats. Correct the attendance list, or the number of seats in the configuration.",
  },
} as const satisfies Rules;
