import type { StatementKind } from "../model.js";
import type { Form, Meaning } from "./form.js";

/** How minutes tell that somebody has something put into them, or takes no part. */
export const statementForms = {
  abstains: {
    pattern:
      /(?<!\p{L})(?:deltar (?:inte|ej|varken)|deltog (?:inte|ej|varken)|avstår från att delta|avstod från att delta|lämnar sammanträdesrummet|lämnade sammanträdesrummet)(?!\p{L})/iu,
    example: [
      "Anna Ek (S) deltar inte i beslutet",
      "Bo Al (M) avstår från att delta",
      "Bo Al (M) lämnar sammanträdesrummet",
    ],
    not: "Anna Ek (S) deltar på distans",
  },
  /** What makes of it one who takes no part. */
  abstainsFrom: {
    pattern:
      /(?<!\p{L})(?:delta[rg]? (?:inte|ej|varken)|deltog (?:inte|ej|varken)|från att delta)(?!\p{L})/iu,
    example: ["Anna Ek (S) deltar inte i beslutet", "Bo Al (M) avstår från att delta"],
    not: "Bo Al (M) lämnar sammanträdesrummet",
  },
  /** In what they take no part. */
  fromDecision: {
    pattern: /beslut|handläggning|överläggning/iu,
    example: ["deltar inte i beslutet", "deltar ej i handläggningen av ärendet"],
    not: "deltar inte i omröstningen",
  },
  /** Under a label for statements. */
  states: {
    pattern:
      /(?<!\p{L})(?:lämnar|lämnade|anmäler|anmälde|avger|avgav|meddelar|meddelade|vill ha antecknat|vill ha|antecknar|lät anteckna|lät|får till|begär|önskar|anför|anförde|har lämnat|har anmält|redogör)(?!\p{L})/iu,
    example: [
      "Anna Ek (S) lämnar ett särskilt yttrande",
      "Bo Al (M) vill ha antecknat att frågan är viktig",
      "Cia By (C) lät anteckna följande",
    ],
    not: "Anna Ek (S) yrkar bifall",
  },
  /** Under any label. */
  statesAnywhere: {
    pattern:
      /(?<!\p{L})(?:(?:lämnar|lämnade|avger|avgav|anmäler|anmälde|lägger|fogar)(?: in)?(?: till protokollet)?(?: ett| en)?(?: skriftligt| skriftlig)? (?:särskilt yttrande|protokollsanteckning|röstförklaring))(?!\p{L})/iu,
    example: [
      "Anna Ek (S) lämnar ett särskilt yttrande",
      "Bo Al (M) avger röstförklaring",
      "Cia By (C) fogar till protokollet en protokollsanteckning",
    ],
    not: "Anna Ek (S) lämnar rummet",
  },
  /** Behind these words stand those who are meant. */
  statedFrom: {
    pattern:
      /(?:anteckning(?:ar)?|yttrande(?:n)?) från (?<who>.{1,300}?)(?= läggs| bifogas| fogas|,? se |\.|$)/u,
    example: [
      "Särskilda anteckningar från Liberalerna läggs till protokollet.",
      "Särskilt yttrande från Anna Ek (S)",
    ],
    not: "Anteckning av Anna Ek (S)",
  },
} as const satisfies Record<string, Form>;

/** What kind of statement a label means, or the words that tell of it; any other is a särskilt yttrande. */
export const statementKinds: readonly Meaning<StatementKind>[] = [
  { means: "vote-explanation", pattern: /röstförklaring/iu, example: "Röstförklaring" },
  {
    means: "non-participation",
    pattern: /deltar|deltagande/iu,
    example: ["Deltar inte i beslutet", "Ej deltagande i beslutet"],
  },
  { means: "note", pattern: /anteckning/iu, example: "Protokollsanteckning" },
];
