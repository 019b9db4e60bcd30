import { fits } from "../forms/form.js";
import { labelForms as forms, labelTextForms } from "../forms/labels.js";
import { lineEndForms } from "../forms/line-ends.js";
import { bodiesIn } from "../lex/body.js";
import { datesIn } from "../lex/date.js";
import { once } from "../lex/once.js";
import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { slice } from "../read/slice.js";
import { fieldLabels } from "../vocabulary/fields.js";
import { genitiveLabels, sectionLabels } from "../vocabulary/sections.js";

/** A label found in a line: what it means, as it was printed, and what of the line comes after it. */
export interface Label<Kind> {
  kind: Kind;
  heading: string;
  rest: Line | null;
  /** How it stood: alone on its line, with a colon or in bold before text, or bare before text. */
  style: "line" | "run-in" | "bare";
  /** The body or office in the genitive before the label: "Kommunstyrelsens" of "Kommunstyrelsens beslut". */
  author: string | null;
  /** The body behind "till": "kommunfullmäktige" of "… förslag till kommunfullmäktige". */
  to: string | null;
  /** The known label that was probably meant, where this one is a letter from it. */
  meant?: string;
}

/** Labels are compared in this form: lower case, one space, no brackets around, no colon or full stop at the end. */
export const labelForm: (text: string) => string = once("label-form", (text) => {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/(?<![\s:.*_])[\s:.*_]+$/u, "")
    .replace(/^\[([^[\]]+)\]$/u, "$1")
    .trim();
});

/** Labels of items' parts that a municipality has beside those of the vocabulary, by their form. */
export type CustomLabels = ReadonlyMap<string, SectionKind>;

/** The labels of a configuration, `{decision: ["Nämndens avgörande"]}`, as the passes look them up. */
export function customLabelsOf(
  labels: Readonly<Partial<Record<SectionKind, readonly string[]>>>,
): CustomLabels {
  return byForm(labels);
}

const sections = byForm(sectionLabels);
const fields = byForm(fieldLabels);
const genitives = byForm(genitiveLabels);

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

function byForm<Kind extends string>(
  table: Readonly<Partial<Record<Kind, readonly string[]>>>,
): Map<string, Kind> {
  const entries = Object.entries(table) as [Kind, readonly string[]][];
  return new Map(entries.flatMap(([kind, words]) => words.map((word) => [labelForm(word), kind] as const)));
}

/** True for a heading, or a line that is bold from end to end. */
export function isEmphasised(line: Line): boolean {
  return line.kind === "heading" || line.bold === line.text;
}

/**
 * The label of an item's part that a line is or begins with, whatever its markup: one of the municipality's, else one of
 * the vocabulary. `next` is the line after it.
 */
export function sectionLabel(
  line: Line,
  next: Line | undefined,
  customLabels: CustomLabels,
): Label<SectionKind> | undefined {
  const find = (form: string) => plainMeaning(customLabels.get(form)) ?? sectionOf(form);
  return labelIn(line, next, find) ?? numberedLabel(line, find) ?? earlierLabel(line, next);
}

/** A label and a date, emphasised or above an att-sats: it heads a decision of that earlier day. */
function earlierLabel(line: Line, next: Line | undefined): Label<SectionKind> | undefined {
  const form = labelForm(line.text);
  const above = line.kind === "text" && next !== undefined && fits(lineEndForms.that, next.text);
  if (!(isEmphasised(line) || above) || !fits(forms.dated, form)) return undefined;
  const decided = sectionOf(form.replace(forms.dated.pattern, ""))?.kind === "decision";
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
  return customLabels.has(form) || sectionOf(form) !== undefined;
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

/** The label of a header field that a line is or begins with; "Sekreterare Mikaela Strand" has one too. */
export function fieldLabel(line: Line, next: Line | undefined): Label<FieldKind> | undefined {
  const find = (form: string) =>
    plainMeaning(fields.get(form) ?? fields.get(form.replace(forms.counted.pattern, "")));
  return labelIn(line, next, find) ?? bareLabel(line);
}

interface Meaning<Kind> {
  kind: Kind;
  author: string | null;
  to: string | null;
}

const plainMeaning = <Kind>(kind: Kind | undefined): Meaning<Kind> | undefined =>
  kind === undefined ? undefined : { kind, author: null, to: null };

function sectionOf(printed: string): Meaning<SectionKind> | undefined {
  const form = printed.replace(forms.purpose.pattern, "");
  const sitting = sections.has(form) ? undefined : sections.get(form.replace(forms.atSitting.pattern, ""));
  if (sitting !== undefined && fits(forms.atSitting, form))
    return plainMeaning(sitting === "proposal" ? "motions" : sitting);
  const exact = plainMeaning(sections.get(form) ?? sections.get(form.replace(/ \d{1,2}$/u, "")));
  if (exact) return exact;
  if (fits(forms.decides, form)) return undefined;
  const other = bodiesIn(forms.proposalTo.pattern.exec(form)?.groups?.["to"] ?? "").at(-1);
  if (other) return { kind: "proposal", author: null, to: other.name };
  const shortened = genitives.get(forms.short.pattern.exec(form)?.groups?.["word"] ?? "");
  if (shortened !== undefined) return { kind: shortened, author: null, to: null };
  if (bodiesIn(forms.decidedIn.pattern.exec(form)?.groups?.["body"] ?? "").length > 0)
    return { kind: "decision", author: null, to: null };
  const { author, word, to } = forms.genitive.pattern.exec(form)?.groups ?? {};
  const kind = genitives.get(word ?? "");
  if (kind === undefined || author === undefined || author.split(" ").length > 5) return undefined;
  const body = to === undefined ? undefined : bodiesIn(to).at(-1)?.name;
  if ((to !== undefined && body === undefined) || fits(forms.preposition, author)) return undefined;
  return { kind, author, to: body ?? null };
}

/** A way in which a label is printed before its text. */
interface Carrier {
  id: string;
  style: Label<never>["style"];
  /** The label as printed, and its words alone; undefined for a line that is not printed so. */
  print(line: Line): { heading: string; words: string } | undefined;
  example: string;
  not: string;
}

const same = (heading: string | null | undefined): ReturnType<Carrier["print"]> =>
  heading ? { heading, words: heading } : undefined;
const shorter = (heading: string | null | undefined, line: Line): ReturnType<Carrier["print"]> =>
  heading === line.text ? undefined : same(heading);

/** The carriers of labels with text behind them on the line, in the order tried. */
export const runInCarriers: readonly Carrier[] = [
  {
    id: "bold",
    style: "run-in",
    print: (line) => shorter(line.bold, line),
    example: "**Beslut** Planen antas.",
    not: "**Beslut om planen** fattas senare.",
  },
  {
    id: "italic",
    style: "run-in",
    print: (line) => shorter(line.italic, line),
    example: "*Beslut* Planen antas.",
    not: "*Beslut om planen* fattas senare.",
  },
  {
    id: "gap",
    style: "run-in",
    print: (line) => (line.columns.length > 1 ? shorter(line.columns[0], line) : undefined),
    example: "Beslut      Planen antas.",
    not: "Beslutet      gäller nu.",
  },
  {
    id: "colon",
    style: "run-in",
    print: ({ text }) => {
      const colon = text.indexOf(":");
      const before = text.slice(0, colon);
      return colon > 0 && colon < 60 && !/^\d/u.test(text.slice(colon + 1))
        ? { heading: `${before}:`, words: before }
        : undefined;
    },
    example: "Beslut: Planen antas.",
    not: "Beslut som fattas: Planen antas.",
  },
  {
    id: "dash",
    style: "run-in",
    print: (line) => {
      const { heading = "", words = "" } = dashed.exec(line.text)?.groups ?? {};
      // "Information – budget 2025" is a title: what a label has behind its dash is a sentence
      const sentence = line.end === "soft" || /[.!?:]$/u.test(line.text);
      return line.kind === "text" && sentence && words !== "" ? { heading, words } : undefined;
    },
    example: "Beslut – Planen antas.",
    not: "Information – budget 2025",
  },
];

// "Beslut – Planen antas."
const dashed = /^(?<heading>(?<words>\p{Lu}[\p{L} ]{2,40}) [–—-]) (?=[\p{L}\d])/u;

// "### 1. Beslut", "**2.1 Bakgrund**", "### a) Beslut"
const numbering = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|\p{Ll}[.)]) (?=\p{Lu})/u;

function labelIn<Kind>(
  line: Line,
  next: Line | undefined,
  find: (form: string) => Meaning<Kind> | undefined,
): Label<Kind> | undefined {
  if (line.quoted || line.kind === "code" || line.kind === "html") return undefined;
  if (line.kind === "row" || /^\p{Ll}/u.test(line.text)) return undefined;
  const whole = find(labelForm(line.text));
  if (whole && standsAlone(line, next, whole.kind === "recipients"))
    return { ...whole, heading: line.text, rest: null, style: "line" };
  for (const { print, style } of runInCarriers) {
    const printed = print(line);
    const meaning = printed && find(labelForm(printed.words));
    if (printed && meaning)
      return { ...meaning, heading: printed.heading, rest: after(line, printed.heading), style };
  }
  return undefined;
}

/** The label of an item's part behind a number, where it is emphasised: "### 1. Beslut". */
function numberedLabel(
  line: Line,
  find: (form: string) => Meaning<SectionKind> | undefined,
): Label<SectionKind> | undefined {
  const words = isEmphasised(line) && !line.quoted ? line.text.replace(numbering, "") : line.text;
  const meaning = words === line.text ? undefined : find(labelForm(words));
  return meaning && { ...meaning, heading: line.text, rest: null, style: "line" };
}

/**
 * True for a label that is not a word in running text, whose sentence continues on the next line, nor an entry of a list.
 * Under some labels (`open`) the next line may begin with a small letter.
 */
function standsAlone(line: Line, next: Line | undefined, open: boolean): boolean {
  if (isEmphasised(line) || line.text.endsWith(":")) return true;
  if (line.kind === "item" || line.text.endsWith(".")) return false;
  if (open || (next !== undefined && line.text.length < 40 && fits(lineEndForms.that, next.text)))
    return true;
  return !(line.end === "soft" && next !== undefined && /^[\p{Ll},.)]/u.test(next.text));
}

/** Labels that are not read before bare text: they also begin a time, a person's title, a heading or a place. */
const neverBare = new Set(["klockan", "nämndsekreterare", "sammanträde", "protokollet förvaras på"]);

/** Words that are a label before bare text only where a day follows: "Anslag 300 000 kronor" is a sum. */
const datedOnly = new Set(["anslag", "anslaget", "uppsatt", "nedtaget"]);

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

/** The rest of the line behind `heading`; null where only marks are left. */
export function after(line: Line, heading: string): Line | null {
  const from = line.text.indexOf(heading) + heading.length;
  const marks = /^[\s:]*/u.exec(line.text.slice(from))?.[0].length ?? 0;
  if (from + marks >= line.text.length) return null;
  const kind = line.kind === "heading" ? "text" : line.kind;
  return slice(line, from + marks, line.text.length, { kind, bold: null, italic: null, marker: null });
}
