import type { SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { sectionLabels } from "../vocabulary/sections.js";
import { type CustomLabels, isFieldLabel, isSectionLabel, type Label, labelForm } from "./label.js";

// "§ l4", "§ 4S", "§ 1O Motion om cykelväg": a letter that is read for a figure stands in the number
const number = /^(?<label>§ ?(?=[\d|]*[lIOoSZ|])(?=[lIOoSZ|]*\d)[\dlIOoSZ|]{1,5})(?:$| (?=\p{Lu}))/u;

/** The number of an item as a line begins with it where it can not be read, "§ l4"; undefined for any other line. */
export function misreadNumber(line: Line): string | undefined {
  if (line.kind === "row" || line.kind === "code" || line.kind === "html" || line.quoted) return undefined;
  return number.exec(line.text)?.groups?.["label"];
}

/** Letters: words that are shorter are near too many others. */
const shortest = 6;
const labels = Object.values(sectionLabels)
  .flat()
  .filter((word) => word.length >= shortest);
const forms = labels.map(labelForm);

/** Letters and figures that are read for one another on a scanned page. */
const lookalikes = ["tlifj1|", "eco0", "hb", "s5", "a4", "g9", "nu"];

/** True for two words that differ in one letter, which is read for the other's. */
function isMisreading(read: string, meant: string): boolean {
  if (read.length !== meant.length || read === meant) return false;
  const wrong = [...read].flatMap((letter, at) => (letter === meant[at] ? [] : [[letter, meant[at] ?? ""]]));
  return wrong.length === 1 && lookalikes.some((set) => wrong[0]?.every((letter) => set.includes(letter)));
}

/**
 * A line that stands as a label and is one letter from a known one, "Rescrvation", as a label of no kind with the one that
 * was probably `meant`; undefined for a label that is known, and for text.
 */
export function misreadLabel(
  line: Line,
  before: Line | undefined,
  own: CustomLabels,
): Label<SectionKind> | undefined {
  const form = labelForm(line.text);
  const alone = before?.block !== line.block || /[.!?:)]$/u.test(before.text);
  if (line.kind === "row" || line.kind === "item" || line.level > 0 || line.quoted || !alone)
    return undefined;
  if (!/^\p{Lu}[\p{L}\d]+(?: [\p{L}\d]+){0,3}:?$/u.test(line.text) || form.length < shortest)
    return undefined;
  if (isSectionLabel(form, own) || isFieldLabel(form)) return undefined;
  const meant = labels[forms.findIndex((label) => isMisreading(form, label))];
  return meant === undefined
    ? undefined
    : { kind: "other", heading: line.text, rest: null, style: "line", author: null, to: null, meant };
}
