import { municipalityWords } from "../vocabulary/municipalities.js";
import { once } from "./once.js";

const words = [
  ...new Set([...municipalityWords.after, ...municipalityWords.before].map((word) => word.toLowerCase())),
];
const after = municipalityWords.after.join("|");
const before = municipalityWords.before.join("|");

// "Kalmar kommun", "Västra Götalands kommun", "Strandholms stad", "Region Skåne", "Region Jönköpings län"
const form = new RegExp(
  `(?<![\\p{L}-])(?:\\p{Lu}[\\p{Ll}-]+(?: \\p{Lu}[\\p{Ll}-]+)?(?:-\\p{Lu}\\p{Ll}+)? (?:${after})(?=s?(?!\\p{L}))|(?:${before}) \\p{Lu}[\\p{Ll}-]+(?: län(?!\\p{L}))?)`,
  "gu",
);
// "LULEÅ KOMMUN", "REGION NORRVIK"
const upper = new RegExp(
  `(?<!\\p{L})(?:\\p{Lu}{2,}(?: \\p{Lu}{2,})? (?:${after.toUpperCase()})|(?:${before.toUpperCase()}) \\p{Lu}{3,})(?!\\p{L})`,
  "gu",
);

// "Varje kommun" begins a sentence and names none
const common = /^(?:Varje|Denna|Hela|Ingen|Annan|Vår|Er|En|Den|Sin) /u;

/** Every municipality or region named in a text, as printed, in order; a genitive s of "kommuns" is left out. */
export const municipalitiesIn: (text: string) => readonly string[] = once("municipalities", (text) => {
  const lower = text.toLowerCase();
  if (!words.some((word) => lower.includes(word))) return [];
  return [...text.matchAll(form), ...text.matchAll(upper)]
    .map((match) => match[0])
    .filter((name) => !common.test(name));
});

/** A text with a blank in the place of each municipality or region that it names. */
export function withoutMunicipalities(text: string): string {
  return municipalitiesIn(text).reduce((rest, name) => rest.replace(name, " "), text);
}
