import type { Heading, Paragraph, PhrasingContent, TableCell } from "mdast";
import { toString as plain } from "mdast-util-to-string";

/**
 * One printed line of a block: its text, the 1-based source line it stands on, the columns it takes there,
 * the strong run it begins with, and whether a hard break (two blanks, a backslash, `<br>`) ends it.
 */
export interface Piece {
  text: string;
  /** The text parted at gaps of two blanks or more. */
  columns: string[];
  line: number;
  column: number;
  endColumn: number;
  bold: string | null;
  hard: boolean;
  /** The comments that stood in it, `<!-- … -->`, which are no part of its text. */
  comments: { text: string; column: number }[];
}

/**
 * A block's inline content as printed lines. `mdast-util-to-string` alone would join words across breaks
 * (`Erik Ciardi⏎ordförande` → `Erik Ciardiordförande`), so it serves for single nodes only.
 */
export function piecesOf(block: Paragraph | Heading | TableCell): Piece[] {
  const start = block.position?.start;
  const pieces: Piece[] = [piece(start?.line ?? 1, start?.column ?? 1)];
  for (const node of block.children) add(pieces, node, false);
  const last = pieces.at(-1);
  // a heading that is underlined ends on the next line
  const end = block.position?.end;
  if (last && end) last.endColumn = end.line === last.line ? end.column : 1 << 30;
  return pieces.map((one) => ({
    ...one,
    text: spaced(one.text),
    columns: partedAtGaps(one.text),
    bold: one.bold === null ? null : spaced(one.bold) || null,
  }));
}

// "Sekreterare          Anna Ek"
const gap = /[ \u00a0]{2,}|\t+/u;

/** A text parted at its gaps; parts without a word are left out. */
export function partedAtGaps(text: string): string[] {
  return text
    .split(gap)
    .map(spaced)
    .filter((part) => part !== "");
}

/** NFC, blanks of every kind as one space, none at the ends. */
export function spaced(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .trim();
}

function piece(line: number, column: number): Piece {
  return { text: "", columns: [], line, column, endColumn: column, bold: null, hard: false, comments: [] };
}

// "<br>", "<br />"
const lineBreak = /^<br\s*\/?>$/iu;

function add(pieces: Piece[], node: PhrasingContent, strong: boolean): void {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const end = node.position?.end ?? start;
  if (node.type === "break") {
    next(pieces, end.line, end.column, 1 << 30, true);
    return;
  }
  if (node.type === "html" && lineBreak.test(node.value)) {
    next(pieces, end.line, end.column, end.column, true);
    return;
  }
  if (node.type === "strong" || node.type === "emphasis" || node.type === "link" || node.type === "delete") {
    for (const child of node.children) add(pieces, child, strong || node.type === "strong");
    return;
  }
  if (node.type === "html" && node.value.startsWith("<!--")) {
    node.value.split("\n").forEach((part, index) => {
      if (index > 0) next(pieces, start.line + index, 1, 1 << 30, false);
      pieces.at(-1)?.comments.push({ text: part, column: index > 0 ? 1 : start.column });
    });
    return;
  }
  const value = node.type === "text" || node.type === "html" ? node.value : plain(node);
  value.split("\n").forEach((part, index) => {
    if (index > 0) next(pieces, start.line + index, 1, 1 << 30, false);
    append(pieces, part, strong);
  });
}

function next(pieces: Piece[], line: number, column: number, endColumn: number, hard: boolean): void {
  const last = pieces.at(-1);
  if (last) {
    last.endColumn = endColumn;
    last.hard = hard;
  }
  pieces.push(piece(line, column));
}

/** Adds text to the last piece; strong text belongs to the piece's bold run as long as nothing else came before. */
function append(pieces: Piece[], text: string, strong: boolean): void {
  const last = pieces.at(-1);
  if (!last) return;
  if (strong && last.text.trim() === (last.bold ?? "").trim()) last.bold = (last.bold ?? "") + text;
  last.text += text;
}
