import { fits } from "../forms/form.js";
import { lineForms as forms } from "../forms/lines.js";
import { beginsCapital, beginsIn, beginsSmall, endsIn, endsSentence, hasLetter } from "../lex/shapes.js";
import { decidingBody, isLead, isOwnPart } from "../lex/wording.js";
import { cellOf } from "../read/inline.js";
import type { Line } from "../read/line.js";
import { isFullLine } from "./wrapped-dash.js";

/** A paragraph, list item, table row or entry: lines that make one text. */
export interface Block {
  /** The lines joined by one space, the marker left out. */
  text: string;
  /** "1.", "a)", "-", "1.1": the list marker as printed, else null. */
  marker: string | null;
  /** How deep in lists: 0 outside, 1 for an outer item, 2 for one inside it. */
  level: number;
  lines: Line[];
}

/** What a soft line end inside a Markdown block may separate: paragraphs (rarely), entries (mostly), or lines (unless full). */
export type BlockUnit = "paragraphs" | "entries" | "lines";

/**
 * Lines as blocks. `width` is the document's line width: in wrapped text a line ends its paragraph where the next word
 * would still have fitted on it.
 */
export function blocksOf(lines: readonly Line[], width: number, unit: BlockUnit): Block[] {
  const blocks: Block[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const last = blocks.at(-1);
    const same =
      before &&
      last &&
      (continuesBlock(last, before, line, width) || !startsBlock(before, line, width, unit));
    if (same) last.lines.push(line);
    else blocks.push(newBlock(line));
  });
  return withLevels(blocks.map(withText).filter((block) => block.text !== ""));
}

/** A block with the text of all its lines; the marker is already taken off the first. */
function withText(block: Block): Block {
  const rest = block.lines.slice(1).map((line) => line.text);
  return rest.length === 0 ? block : { ...block, text: [block.text, ...rest].join(" ").trim() };
}

/** The plain text of lines, one block a line. */
export function textOf(lines: readonly Line[], width: number): string {
  return blocksOf(lines, width, "paragraphs")
    .map((block) => block.text)
    .join("\n");
}

/**
 * The source of lines, in Markdown, as it stands; pieces of one source line are put together again. A cell without its row
 * loses the bar at its end, and the table's bar line below it.
 */
export function markdownOf(lines: readonly Line[]): string {
  let text = "";
  let row = "";
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const goesOn = before !== undefined && before.place.line === line.place.line;
    if (!goesOn && isBarLine(line) && !row.startsWith("|")) continue;
    if (goesOn) row += line.source;
    else {
      const next =
        before?.block === line.block && line.place.line - before.place.endLine === 1 ? "\n" : "\n\n";
      if (text !== "" || row !== "") text += cellOf(row) + next;
      row = line.source;
    }
  }
  return text + cellOf(row);
}

const isBarLine = ({ kind, text, cells }: Line): boolean =>
  kind === "row" && text === "" && cells?.length === 0;

/** First and last source line of lines, 1-based. */
export function spanOf(lines: readonly Line[]): [number, number] {
  const numbers = lines.map((line) => line.place.line);
  return [Math.min(...numbers), Math.max(...numbers)];
}

// "1. ", "1.1 ", "2) ", "a) ", "b. ", "- ", "• "
const plainMarker = /^(?<marker>\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}[.)]|\p{Ll}[.)]|[-–•*·])\s+(?=\S)/u;

function newBlock(line: Line): Block {
  // "- a) direktivet blir bindande": a bullet before a marker that was printed
  const bullet = line.marker === null || ["-", "*", "+"].includes(line.marker);
  const printed =
    line.kind === "row" || !bullet ? undefined : plainMarker.exec(line.text)?.groups?.["marker"];
  const marker = printed ?? line.marker;
  const text = printed === undefined ? line.text : line.text.replace(plainMarker, "");
  return { text, marker, level: line.level, lines: [line] };
}

/** True for a line that continues its block although it looks like a new one: a wrapped dash, a quotation behind a colon. */
function continuesBlock(last: Block, before: Line, line: Line, width: number): boolean {
  if (line.block !== before.block || line.kind !== "text" || before.end !== "soft") return false;
  if (beginsIn(line.text, '”"')) return before.text.endsWith(":") && !fits(forms.deciding, before.text);
  return last.marker === null && line.text.startsWith("- ") && isFullLine(before.text, width);
}

/** "… att anta planen ⏎ Kommunstyrelsen föreslår kommunfullmäktige", "… ⏎ samt föreslår kommunfullmäktige": true where a decision begins. */
function opensDecision(before: Line, line: Line): boolean {
  const over = fits(forms.thatToo, before.text) || endsSentence(before.text);
  const another = fits(forms.proposesToo, line.text) || (over && decidingBody(line.text));
  return Boolean(another) && isLead(line.text);
}

// "Planen antas", "”Planen antas”", "3 maj"
const opensAnew = /^[\p{Lu}”"\d]/u;

function startsBlock(before: Line, line: Line, width: number, unit: BlockUnit): boolean {
  if (line.block !== before.block || line.kind === "item" || line.kind === "row" || line.kind === "heading")
    return true;
  if (before.end === "hard" || before.place.line === line.place.line) return true;
  if (plainMarker.test(line.text) && !fits(forms.numbered, before.text)) return true;
  if (fits(forms.that, line.text) && fits(forms.beforeThat, before.text)) return true;
  if (fits(forms.voteSide, line.text) || isOwnPart(line.text)) return true;
  if (before.text.endsWith(":") && opensAnew.test(line.text)) return true;
  if (fits(forms.thatToo, line.text) && fits(forms.thatToo, before.text) && before.text.length < width * 0.8)
    return true;
  if (line.level > 0 && endsSentence(before.text) && decidingBody(line.text) !== undefined) return true;
  const full = before.text.length + 1 + (line.text.split(" ")[0]?.length ?? 0) > width;
  if ((!full || endsSentence(before.text)) && opensDecision(before, line)) return true;
  if (unit === "paragraphs") {
    // a list item that stops far short of the line's width is over, though Markdown lets the next line go on in it
    const stops = before.text.length < width / 2 || decidingBody(line.text) !== undefined;
    const short = line.level > 0 && stops && beginsCapital(line.text);
    return !full && (short || (endsIn(before.text, '.:!?”"') && opensAnew.test(line.text)));
  }
  if (unit === "lines") return !full && !fits(forms.joining, before.text);
  if (beginsSmall(line.text) || beginsIn(line.text, "(") || endsIn(before.text, ",–-")) return false;
  return endsIn(before.text, ".;") || !full;
}

/** Gives numbered text that is not a Markdown list its level, by the order in which forms of markers appear. */
function withLevels(blocks: Block[]): Block[] {
  const shapes: string[] = [];
  return blocks.map((block) => {
    if (block.marker === null) {
      if (block.level === 0) shapes.length = 0;
      return block;
    }
    const shape = shapeOf(block.marker);
    const known = shapes.indexOf(shape);
    if (known >= 0) shapes.length = known + 1;
    else shapes.push(shape);
    return { ...block, level: Math.max(block.level, shapes.length) };
  });
}

// "1." → "#", "1.1" → "#.#", "a)" → "x", "-" → "-"
function shapeOf(marker: string): string {
  const shape = marker.replace(/(?<![.)])[.)]+$/u, "").replace(/\d+/gu, "#");
  return hasLetter(shape) ? "x" : shape;
}
