import { isPeople } from "../lex/person.js";
import type { Line } from "../read/line.js";
import { sliced } from "../read/slice.js";
import { fieldLabels } from "../vocabulary/fields.js";
import { labelForm } from "./label.js";

const signing = [...fieldLabels.secretary, ...fieldLabels.chair, ...fieldLabels.adjusters];
const forms = new Set(signing.map(labelForm));
// "Anna Ek (S) Justerare"
const ending = new RegExp(
  `^(?<value>\\p{Lu}.{3,60}) (?<label>${signing.filter((word) => /^\p{L}+$/u.test(word)).join("|")})$`,
  "u",
);

/**
 * Lines of a signature page on which the next label stands behind the name ("Sekreterare ⏎ Cia By Ordförande ⏎ Anna
 * Ek (S)"), parted there: only where the label before has no value of its own and the next line is the new label's,
 * so that no name can belong to the label behind it.
 */
export function withEndLabels(lines: readonly Line[]): Line[] {
  let open = false;
  return lines.flatMap((line, at) => {
    const { value, label } = (open ? namedBefore(line) : undefined) ?? {};
    const next = lines[at + 1];
    const parted = value && label && next && (isPeople(next.text) || namedBefore(next));
    open = parted ? true : line.cells === null && forms.has(labelForm(line.text));
    return parted ? sliced(line, [value, label]) : [line];
  });
}

function namedBefore({ text }: Line): { value: string; label: string } | undefined {
  const { value = "", label = "" } = ending.exec(text)?.groups ?? {};
  return isPeople(value) ? { value, label } : undefined;
}
