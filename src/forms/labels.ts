import { decidingVerbs } from "../vocabulary/verbs.js";
import type { Form } from "./form.js";

/** What a label of an item's part has beside its own word; all are given a label in lower case without its colon. */
export const labelForms = {
  /** The day, and the §, of an earlier decision. */
  dated: {
    pattern: / (?:den )?\d{4}-\d\d-\d\d(?:,? §+ ?\d+)?$/u,
    example: ["arbetsutskottets beslut 2024-03-12, § 47", "nämndens beslut den 2024-03-12"],
    not: "nämndens beslut",
  },
  /** Whose it is, and to whom it goes. */
  genitive: {
    pattern:
      /^(?<author>\p{L}[\p{L} ,&-]{2,60}s) (?<word>(?:tidigare |ärende)?\p{L}+(?: till beslut| i ärendet| för egen del| till protokollsanteckning)?)(?: till (?<to>\p{L}[\p{L} -]{3,40}))?$/u,
    example: [
      "kommunstyrelsens förslag till kommunfullmäktige",
      "förvaltningens förslag till beslut",
      "nämndens beslut",
    ],
    not: "förslag till beslut",
  },
  /** The same with a body in short. */
  short: {
    pattern: /^(?<author>\p{L}{2,6}):s (?<word>beslut|förslag|förslag till beslut)$/u,
    example: ["au:s beslut", "ksau:s förslag"],
    not: "nämndens beslut",
  },
  decidedIn: {
    pattern: /^beslut i (?<body>\p{L}[\p{L} -]{3,40})$/u,
    example: "beslut i arbetsutskottet",
    not: "beslut i § 3",
  },
  proposalTo: {
    pattern: /^förslag till (?:beslut (?:i|till|för|av) )?(?<to>\p{L}[\p{L} -]{3,40})$/u,
    example: ["förslag till beslut i kommunstyrelsen", "förslag till kommunfullmäktige"],
    not: "kommunstyrelsens förslag",
  },
  /** What no author's name has: it is a sentence. */
  preposition: {
    pattern: /(?<!\p{L})(?:för|ja-röst|nej-röst|enligt|på|i|med|av|om|från|mot|till)(?!\p{L})/u,
    example: "enligt arbetsutskottets",
    not: "arbetsutskottets",
  },
  /** The same: "kommunstyrelsen beslutar enligt arbetsutskottets förslag". */
  decides: {
    pattern: new RegExp(`(?<!\\p{L})(?:${decidingVerbs.join("|")})(?!\\p{L})`, "iu"),
    example: "kommunstyrelsen beslutar enligt arbetsutskottets förslag",
    not: "kommunstyrelsens beslut",
  },
  purpose: {
    pattern: /,? för \p{L}[\p{L} -]{2,40}s (?:beredning|behandling|vidare handläggning)$/u,
    example: ["förslag till beslut, för kommunstyrelsens beredning", "yrkanden för nämndens behandling"],
    not: "förslag till beslut för kommunstyrelsen",
  },
  atSitting: {
    pattern: / (?:på|under|vid) (?:dagens )?(?:sammanträdet?|mötet?|årsmötet|stämman)$/u,
    example: ["yrkanden under mötet", "förslag till beslut på dagens sammanträde"],
    not: "yrkanden",
  },
  /** How many are listed, or which of several it is. */
  counted: {
    pattern: / (?:\d|\(\d{1,3}(?: st)?\))$/u,
    example: ["justerare 2", "närvarande medlemmar (16)", "närvarande (12 st)"],
    not: "bilaga 12",
  },
} as const satisfies Record<string, Form>;

/** Text beside a label, as it is printed. */
export const labelTextForms = {
  /** What may stand behind a field's label with nothing between. */
  bareValue: {
    pattern:
      /^(?:[\p{Lu}\d.§_–—-]|(?:mån|tis|ons|tors|fre|lör|sön)dag|kl(?!\p{L})|den \d|punkt|paragraf|se |enligt |på |till och med \d)/u,
    example: ["Anna Ek (S)", "kl. 13.00", "måndagen den 3 maj", "på kansliet", "§§ 1–9"],
    not: ["är närvarande", "klubban", "den som vill"],
  },
  /** A label in the form of a sentence. */
  told: {
    pattern: /^(?<heading>(?<words>\p{Lu}[\p{L} ,-]{3,60}) (?:är|var|voro|fanns|deltog)):?(?= \p{Lu}|$)/u,
    example: ["Närvarande styrelseledamöter var Anna Ek", "Sekreterare för mötet är:"],
    not: "Mötet var välbesökt",
  },
  /** Labels of any word that ends in "konsekvenser", which have no need to stand out. */
  effects: {
    pattern: /^(?:\p{Lu}\p{L}+ k|K)onsekvenser för \p{L}[\p{L} -]{3,40}$/u,
    example: ["Konsekvenser för brukare", "Ekonomiska konsekvenser för kommunen"],
    not: "Konsekvenser för brukare utreds.",
  },
  /** A label with a capital in the middle of a line: whether it is one, the vocabulary says. */
  decisionInside: {
    pattern: /(?<= )(?:\p{Lu}[\p{L}-]{3,40}s beslut|Beslut)(?= \p{Lu})/u,
    example: ["Dagordning Nämndens beslut Dagordningen godkänns.", "Dagordning Beslut Godkänns."],
    not: "Nämnden fattar Beslut senare",
  },
} as const satisfies Record<string, Form>;

/** What closing pages say under labels that the text of an item may have too. */
export const closingForms = {
  /** An item that is adjusted at once, told in it. */
  immediate: {
    pattern: /paragraf(?:en)?(?!\p{L})|omedelbart/iu,
    example: ["Paragrafen justeras", "förklaras omedelbart justerad"],
    not: "Paragrafer 12–19",
  },
  /** Whoever has this office signs as no other. */
  secretary: { pattern: /sekreterare/iu, example: "nämndsekreterare", not: "sekretariatschef" },
  /** Words that begin a closing page though nothing parts them from their value. */
  certain: {
    pattern: /^(?:justera[st]|vid protokollet|anslag)/iu,
    example: ["Justeras Anna Ek", "Vid protokollet Bo Al"],
    not: "Sekreterare Bo Al",
  },
} as const satisfies Record<string, Form>;
