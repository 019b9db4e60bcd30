import { municipalityForms as forms } from "../forms/bodies.js";
import { allIn, fits } from "../forms/form.js";
import { once } from "./once.js";

const named = allIn(forms.named);
const inCapitals = allIn(forms.capitals);

/** Every municipality or region named in a text, as printed, in order; a genitive s of "kommuns" is left out. */
export const municipalitiesIn: (text: string) => readonly string[] = once("municipalities", (text) =>
  [...named(text), ...inCapitals(text)].map(([name]) => name).filter((name) => !fits(forms.common, name)),
);

/** A text with a blank in the place of each municipality or region that it names. */
export function withoutMunicipalities(text: string): string {
  return municipalitiesIn(text).reduce((rest, name) => rest.replace(name, " "), text);
}
