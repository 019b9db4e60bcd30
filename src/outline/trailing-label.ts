import { isPeople } from "../lex/person.js";
import type { Line } from "../read/line.js";
import { sliced } from "../read/slice.js";
import { fieldLabels } from "../vocabulary/fields.js";
import { labelForm } from "./label-form.js";

const signerLabels = [...fieldLabels.secretary, ...fieldLabels.chair, ...fieldLabels.adjusters];
const forms = new Set(signerLabels.map(labelForm));
// "Anna Ek (S) Justerare"
const ending = new RegExp(
  `^(?<value>\\p{Lu}.{3,60}) (?<label>${signerLabels.filter((word) => /^\p{L}+$/u.test(word)).join("|")})$`,
  "u",
);

/**
 * Splits a line of a signature page that ends with the next label ("Sekreterare ⏎ Cia By Ordförande ⏎ Anna Ek (S)").
 * Only where the label above has no other value and the next line names a person: then the name on the line can not
 * belong to the label behind it.
 */
export function splitTrailingLabels(lines: readonly Line[]): Line[] {
  let open = false;
  return lines.flatMap((line, at) => {
    const { value, label } = (open ? nameAndLabel(line) : undefined) ?? {};
    const next = lines[at + 1];
    const split = value && label && next && (isPeople(next.text) || nameAndLabel(next));
    open = split ? true : line.cells === null && forms.has(labelForm(line.text));
    return split ? sliced(line, [value, label]) : [line];
  });
}

function nameAndLabel({ text }: Line): { value: string; label: string } | undefined {
  const { value = "", label = "" } = ending.exec(text)?.groups ?? {};
  return isPeople(value) ? { value, label } : undefined;
}
