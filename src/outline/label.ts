import { fits } from "../forms/form.js";
import { labelForms as forms, labelTextForms } from "../forms/labels.js";
import { lineForms } from "../forms/lines.js";
import { datesIn } from "../lex/date.js";
import { beginsSmall } from "../lex/shapes.js";
import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { carriers } from "./carriers.js";
import { after, type CustomLabels, isEmphasised, type Label, labelForm } from "./label-form.js";
import { fieldMeaning, fields, type LabelMeaning, plainMeaning, sectionMeaning } from "./meanings.js";

/** The labels of header fields by their first word, the longest first. */
const byFirstWord = new Map<string, string[]>();
for (const form of [...fields.keys()].sort((a, b) => b.length - a.length))
  byFirstWord.set(firstWord(form), [...(byFirstWord.get(firstWord(form)) ?? []), form]);

/** A form up to its first blank or colon: "plats" of "plats och tid". */
function firstWord(form: string): string {
  const end = form.search(/[ :]/u);
  return end < 0 ? form : form.slice(0, end);
}

/** The labels with which a text in lower case may begin, the longest first. */
const startingLike = (lower: string): readonly string[] => byFirstWord.get(firstWord(lower)) ?? [];

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
  return labelIn(line, next, true, meaning) ?? earlierLabel(line, next);
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

/** The label of a header field that a text begins with, whatever its case: "Närvarande, ej tjänstgörande ersättare Bo Al". */
export function fieldOpening(text: string): { kind: FieldKind; text: string } | undefined {
  const lower = `${text.toLowerCase()} `;
  const form = startingLike(lower).find(
    (word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}: `),
  );
  return form === undefined
    ? undefined
    : { kind: fields.get(form) ?? "other", text: text.slice(0, form.length) };
}

/** True for a text that begins with a whole label where `start` begins with only a part of it: "Justeringens" of "Justeringens plats och tid". */
export function fieldBegins(text: string, start: string): boolean {
  const lower = text.toLowerCase();
  const begun = start.toLowerCase();
  return startingLike(lower).some(
    (form) => form.length > start.length && lower.startsWith(`${form} `) && form.startsWith(begun),
  );
}

/** The label of a header field that a line is or begins with; "Sekreterare Mikaela Strand" has one too. */
export function fieldLabel(line: Line, next: Line | undefined): Label<FieldKind> | undefined {
  return labelIn(line, next, false, fieldMeaning) ?? bareLabel(line);
}

/** The first label that a line prints in any way and that means something. */
function labelIn<Kind extends FieldKind | SectionKind>(
  line: Line,
  next: Line | undefined,
  inItem: boolean,
  meaningOf: (form: string) => LabelMeaning<Kind> | undefined,
): Label<Kind> | undefined {
  if (line.quoted || line.kind === "code" || line.kind === "html" || line.kind === "row") return undefined;
  for (const { print, counts, inItems, style } of carriers) {
    const printed = inItems && !inItem ? undefined : print(line);
    const meaning = printed && !beginsSmall(printed.words) ? meaningOf(labelForm(printed.words)) : undefined;
    if (!printed || !meaning || counts?.(line, next, meaning.kind) === false) continue;
    const rest = style === "line" ? null : after(line, printed.heading);
    return { ...meaning, heading: printed.heading, rest, style };
  }
  return undefined;
}

/** Labels that are not read before bare text: they also begin a time, a person's title, a heading or a place. */
const neverBare = new Set(["klockan", "nämndsekreterare", "sammanträde", "protokollet förvaras på"]);

/** Words that are a label before bare text only where a day follows: "Anslag 300 000 kronor" is a sum, "Dag Ek" a person. */
const datedOnly = new Set(["dag", "anslag", "anslaget", "uppsatt", "nedtaget"]);

/** A field's label directly before its text, where that text is not the end of a sentence. */
function bareLabel(line: Line): Label<FieldKind> | undefined {
  if (line.kind !== "text" && line.kind !== "heading") return undefined;
  const lower = line.text.toLowerCase();
  const form = startingLike(lower).find((word) => lower.startsWith(`${word} `) && !neverBare.has(word));
  if (form === undefined) return undefined;
  const rest = line.text.slice(form.length).trim();
  if (!fits(labelTextForms.bareValue, rest)) return undefined;
  if (datedOnly.has(form) && datesIn(rest)[0]?.from !== 0) return undefined;
  const heading = line.text.slice(0, form.length);
  return {
    ...{ kind: fields.get(form) ?? "other", author: null, to: null },
    heading,
    rest: after(line, heading),
    style: "bare",
  };
}
