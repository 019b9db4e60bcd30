import type { Form } from "./form.js";

/** The lines of a title: "Protokoll från styrelsemöte den 3 maj 2020 i Lund". */
export const titleForms = {
  /** A day in six or eight figures; no part of a longer number, and no case number. */
  compactDay: {
    pattern:
      /(?<![\d./-])(?<!nr[.: ]{1,2}|nummer:? )(?<year>(?:(?:19|20)\d\d|\d\d))(?<month>\d\d)(?<day>\d\d)(?![\d/]|[-.]\d)/u,
    example: ["220313", "20220313"],
    not: ["802401-1234", "dnr 220313"],
  },
  minutes: {
    pattern:
      /(?<!\p{L})(?:sammanträdesprotokoll|mötesprotokoll|beslutsprotokoll|protokoll)(?!\p{L})(?: \(?nr\.? ?\d{1,4}(?:[/-]\d{2,4})?\)?)?(?: fört)?(?: (?:från|vid|för))?/iu,
    example: ["Protokoll från", "Mötesprotokoll", "protokoll nr 4/2024", "Protokoll fört vid"],
    not: "Styrelseprotokoll",
  },
  /** The organ in a word for its minutes. */
  minutesOfOrgan: {
    pattern:
      /(?<!\p{L})(?<organ>\p{L}{4,40}?)s?protokoll(?!\p{L})(?: (?:från|nr\.? ?\d{1,4}(?:[/-]\d{2,4})?))?/iu,
    example: ["Styrelseprotokoll", "Årsmötesprotokoll för Byalaget"],
    not: "Protokoll från Byalaget",
  },
  /** What stands behind that word where it names whose organ it is. */
  ofOrgan: { pattern: /^(?:för|i|med|hos) /u, example: "för Byalaget", not: "Byalaget" },
  /** Whose minutes they are, where no word for a body says it. */
  minutesOfName: {
    pattern:
      /^(?:(?:\p{L}{0,20}mötes|\p{L}{0,20}stämmo|styrelse)protokoll(?: (?:från|för))?|protokoll (?:från|för)) (?<name>\p{L}[\p{L}&' -]{2,60})$/iu,
    example: ["Mötesprotokoll Skogens kod", "Stämmoprotokoll Tallbo Fiber", "Protokoll från Kod i Älvnäs"],
    not: "Protokoll Skogens kod",
  },
  /** What stands in that place and is no name. */
  noName: {
    pattern: /^(?:sammanträde|möte|datum|plats|tid)/iu,
    example: ["Sammanträde", "Datum"],
    not: "Skogens kod",
  },
  organisationNumber: {
    pattern: /,? (?:org\.? ?nr\.? )?\d{6}-\d{4}(?!\d)/u,
    example: ["Tallbo Fiber, org.nr 802401-1234", "Tallbo Fiber 802401-1234"],
    not: "dnr 123-45",
  },
  /** What is left of a day that is taken away. */
  den: { pattern: /,? den *$/u, example: "Styrelsemöte, den", not: "den 3 maj" },
  /** Where the sitting was, behind its day or hour. */
  place: {
    pattern: /^[\s,]{1,3}(?:i|på|vid|hos) (?<place>\p{Lu}[^.:]{1,80}|\d[^.:]{1,80})\.?$/u,
    example: [" i Lund", " på Bygdegården"],
    not: " med styrelsen",
  },
  /** A sentence of the text, no title. */
  sentence: {
    pattern: /^(?!.*(?:protokoll|sammanträd)).*\p{L}{2}[.!?]$/iu,
    example: "Styrelsen beslutade att boka lokalen.",
    not: "Protokoll fört vid sammanträde med nämnden.",
  },
  /** The title of a meeting, though an association's name stands in it. */
  meets: {
    pattern: /(?:möte|stämma)(?!\p{L})/iu,
    example: "Årsmöte 2022 i Bryggföreningen Kajen",
    not: "Bryggföreningen Kajen",
  },
  /** An organ without a name of its own. */
  anyOrgan: {
    pattern: /^(?:styrelsen?|nämnden?)$/iu,
    example: ["Styrelsen", "Nämnden"],
    not: "Byggnadsnämnden",
  },
  /** A meeting of which nothing is said. */
  anyMeeting: { pattern: /^(?:styrelse)?möte$/iu, example: ["Möte", "Styrelsemöte"], not: "Årsmöte" },
  boardMeeting: {
    pattern: /^(?:\p{L}+ )?styrelsemöte$/iu,
    example: ["Styrelsemöte", "Konstituerande styrelsemöte"],
    not: "Årsmöte",
  },
  /** Behind a body's name: it is of both. */
  twoPlaces: {
    pattern: /^\p{Lu}\p{Ll}+(?: ?[–-] ?| och )\p{Lu}\p{Ll}+$/u,
    example: ["Ljusbo–Älvnäs", "Ljusbo och Älvnäs"],
    not: "i Ljusbo",
  },
  /** The word before the name of a region: in capitals the name keeps its capital letter. */
  region: { pattern: /^(?:REGION|LANDSTINGET)$/u, example: ["REGION", "LANDSTINGET"], not: "KALMAR" },
} as const satisfies Record<string, Form>;

/**
 * A joint authority (kommunalförbund) or an association, and the organs whose name stands on a line of its own beside
 * it; `joint` for the first.
 */
export const ownerForms: readonly { owner: Form; organ: Form; joint: boolean }[] = [
  {
    owner: {
      pattern: /(?<=\p{L})förbund(?:et)?(?: \p{Lu}[\p{L}-]+){0,2}$/u,
      example: ["Fjällens räddningstjänstförbund", "Räddningstjänstförbundet Norrån"],
      not: "Förbundet",
    },
    organ: {
      pattern: /^(?:direktionen|förbundsdirektionen|förbundsstyrelsen|styrelsen|förbundsfullmäktige)$/iu,
      example: ["Direktionen", "Förbundsfullmäktige"],
      not: "Kommunfullmäktige",
    },
    joint: true,
  },
  {
    owner: {
      pattern: /(?:förening|föreningen|samfällighet|samfälligheten|klubb|klubben)(?: \p{Lu}[\p{L}-]+){0,2}$/u,
      example: ["Storvikens Fiber ekonomisk förening", "Bryggföreningen Kajen"],
      not: "Föreningens styrelse",
    },
    organ: {
      pattern: /^(?:ordinarie |extra )?(?:\p{L}*stämman?|årsmötet?|\p{L}*medlemsmötet?)$/iu,
      example: ["Ordinarie föreningsstämma", "Årsmötet", "Extra medlemsmöte"],
      not: "Styrelsemöte",
    },
    joint: false,
  },
];
