import type { WordedFact } from "../facts.js";
import type { SectionKind } from "../model.js";
import { numberPattern } from "../vocabulary/numbers.js";
import type { Form } from "./form.js";

/** The wording of a fact. */
export interface FactForm extends Form {
  /** The parts that may tell it; without, every part. */
  readonly within?: readonly SectionKind[];
  /** The part that tells it by its label alone. */
  readonly label?: SectionKind;
}

/** A result in words: in figures, or by names. */
const results = [
  `(?<![\\p{L}\\d])${numberPattern}(?: röst(?:er)?)? mot ${numberPattern}(?![\\p{L}\\d])`,
  "(?<![\\d–-])\\d{1,3} ?[–-] ?\\d{1,3} (?:till|för)(?!\\p{L})",
  `(?<![\\p{L}\\d])${numberPattern} (?:(?:ja|nej)(?!\\p{L})|röst(?:er)? (?:för|mot|emot)(?!\\p{L}))`,
  "(?<!\\p{L})röstade? .{0,200}(?<!\\p{L})emot(?!\\p{L})",
];

/** What paragraphs tell of how they were decided, beside the values of the model. */
export const factForms: Readonly<Record<WordedFact, FactForm>> = {
  "lot-drawn": {
    pattern: /(?<!\p{L})lott(?:en|ning|ningen|as|ades)?(?!\p{L})/iu,
    example: ["Efter lottning utses Anna Ek (S).", "Lotten avgör."],
    not: "Lotta Ek (S) yrkar bifall.",
  },
  /** The chair's, where the votes are equal. */
  "casting-vote": {
    pattern: /utslagsröst/iu,
    example: "Med ordförandens utslagsröst beslutar nämnden att avslå förslaget.",
  },
  /** The same in other words. */
  "deciding-vote": { pattern: /avgörande röst/iu, example: "Ordföranden har den avgörande rösten." },
  /** More than half, or less, is needed. */
  "qualified-majority": {
    pattern: /tredjedel|kvalificerad|femtedel|fjärdedel|minoritet/iu,
    example: [
      "Beslutet kräver kvalificerad majoritet.",
      "Fyra femtedelar krävs.",
      "Två tredjedelar röstar för.",
    ],
  },
  /** A minority has the matter remitted or tabled (5 kap. 50 § kommunallagen). */
  "minority-remit": {
    pattern: /minoritets(?:återremiss|bordläggning)|(?:minst|mer än|fler än) en tredjedel/iu,
    example: [
      "Ärendet är föremål för minoritetsåterremiss.",
      "Eftersom minst en tredjedel av de närvarande har röstat nej återremitteras ärendet.",
    ],
    not: "Två tredjedelar röstar för återremiss.",
  },
  "reason-given": {
    pattern:
      /motiver|skäl|(?<!\p{L})för (?:att|en|ett)(?!\p{L})|i syfte|eftersom|därför att|så att|komplettera/iu,
    example: [
      "Ärendet återremitteras med motiveringen att kostnaden är okänd.",
      "Ärendet återremitteras för att utreda kostnaden.",
      "i syfte att utreda kostnaden",
    ],
    not: "Ärendet återremitteras.",
    within: ["motions", "decision", "statement", "reservation", "other"],
    label: "reasons",
  },
  "proposition-put": {
    pattern:
      /proposition|(?<!\p{L})ställ(?:er|de|s|des)(?!\p{L})|beslutsordning|omröstningsordning|frågar om|ja-röst(?:en)? (?:för|till|innebär|betyder)|rösta(?:r|de)? ja/iu,
    example: [
      "Ordföranden ställer förslagen mot varandra.",
      "Förslagen ställs under omröstning.",
      "Nämnden godkänner följande beslutsordning:",
      "Ja-röst för bifall.",
    ],
    not: "Ordföranden föreställer den nya direktören.",
    label: "proposition",
  },
  /** What Ja stands for. */
  "vote-explained": {
    pattern:
      /(?<!\p{L})(?:den|de|en ledamot) (?:som|det)(?!\p{L})|ja-röst:|(?<!\p{L})ja(?:-röst(?:en)?|-propositionen)? ?(?:ges|till|för|är|innebär|betyder|=|motsvarar|gäller|på)(?!\p{L})|(?:är|=|blir) ja(?:-röst)?(?!\p{L})|(?<!\p{L})ja: (?:bifall|avslag|att|till)|(?:ja och nej|propositionsordning)/iu,
    example: [
      "Den som vill bifalla förslaget röstar ja.",
      "ja-röst till att bygga",
      "Ja är bifall, nej är avslag.",
      "Ja = bifall",
      "Ja: bifall till förslaget",
      "Avslag är ja-röst.",
    ],
    not: "Omröstningen ger 7 ja och 4 nej.",
  },
  "yes-named": {
    pattern: /(?<!\p{L})ja(?!\p{L})/iu,
    example: ["7 ja-röster", "JA"],
    not: "Jan Ek (S) röstar.",
  },
  /** What came out of a vote, where it stands elsewhere, or that none was held. */
  "result-told": {
    pattern: /\d|bilaga|sluten|acklamation|enhällig|återta|inte (?:begär|genomför)/iu,
    example: [
      "Omröstningen ger 7 ja.",
      "Röstlistan är bilaga.",
      "Beslutet fattas med acklamation.",
      "Någon omröstning har inte begärts.",
    ],
    not: "Omröstning begärs.",
  },
  /** One list of ballots, for all votes of a sitting. */
  "vote-list": {
    pattern: /(?:omröstnings|voterings|röst)(?:lista|listan|listor|listorna|bilaga|protokoll)/iu,
    example: ["Voteringslista", "Omröstningsprotokoll", "Se omröstningslistan."],
    not: "Närvarolista",
  },
  /** No ballots are printed, or not here: a secret vote, an election, an appendix. */
  "vote-closed-or-elsewhere": {
    pattern: /slut(?:en|na)(?!\p{L})|bilag|(?<!\p{L})val av/iu,
    example: ["Valet sker med sluten omröstning.", "Se bilaga 1.", "Val av ordförande"],
    not: "Omröstningen slutar med 7 ja.",
  },
  "vote-on-persons": {
    pattern:
      /(?<!\p{L})(?:slut(?:en|na)|val av|vald(?:a)?|välj(?:er|s)|utse(?:r|s)|er(?:håller|höll)|f(?:år|ick))(?!\p{L})/iu,
    example: [
      "Valet sker med sluten omröstning.",
      "Val av ordförande",
      "Anna Ek (S) erhåller 25 röster.",
      "Efter lottning utses Anna Ek (S).",
    ],
    not: "Omröstningen ger 7 ja-röster.",
  },
  "result-in-words": {
    pattern: new RegExp(results.join("|"), "iu"),
    example: [
      "Nämnden bifaller förslaget med 24 röster mot 17.",
      "med fem mot fyra",
      "5-4 till ja-sidan",
      "24 ja-röster",
      "3 röster för förslaget",
      "Anna Ek (S) röstade för förslaget och Bo Al (M) emot.",
    ],
    not: "Omröstning begärs och genomförs.",
    within: ["vote"],
  },
};

/** Text that may hold a decision that was not read, or says that it is withheld. */
export const likelyDecision: Form = {
  pattern:
    /(?<!\p{L})(?:beslutar|beslutade|beslöt|beslutas|beslut(?:et)?:|godkänne?s|omfattas av sekretess|publiceras (?:inte|ej))(?!\p{L})/iu,
  example: ["Kommunfullmäktige beslutar", "Paragrafen omfattas av sekretess.", "Paragrafen publiceras inte."],
  not: "Ordföranden informerar om beslutsordningen.",
};

/** A break in the sitting. */
export const breakForm: Form = {
  pattern: /ajourn|paus/iu,
  example: ["Sammanträdet ajourneras 13.00–13.15.", "Paus 13.00–13.15"],
};
