import { once } from "../lex/once.js";
import { blanks } from "../lex/shapes.js";
import type { SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { slice } from "../read/slice.js";

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
    .replace(blanks, " ")
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

/** Labels by their form, each with the kind that it means. */
export function byForm<Kind extends string>(
  table: Readonly<Partial<Record<Kind, readonly string[]>>>,
): Map<string, Kind> {
  const entries = Object.entries(table) as [Kind, readonly string[]][];
  return new Map(entries.flatMap(([kind, words]) => words.map((word) => [labelForm(word), kind] as const)));
}

/** True for a heading, or a line that is bold from end to end. */
export function isEmphasised(line: Line): boolean {
  return line.kind === "heading" || line.bold === line.text;
}

/** The rest of the line behind `heading`; null where only marks are left. */
export function after(line: Line, heading: string): Line | null {
  const from = line.text.indexOf(heading) + heading.length;
  const marks = /^[\s:]*(?:[–—-] +)?/u.exec(line.text.slice(from))?.[0].length ?? 0;
  if (from + marks >= line.text.length) return null;
  const kind = line.kind === "heading" ? "text" : line.kind;
  return slice(line, from + marks, line.text.length, { kind, bold: null, italic: null, marker: null });
}
