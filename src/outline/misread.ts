import { endsIn } from "../lex/shapes.js";
import type { SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { sectionLabels } from "../vocabulary/sections.js";
import { isFieldLabel, isSectionLabel } from "./label.js";
import { type CustomLabels, type Label, labelForm } from "./label-form.js";

// "§ l4", "§ 4S", "§ 1O Motion om cykelväg": a number in which a figure was read as a letter
const number = /^(?<label>§ ?(?=[\d|]*[lIOoSZ|])(?=[lIOoSZ|]*\d)[\dlIOoSZ|]{1,5})(?:$| (?=\p{Lu}))/u;

/** The misread number of an item at the beginning of a line, "§ l4"; undefined for any other line. */
export function misreadNumber(line: Line): string | undefined {
  if (line.kind === "row" || line.kind === "code" || line.kind === "html" || line.quoted) return undefined;
  return number.exec(line.text)?.groups?.["label"];
}

/** The fewest letters: a shorter word is one letter from too many others. */
const shortest = 6;
const labels = Object.values(sectionLabels)
  .flat()
  .filter((word) => word.length >= shortest);
const forms = labels.map(labelForm);

/** Letters and figures that scanning confuses. */
const lookalikes = ["tlifj1|", "eco0", "hb", "s5", "a4", "g9", "nu"];

/** True for two words that differ in one letter, where scanning confuses the two letters. */
function isMisreading(read: string, meant: string): boolean {
  if (read.length !== meant.length || read === meant) return false;
  const wrong = [...read].flatMap((letter, at) => (letter === meant[at] ? [] : [[letter, meant[at] ?? ""]]));
  return wrong.length === 1 && lookalikes.some((set) => wrong[0]?.every((letter) => set.includes(letter)));
}

/**
 * A line that stands alone as labels do and is one letter from a known label, "Rescrvation": a label of kind `other`, with
 * the known one in `meant`. Undefined for a known label and for text.
 */
export function misreadLabel(
  line: Line,
  before: Line | undefined,
  customLabels: CustomLabels,
): Label<SectionKind> | undefined {
  const form = labelForm(line.text);
  const alone = before?.block !== line.block || endsIn(before.text, ".!?:)");
  if (line.kind === "row" || line.kind === "item" || line.level > 0 || line.quoted || !alone)
    return undefined;
  if (!/^\p{Lu}[\p{L}\d]+(?: [\p{L}\d]+){0,3}:?$/u.test(line.text) || form.length < shortest)
    return undefined;
  if (isSectionLabel(form, customLabels) || isFieldLabel(form)) return undefined;
  const meant = labels[forms.findIndex((label) => isMisreading(form, label))];
  return meant === undefined
    ? undefined
    : { kind: "other", heading: line.text, rest: null, style: "line", author: null, to: null, meant };
}
