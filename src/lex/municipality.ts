import { municipalityForms as forms } from "../forms/bodies.js";
import { everyPlace, fits } from "../forms/form.js";
import { municipalityWords } from "../vocabulary/municipalities.js";
import { once } from "./once.js";

const words = [
  ...new Set([...municipalityWords.after, ...municipalityWords.before].map((word) => word.toLowerCase())),
];
const municipalityName = everyPlace(forms.named);
const capitals = everyPlace(forms.capitals);

/** Every municipality or region named in a text, as printed, in order; a genitive s of "kommuns" is left out. */
export const municipalitiesIn: (text: string) => readonly string[] = once("municipalities", (text) => {
  const lower = text.toLowerCase();
  if (!words.some((word) => lower.includes(word))) return [];
  return [...text.matchAll(municipalityName), ...text.matchAll(capitals)]
    .map((match) => match[0])
    .filter((name) => !fits(forms.common, name));
});

/** A text with a blank in the place of each municipality or region that it names. */
export function withoutMunicipalities(text: string): string {
  return municipalitiesIn(text).reduce((rest, name) => rest.replace(name, " "), text);
}
