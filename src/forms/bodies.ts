import { bodyNouns } from "../vocabulary/bodies.js";
import { municipalityWords } from "../vocabulary/municipalities.js";
import type { Form } from "./form.js";

const nouns = [...new Set<string>(Object.values(bodyNouns).flat())]
  .sort((a, b) => b.length - a.length)
  .join("|");
const day = "(?:den )?\\d[\\d.-]{5,9}";
const dayInWords = "den \\d{1,2} \\p{L}{3,9}(?: \\d{4})?";

/** How bodies are named. */
export const bodyForms = {
  /** A body by its name, whatever stands before the noun, and the genitive. */
  named: {
    pattern: new RegExp(
      `(?<![\\p{L}-])(?<name>(?:[\\p{L}-]{0,60}(?:${nouns})s (?:\\p{Ll}{3,15}a )?)?(?:(?:[\\p{Lu}\\p{Ll}]\\p{L}{0,40}-(?:,| och| &) )+)?[\\p{L}-]{0,60}(?:${nouns}))(?<genitive>s)?(?!\\p{L})`,
      "iu",
    ),
    example: [
      "Kommunstyrelsens arbetsutskott",
      "Barn- och utbildningsnämnden",
      "Tekniska nämnden",
      "kommunfullmäktiges",
      "Kommunstyrelsens sociala utskott",
    ],
    not: ["Anna Ek (S)", "nämndeman"],
  },
  /** The adjective before "nämnden", or before another body that is not capital. */
  adjective: {
    pattern: /(?<![\p{L}-])(?<word>\p{Lu}\p{L}+(?:a|liga)) $/u,
    example: ["Tekniska ", "i Sociala ", "Gemensamma "],
    not: ["tekniska ", "Enligt "],
  },
  /** A name that an adjective may stand before. */
  lower: { pattern: /^(?:\p{Ll}|Nämnd)/u, example: ["nämnden", "Nämnden"], not: "Kommunstyrelsen" },
  /** A joint authority. */
  authority: {
    pattern: /förbundet?$/u,
    example: ["kommunalförbundet", "räddningsförbunde"],
    not: "förbundsdirektionen",
  },
  /** A noun with nothing before it, which means the body whose minutes these are. */
  generic: {
    pattern: new RegExp(`^(?:${nouns}|arbetsutskott(?:et)?)$`, "iu"),
    example: ["Nämnden", "Arbetsutskottet", "styrelsen"],
    not: ["Tekniska nämnden", "Byggnadsnämnden"],
  },
  /** A noun that is a body's own name all the same. */
  own: {
    pattern: /^(?:kommun|region|landsting|förvaltnings|stads|kyrko|förbunds)/iu,
    example: ["Kommunstyrelsen", "Förvaltningsutskottet"],
    not: ["Nämnden", "Fullmäktige"],
  },
  /** The ending of a noun in the definite form. */
  ending: { pattern: /(?:et|en)$/u, example: ["utskottet", "nämnden"], not: "fullmäktige" },
  /** Behind a body's name: one of its §§ with the day of the sitting, and nothing else. */
  reference: {
    pattern: new RegExp(
      `^,? ?(?:${day},? |${dayInWords},? )?§ ?\\d{1,4}(?:\\/\\d{2,4})?(?:,? ${day}|,? ${dayInWords})?:?$`,
      "u",
    ),
    example: [
      " § 12",
      " 2024-06-10 § 45",
      ", § 12/2024",
      " 25.03.2024 § 34",
      " § 12, den 10 juni 2024",
      " den 10 juni 2024 § 12:",
    ],
    not: [" § 12 beslutade", " 2024-06-10"],
  },
} as const satisfies Record<string, Form>;

const after = municipalityWords.after.join("|");
const before = municipalityWords.before.join("|");

/** How municipalities and regions are named. */
export const municipalityForms = {
  named: {
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:\\p{Lu}[\\p{Ll}-]+(?: \\p{Lu}[\\p{Ll}-]+)?(?:-\\p{Lu}\\p{Ll}+)? (?:${after})(?=s?(?!\\p{L}))|(?:${before}) \\p{Lu}[\\p{Ll}-]+(?: län(?!\\p{L}))?)`,
      "u",
    ),
    example: [
      "Kalmar kommun",
      "Västra Götalands kommuns",
      "Strandholms stad",
      "Region Skåne",
      "Region Jönköpings län",
    ],
    not: ["en annan kommun", "Kalmar kommunhus", "regionen"],
  },
  /** The same in capitals. */
  capitals: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:\\p{Lu}{2,40}(?: \\p{Lu}{2,40})? (?:${after.toUpperCase()})|(?:${before.toUpperCase()}) \\p{Lu}{3,40})(?!\\p{L})`,
      "u",
    ),
    example: ["LULEÅ KOMMUN", "REGION NORRVIK"],
    not: "Luleå kommun",
  },
  /** Another word before the noun, which names none. */
  common: {
    pattern: /^(?:Varje|Denna|Hela|Ingen|Annan|Vår|Er|En|Den|Sin) /u,
    example: ["Varje kommun", "En region"],
    not: ["Enköpings kommun", "Vårgårda kommun"],
  },
} as const satisfies Record<string, Form>;
