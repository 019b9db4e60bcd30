import type { Form } from "./form.js";

/** Elections that leave out whom, or what to. */
export const electionGapForms = {
  elects: {
    pattern:
      /^(?:att (?:utse|välja)|till [^.]{3,80} (?:väljs|valdes|utses|utsågs)|(?:\p{L}+ ){1,4}(?:väljer|valde|utser|utsåg))(?! att)(?!\p{L})/iu,
    example: ["att utse justerare", "Till ledamot väljs", "Nämnden väljer ersättare."],
    not: "Nämnden väljer att avvakta.",
  },
  /** Whoever is not named but known: the one who sits, the proposal, the presidium; and what is no election. */
  known: {
    pattern:
      /vakant|enligt|förslag|bilaga|lista|omval|omvälj|sittande|nuvarande|ordförande|presidi|samtliga|styrelse|tjänst|direktör|chef|uppdra|begär|länsstyrelse|ombud|leverantör|alternativ|\d|[,;:] /iu,
    example: ["ersättare enligt bilaga", "att välja sittande revisor", "att utse leverantör"],
    not: "att utse justerare",
  },
  /** A title that says nothing of the office. */
  bareTitle: { pattern: /^val(?:ärenden?)?$/iu, example: ["Val", "Valärenden"], not: "Val av revisor" },
  /** The verb before the person. */
  before: {
    pattern: /^ (?:väljer|valde|utser|utsåg) /u,
    example: " väljer Anna Ek (S).",
    not: " väljs Anna Ek (S).",
  },
  /** The verb behind the person. */
  behind: {
    pattern: / (?:väljs|valdes|utses|utsågs)\.?$/u,
    example: ["Anna Ek (S) väljs.", "Anna Ek utses"],
    not: "Anna Ek (S) väljs till ledamot.",
  },
} as const satisfies Record<string, Form>;
