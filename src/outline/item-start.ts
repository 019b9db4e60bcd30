import { fits, found } from "../forms/form.js";
import { behindNumberForms, itemStartForms } from "../forms/item-starts.js";
import { lineForms } from "../forms/lines.js";
import { dnrsIn } from "../lex/dnr.js";
import { beginsIn, beginsSmall, endsIn } from "../lex/shapes.js";
import type { Line } from "../read/line.js";
import { join, sliced } from "../read/slice.js";
import { after } from "./label-form.js";
import { misreadNumber } from "./misread.js";

/** The beginning of a numbered item, as printed. */
export interface ItemStart {
  /** "§ 27", "KS § 45/2024", as printed. */
  label: string;
  number: number;
  suffix: string | null;
  /** The rest of the line behind the number: a title, a case number, both, or null. */
  rest: Line | null;
  /** True where a section sign (or its word) says that this is an item; false for a bare number. */
  sure: boolean;
}

/** The beginning of an item in the form of a line; `isItemStart` tells by the lines around it whether it is one. */
export function itemStart(line: Line): ItemStart | undefined {
  if (misreadNumber(line)) return undefined;
  if (line.kind === "row" || line.kind === "code" || line.kind === "html" || line.quoted) return undefined;
  for (const form of itemStartForms) {
    const { sure } = form;
    const { label, number, suffix } = found(form, line.text)?.groups ?? {};
    if (label === undefined || number === undefined) continue;
    if (!sure && line.kind !== "heading" && line.bold === null) continue;
    return { label, number: Number(number), suffix: suffix ?? null, rest: restOf(line, label), sure };
  }
  return undefined;
}

/** The rest behind the number, without the mark that closes the number: "3.2. Lån" → "Lån". */
function restOf(line: Line, label: string): Line | null {
  const mark = /^[.)](?= )/u.exec(line.text.slice(line.text.indexOf(label) + label.length))?.[0] ?? "";
  return after(line, `${label}${/\d$/u.test(label) ? mark : ""}`);
}

/** How the cells of a row with an item's number are printed. */
const row = { kind: "heading", cells: null } as const;

/** Turns tables of a single row with an item's number, "| § 43 | Dnr ÖFN 2024/18 |", into headings. */
export function withHeadsOfRows(lines: readonly Line[]): Line[] {
  const printed = lines.filter(({ text }) => text !== "");
  const isAlone = (line: Line, at: number) =>
    [printed[at - 1], printed[at + 1]].every((beside) => beside?.block !== line.block);
  const alone = new Set(printed.filter(isAlone));
  return lines.flatMap((line) => {
    if (line.cells === null || !alone.has(line)) return [line];
    const pieces = sliced(
      line,
      line.cells.flat().filter((text) => text.trim() !== ""),
      row,
    );
    const [first, ...others] = pieces;
    if (!first || !itemStart(first)?.sure) return [line];
    const numbers = others.filter(({ text }) => isCaseNumber(text));
    const cells = others.filter(({ text }) => !isCaseNumber(text));
    const columns = [first, ...cells].map(({ text }) => text);
    return [join([first, ...cells], columns.join(" "), { columns, end: line.end }), ...numbers];
  });
}

/** True for a cell that holds case numbers and nothing else: "KFN 2024/31". */
function isCaseNumber(text: string): boolean {
  const found = dnrsIn(text);
  return found !== undefined && found.dnrs.length > 0 && found.before === "" && found.rest === "";
}

/**
 * True where a line that looks like the beginning of an item is one. False for the wrapped end of a sentence ("… den 3
 * april 2024, ⏎ § 71."), a reference ("§ 9 i stadgarna") and a row of a list. `before` is the line before it,
 * `last` the number of the item before, null for the first. A line of case numbers under it (`next`) says that it is one.
 */
export function isItemStart(
  start: ItemStart,
  line: Line,
  before: Line | undefined,
  last: number | null,
  next?: Line,
): boolean {
  const rest = start.rest?.text ?? "";
  const marked = line.kind === "heading" || line.bold !== null;
  if (line.kind === "item" && !marked) return false;
  const behind = line.text.slice(start.label.length).trim();
  if (beginsIn(behind, ",.;)/") && !/^[.)] \p{Lu}/u.test(behind) && !dnrBehind.test(behind)) return false;
  if (fits(behindNumberForms.law, rest)) return false;
  if (marked) return true;
  if (beginsSmall(rest) && !fits(behindNumberForms.small, rest)) return false;
  if (before?.block === line.block)
    return (
      !fits(lineForms.open, before.text) &&
      (last === null || start.number === last + 1 || isTitled(start, before, last) || isDnrLine(next))
    );
  return (
    last === null || start.number >= last || (start.rest !== null && dnrsIn(start.rest.text) !== undefined)
  );
}

/** True for a line that holds case numbers and nothing else. */
export function isDnrLine(line: Line | undefined): boolean {
  const dnr = line && dnrsIn(line.text);
  return dnr !== undefined && dnr.before === "" && dnr.rest === "";
}

/** True for a number that skips a few, with a title behind it and a whole sentence before it: "… justeras omedelbart. ⏎ § 203 Avslutning". */
function isTitled(start: ItemStart, before: Line, last: number): boolean {
  const title = start.rest?.text ?? "";
  const skips = start.number > last && start.number <= last + 5;
  return skips && endsIn(before.text, ".!") && /^\p{Lu}[^.]*$/u.test(title);
}

// "§ 11, BMN 2024/12, Strandskyddsdispens"
const dnrBehind = /^, \p{Lu}{1,6}[ ./-]?(?:19|20)?\d{2}/u;
