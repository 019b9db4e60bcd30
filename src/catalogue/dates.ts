import type { Rules } from "./rule.js";

/** Dates and times: rule id → its row. */
export const dates = {
  "date-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som datum. Skriv till exempel `26 mars 2024` eller `2024-03-26`.",
    en: "`{text}` could not be read as a date. Write `26 mars 2024` or `2024-03-26`, for example.",
  },
  "date-impossible": {
    severity: "error",
    sv: "`{text}` finns inte i almanackan. Rätta dagen eller månaden.",
    en: "`{text}` is not in the calendar. Correct the day or the month.",
  },
  "time-unreadable": {
    severity: "warning",
    sv: "`{text}` gick inte att läsa som klockslag. Skriv till exempel `kl. 08.30–10.15`.",
    en: "`{text}` could not be read as a time of day. Write `kl. 08.30–10.15`, for example.",
  },
  "weekday-mismatch": {
    severity: "warning",
    sv: "{date} är en {weekday}, inte en {printedDay}. Rätta dagen eller datumet.",
    en: "{date} is a {weekday}, not a {printedDay}. Correct the day or the date.",
  },
  "meeting-date-differs": {
    severity: "warning",
    sv: "Här står {date} som sammanträdets dag, men {first} tidigare i protokollet. Rätta det som är fel.",
    en: "The day of the sitting is {date} here, but {first} earlier in the minutes. Correct the one that is wrong.",
  },
  "end-before-start": {
    severity: "error",
    sv: "Sammanträdet började {start} och slutade {end}, alltså innan det började. Rätta klockslagen.",
    en: "The sitting began at {start} and ended at {end}, which is before it began. Correct the times.",
  },
  "adjournment-backwards": {
    severity: "warning",
    sv: "Ajourneringen slutade {end}, innan den började {start}. Rätta klockslagen.",
    en: "The adjournment ended at {end}, before it began at {start}. Correct the times.",
  },
  "adjournment-outside": {
    severity: "warning",
    sv: "Ajourneringen {start}–{end} ligger utanför sammanträdet {from}–{to}. Rätta det som är fel.",
    en: "The adjournment {start}–{end} lies outside the sitting {from}–{to}. Correct the one that is wrong.",
  },
  "adjustment-before-meeting": {
    severity: "error",
    sv: "Protokollet justerades {date}, före sammanträdet {meeting}. Rätta det datum som är fel.",
    en: "The minutes were adjusted on {date}, before the sitting of {meeting}. Correct the date that is wrong.",
  },
  "adjustment-late": {
    severity: "warning",
    sv: "Protokollet justerades {date}. Det ska ske senast {last}, fjorton dagar efter sammanträdet; är den dagen ledig gäller nästa vardag. Kontrollera datumet.",
    en: "The minutes were adjusted on {date}. That is to be done by {last}, fourteen days after the sitting; where that is a day off, the next weekday counts. Check the date.",
    statute: "KL 5:69",
  },
  "adjustment-date-unknown": {
    severity: "info",
    sv: "Det går inte att avgöra om protokollet justerades i tid: dagen för justeringen står inte i texten. Lägg till den om den är känd.",
    en: "It cannot be told whether the minutes were adjusted in time: the text does not give the day. Add it if it is known.",
    statute: "KL 5:69",
  },
  "notice-before-adjustment": {
    severity: "warning",
    sv: "Justeringen tillkännagavs {posted}, innan protokollet justerades {date}. Rätta det datum som är fel.",
    en: "The adjustment was announced on {posted}, before the minutes were adjusted on {date}. Correct the date that is wrong.",
    statute: "KL 8:12",
  },
  "notice-late": {
    severity: "warning",
    sv: "Justeringen {date} tillkännagavs {posted}. Det ska ske senast {last}, två dagar efter justeringen; är den dagen ledig gäller nästa vardag. Kontrollera datumen.",
    en: "The adjustment of {date} was announced on {posted}. That is to be done by {last}, two days after it; where that is a day off, the next weekday counts. Check the dates.",
    statute: "KL 8:12",
  },
  "notice-removed-before-posted": {
    severity: "error",
    sv: "Anslaget togs ned {removed}, innan det sattes upp {posted}. Rätta det datum som är fel.",
    en: "The notice was taken down on {removed}, before it was posted on {posted}. Correct the date that is wrong.",
  },
  "notice-removed-early": {
    severity: "warning",
    sv: "Anslaget togs ned {removed}. Det sattes upp {posted} och ska sitta uppe medan beslut kan överklagas, till och med {last}. Kontrollera datumen.",
    en: "The notice was taken down on {removed}. It was posted on {posted} and is to stay up while decisions can be appealed, to the end of {last}. Check the dates.",
    statute: "KL 8:12, 13:5",
  },
  "notice-dates-unknown": {
    severity: "info",
    sv: "Det går inte att avgöra om justeringen tillkännagavs i tid: dagen för anslaget står inte i texten. Lägg till den om den är känd.",
    en: "It cannot be told whether the adjustment was announced in time: the text does not give the day of the notice. Add it if it is known.",
    statute: "KL 8:12",
  },
  "appeal-deadline-differs": {
    severity: "warning",
    sv: "Sista dag för överklagande sägs vara {date}, men tre veckor från anslaget {posted} slutar {last}. Rätta det som är fel.",
    en: "The last day for appeal is said to be {date}, but three weeks from the notice of {posted} end on {last}. Correct the one that is wrong.",
    statute: "KL 13:5",
  },
} as const satisfies Rules;
