import { fits } from "../forms/form.js";
import { lineForms } from "../forms/lines.js";
import { beginsDigit, beginsIn, beginsSmall, endsIn } from "../lex/shapes.js";
import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { bareOpening } from "./field-openings.js";
import { isEmphasised, type Label } from "./label-form.js";

/** A label as printed, and its words alone. */
interface Printed {
  heading: string;
  words: string;
}

/** A way in which a label is printed: alone on its line, or before its text. */
export interface Carrier {
  id: string;
  style: Label<never>["style"];
  /** What a line prints so; undefined for one that does not. */
  print(line: Line): Printed | undefined;
  /** Whether a label of a kind counts there, by the line below it; where this is left out, every one does. */
  counts?(line: Line, next: Line | undefined, kind: FieldKind | SectionKind): boolean;
  /** Where alone labels are printed so: in items, or on the front and closing pages. */
  room?: "items" | "front";
  /** Whether the label may begin with a small letter. */
  anyCase?: true;
  example: string;
  not: string;
}

const same = (heading: string | null | undefined): Printed | undefined =>
  heading ? { heading, words: heading } : undefined;
const shorter = (heading: string | null | undefined, line: Line): Printed | undefined =>
  heading === line.text ? undefined : same(heading);

/** The carriers of labels, in the order tried. */
export const carriers: readonly Carrier[] = [
  {
    id: "line",
    style: "line",
    print: ({ text }) => same(text),
    counts: standsAlone,
    example: "Beslut",
    not: "Beslut.",
  },
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
    not: "Beslutet om      planen gäller nu.",
  },
  {
    id: "colon",
    style: "run-in",
    print: ({ text }) => {
      const colon = text.indexOf(":");
      const before = text.slice(0, colon);
      return colon > 0 && colon < 60 && !beginsDigit(text.slice(colon + 1))
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
      const sentence = line.end === "soft" || endsIn(line.text, ".!?:");
      return line.kind === "text" && sentence && words !== "" ? { heading, words } : undefined;
    },
    example: "Beslut – Planen antas.",
    not: "Information – budget 2025",
  },
  {
    id: "number",
    style: "line",
    room: "items",
    print: (line) => {
      const words = line.text.replace(numbering, "");
      return isEmphasised(line) && words !== line.text ? { heading: line.text, words } : undefined;
    },
    example: "### 1. Beslut",
    not: "### 1. Beslut om planen",
  },
  {
    id: "bare",
    style: "bare",
    room: "front",
    anyCase: true,
    print: ({ kind, text }) => (kind === "text" || kind === "heading" ? same(bareOpening(text)) : undefined),
    example: "Sekreterare Anna Ek",
    not: "Sekreterare är Anna Ek",
  },
];

// "Beslut – Planen antas."
const dashed = /^(?<heading>(?<words>\p{Lu}[\p{L} ]{2,40}) [–—-]) (?=[\p{L}\d])/u;

// "### 1. Beslut", "**2.1 Bakgrund**", "### a) Beslut"
const numbering = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|\p{Ll}[.)]) (?=\p{Lu})/u;

/**
 * True for a label that is not a word in running text, whose sentence continues on the next line, nor an entry of a list.
 * Under some labels the next line may begin with a small letter.
 */
function standsAlone(line: Line, next: Line | undefined, kind: FieldKind | SectionKind): boolean {
  if (isEmphasised(line) || line.text.endsWith(":")) return true;
  if (line.kind === "item" || line.text.endsWith(".")) return false;
  if (
    kind === "recipients" ||
    (next !== undefined && line.text.length < 40 && fits(lineForms.that, next.text))
  )
    return true;
  return !(
    line.end === "soft" &&
    next !== undefined &&
    (beginsSmall(next.text) || beginsIn(next.text, ",.)"))
  );
}
