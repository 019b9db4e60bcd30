import type { Rules } from "./rule.js";

/** Votes: totals, ballots, propositions, outcomes: rule id → its row. */
export const votes = {
  "ballots-differ": {
    severity: "warning",
    sv: "{item}: uppräknade röster av slaget `{vote}`: {listed}, men resultatet säger {stated}. Kontrollera listan och siffran.",
    en: "{item}: ballots listed as `{vote}`: {listed}, but the result says {stated}. Check the list and the figure.",
    statute: "KL 5:67",
  },
  "voted-twice": {
    severity: "error",
    sv: "{item}: `{name}` röstar två gånger i samma omröstning. Var och en har en röst: ta bort den ena.",
    en: "{item}: `{name}` votes twice in the same vote. Everyone has one vote: take one away.",
    statute: "KL 4:24, 5:67",
  },
  "votes-exceed-serving": {
    severity: "warning",
    sv: "{item}: {votes} röster redovisas, men bara {serving} tjänstgjorde enligt närvarolistan. Kontrollera siffrorna och listan.",
    en: "{item}: {votes} votes are reported, but only {serving} served by the attendance list. Check the figures and the list.",
    statute: "KL 5:67",
  },
  "reserver-won": {
    severity: "info",
    sv: "{item}: `{name}` reserverade sig men röstade `{vote}` med den sida som vann. Kontrollera omröstningen och reservationen.",
    en: "{item}: `{name}` recorded a reservation, but voted `{vote}` with the side that won. Check the vote and the reservation.",
    statute: "KL 4:27",
  },
  "vote-without-result": {
    severity: "warning",
    sv: "{item}: omröstning nämns men inget resultat. Skriv hur många som röstade ja och nej, eller att omröstningen inte genomfördes.",
    en: "{item}: a vote is told of, but no result. Write how many voted Ja and Nej, or that no vote was held.",
    statute: "KL 5:67",
  },
  "vote-unreadable": {
    severity: "warning",
    sv: "{item}: omröstningens utfall kan inte läsas ur `{words}`. Skriv hur många som röstade ja och nej, till exempel `24 ja-röster mot 17 nej-röster`.",
    en: "{item}: the result of the vote cannot be read from `{words}`. Write how many voted Ja and Nej, `24 ja-röster mot 17 nej-röster`, for example.",
  },
  "vote-without-proposition": {
    severity: "warning",
    sv: "{item}: omröstningen saknar propositionsordning. Skriv i vilken ordning förslagen ställdes mot varandra.",
    en: "{item}: the vote has no order of propositions. Write in which order the proposals were put.",
    statute: "KL 5:67",
  },
  "vote-unexplained": {
    severity: "warning",
    sv: "{item}: det framgår inte vad ja och nej betyder. Skriv till exempel `Ja-röst för bifall till förslaget, nej-röst för avslag`.",
    en: "{item}: what Ja and Nej mean is not said. Write `Ja-röst för bifall till förslaget, nej-röst för avslag`, for example.",
    statute: "KL 5:67",
  },
  "ballots-missing": {
    severity: "info",
    sv: "{item}: det framgår inte hur var och en röstade. Vid öppen omröstning: skriv namnen under ja, nej och avstår, eller hänvisa till en bilaga.",
    en: "{item}: how each one voted is not said. In an open vote: write the names under Ja, Nej and Avstår, or refer to an appendix.",
    statute: "KL 5:67",
  },
  "tie-unresolved": {
    severity: "warning",
    sv: "{item}: {votes} röster mot {votes}, men ingen utslagsröst eller lottning nämns. Skriv hur ärendet avgjordes.",
    en: "{item}: {votes} votes against {votes}, but neither a casting vote nor a drawing of lots is told of. Write how the item was settled.",
    statute: "KL 5:54",
  },
  "outcome-against-majority": {
    severity: "warning",
    sv: "{item}: {yes} ja mot {no} nej ger `{won}`, men utfallet säger annat. Kontrollera siffrorna, vad ja och nej betyder, och utfallet.",
    en: "{item}: {yes} Ja against {no} Nej give `{won}`, but the outcome says otherwise. Check the figures, what Ja and Nej mean, and the outcome.",
    statute: "KL 5:54",
  },
  "minority-remit-in-board": {
    severity: "warning",
    sv: "{item}: en minoritet återremitterar eller bordlägger ärendet. Det kan den bara i fullmäktige: i nämnder och styrelser krävs enkel majoritet. Kontrollera beslutet.",
    en: "{item}: a minority sends the item back or tables it. It can do so in a council alone: boards need a simple majority. Check the decision.",
    statute: "KL 5:50, 6:33",
  },
  "minority-remit-unmotivated": {
    severity: "warning",
    sv: "{item}: en minoritetsåterremiss ska motiveras av dem som begärde den. Skriv motiveringen i beslutet.",
    en: "{item}: those who ask for a minority's remit have to give the reasons. Write them in the decision.",
    statute: "KL 5:50",
  },
} as const satisfies Rules;
