import { fits } from "../forms/form.js";
import { labelForms as forms } from "../forms/labels.js";
import { lineForms } from "../forms/lines.js";
import { beginsSmall } from "../lex/shapes.js";
import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { type Carrier, carriers } from "./carriers.js";
import { after, type CustomLabels, isEmphasised, type Label, labelForm } from "./label-form.js";
import { fieldMeaning, fields, type LabelMeaning, plainMeaning, sectionMeaning } from "./meanings.js";

/**
 * The label of an item's part that a line is or begins with, whatever its markup: one of the municipality's, else one of
 * the vocabulary. `next` is the line after it.
 */
export function sectionLabel(
  line: Line,
  next: Line | undefined,
  customLabels: CustomLabels,
): Label<SectionKind> | undefined {
  const meaning = (form: string) => plainMeaning(customLabels.get(form)) ?? sectionMeaning(form);
  return labelIn(line, next, "items", meaning) ?? earlierLabel(line, next);
}

/** A label and a date, emphasised or above an att-sats: it heads a decision of that earlier day. */
function earlierLabel(line: Line, next: Line | undefined): Label<SectionKind> | undefined {
  const form = labelForm(line.text);
  const above = line.kind === "text" && next !== undefined && fits(lineForms.that, next.text);
  if (!(isEmphasised(line) || above) || !fits(forms.dated, form)) return undefined;
  const decided = sectionMeaning(form.replace(forms.dated.pattern, ""))?.kind === "decision";
  if (!decided) return undefined;
  return {
    kind: "previous-decisions",
    heading: line.text,
    rest: null,
    style: "line",
    author: null,
    to: null,
  };
}

/** True for a text that is the label of an item's part. */
export function isSectionLabel(text: string, customLabels: CustomLabels): boolean {
  const form = labelForm(text);
  return customLabels.has(form) || sectionMeaning(form) !== undefined;
}

/** True for a text that is the label of a header field. */
export function isFieldLabel(text: string): boolean {
  return fields.has(labelForm(text));
}

/** The kind of header field that a text is the label of. */
export function fieldKindOf(text: string): FieldKind | undefined {
  return fields.get(labelForm(text));
}

/** The label of a header field that a line is or begins with; "Sekreterare Mikaela Strand" has one too. */
export function fieldLabel(line: Line, next: Line | undefined): Label<FieldKind> | undefined {
  return labelIn(line, next, "front", fieldMeaning);
}

/** The first label that a line prints in any way and that means something. */
function labelIn<Kind extends FieldKind | SectionKind>(
  line: Line,
  next: Line | undefined,
  room: Carrier["room"],
  meaningOf: (form: string) => LabelMeaning<Kind> | undefined,
): Label<Kind> | undefined {
  if (line.quoted || line.kind === "code" || line.kind === "html" || line.kind === "row") return undefined;
  for (const { print, counts, room: only, anyCase, style } of carriers) {
    const printed = only && only !== room ? undefined : print(line);
    const labels = printed && (anyCase || !beginsSmall(printed.words));
    const meaning = labels ? meaningOf(labelForm(printed.words)) : undefined;
    if (!printed || !meaning || counts?.(line, next, meaning.kind) === false) continue;
    const rest = style === "line" ? null : after(line, printed.heading);
    return { ...meaning, heading: printed.heading, rest, style };
  }
  return undefined;
}
