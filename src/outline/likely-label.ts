import { fits, found } from "../forms/form.js";
import { labelTextForms as forms } from "../forms/labels.js";
import { adjustersLead } from "../lex/adjusters-lead.js";
import { isPeople } from "../lex/person.js";
import { endsSentence, withoutEnd } from "../lex/shapes.js";
import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { attendanceKinds, ofSitting } from "../vocabulary/fields.js";
import { fieldStems, type Stems, sectionStems } from "../vocabulary/stems.js";
import { fieldKindOf } from "./label.js";
import { after, isEmphasised, type Label, labelForm } from "./label-form.js";

/** The label of an item's part that the vocabulary lacks, found by a word in it. Text without emphasis is rarely one. */
export function likelySection(line: Line): Label<SectionKind> | undefined {
  if (line.quoted) return undefined;
  const kind = isEmphasised(line) || fits(forms.effects, line.text) ? kindIn(sections, line.text) : undefined;
  return kind && { ...alone, kind, heading: line.text };
}

/** The label of a header field that the vocabulary does not hold, by a word in it: a heading, words with a colon, or a sentence that elects. */
export function likelyField(line: Line): Label<FieldKind> | undefined {
  if (line.quoted || line.level > 0 || line.cells !== null) return undefined;
  const lead = adjustersLead(line.text);
  if (lead !== undefined)
    return { ...alone, kind: "adjusters", heading: lead, rest: after(line, lead), style: "bare" };
  const inSentence = sentenceLabel(line);
  if (inSentence) return inSentence;
  const printed = isEmphasised(line) ? line.text : colon.exec(line.text)?.[0];
  if (printed === undefined) return undefined;
  // "**Tolk:** Sara Lo": bold and a colon make a label of any words
  const kind =
    kindIn(fields, printed) ?? (line.bold === printed && printed !== line.text ? "other" : undefined);
  if (kind === undefined) return undefined;
  const rest = after(line, printed);
  return { ...alone, kind, heading: printed, rest, style: rest ? "run-in" : "line" };
}

/** "Närvarande styrelseledamöter var Anna Ek och Bo Al.", "Frånvarande var": a label in the form of a sentence, before people or a list of them. */
function sentenceLabel(line: Line): Label<FieldKind> | undefined {
  const { heading, words = "" } = found(forms.told, line.text)?.groups ?? {};
  if (heading === undefined) return undefined;
  const kind = fieldKindOf(words.replace(sitting, "")) ?? kindIn(fields, words);
  const rest = after(line, heading);
  const isOfPeople = kind !== undefined && people.includes(kind);
  if (!isOfPeople || (rest && !isPeople(withoutEnd(rest.text, ".")))) return undefined;
  return { ...alone, kind, heading, rest, style: rest ? "run-in" : "line" };
}

/** The fields that hold people. */
const people: readonly FieldKind[] = [...attendanceKinds, "chair", "secretary", "adjusters"];

const sitting = new RegExp(` ${ofSitting}$`, "u");

const alone = { rest: null, style: "line", author: null, to: null } as const;

// "Närvarande, ej beslutande:", "Att justera: Siv Tegel (M)", "Närvarande medlemmar med rösträtt (16): …"
const colon = /^\p{Lu}[\p{L} ,/-]{3,48}(?: \(\d{1,3}(?: \p{Ll}{2})?\))?:/u;

/** The most words of a label; a longer heading is a title. */
const longest = 7;

const sections = patterns(sectionStems);
const fields = patterns(fieldStems);

function patterns<Kind>(stems: Stems<Kind>): { kind: Kind; pattern: RegExp }[] {
  return stems.map(([kind, words]) => ({
    kind,
    pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "u"),
  }));
}

function kindIn<Kind>(table: readonly { kind: Kind; pattern: RegExp }[], text: string): Kind | undefined {
  const form = labelForm(text);
  if (form.split(" ").length > longest || endsSentence(text)) return undefined;
  return table.find(({ pattern }) => pattern.test(form))?.kind;
}
