import type { Form } from "./form.js";

/** What the labels and entries of the front page and of the closing pages say. */
export const frontPageForms = {
  /** A label that does not say whether those under it serve. */
  bareSubstitutes: {
    pattern: /^(?:ersättare|suppleanter)$/iu,
    example: ["Ersättare", "Suppleanter"],
    not: "Tjänstgörande ersättare",
  },
  /** A label of the sitting's day. */
  dayOfSitting: {
    pattern: /sammanträde|möte/iu,
    example: ["Sammanträdesdatum", "Mötesdag"],
    not: "Datum",
  },
  adjusts: {
    pattern: /juster/iu,
    example: ["Justerare", "Utses att justera", "Protokollsjusterare"],
    not: "Sekreterare",
  },
  keepsMinutes: {
    pattern: /sekret|vid protokollet|protokollför|anteckn/iu,
    example: ["Sekreterare", "Vid protokollet", "Protokollförare", "Antecknat av"],
    not: "Justerare",
  },
  /** Behind an adjuster: for which §§, or for which not, up to the next name. */
  partOfAdjuster: {
    pattern: /^(?:[ ,]|\*|\([^()]{1,6}\)){0,6}(?:(?:utom|förutom|ej|inte|för) )?§{1,2} ?\d[\d ,–-]{0,40}/u,
    example: [" (M), §§ 35–36", " (KD), utom § 34", "** ej § 7"],
    not: " (M), Bo Al (S), § 7",
  },
} as const satisfies Record<string, Form>;
