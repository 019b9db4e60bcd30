import type { Heading, Paragraph, PhrasingContent, TableCell } from "mdast";
import { toString as plain } from "mdast-util-to-string";

/**
 * One printed line of a block: its text, the 1-based source line it stands on, the columns it takes there,
 * the strong or the emphasised run it begins with, and whether a hard break (two blanks, a backslash, `<br>`) ends it.
 */
export interface Piece {
  text: string;
  /** The text split at gaps of two blanks or more. */
  columns: string[];
  line: number;
  column: number;
  endColumn: number;
  bold: string | null;
  italic: string | null;
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
  addAll(pieces, block.children, "plain");
  const last = pieces.at(-1);
  // a heading that is underlined ends on the next line
  const end = block.position?.end;
  if (last && end) last.endColumn = end.line === last.line ? end.column : 1 << 30;
  return pieces.map((one) => ({
    ...one,
    text: spaced(one.text),
    columns: splitAtGaps(one.text),
    bold: one.bold === null ? null : spaced(one.bold) || null,
    italic: one.italic === null ? null : spaced(one.italic) || null,
  }));
}

// "Sekreterare          Anna Ek"
const gap = /[ \u00a0]{2,}|\t+/u;

/** A text split at gaps of two blanks or more; empty pieces are left out. */
export function splitAtGaps(text: string): string[] {
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
  return {
    text: "",
    columns: [],
    line,
    column,
    endColumn: column,
    bold: null,
    italic: null,
    hard: false,
    comments: [],
  };
}

// "<br>", "<br />"
const lineBreak = /^<br\s*\/?>$/iu;

/** How a run of text is printed. */
type Print = "plain" | "bold" | "italic";

/** Tags that only say how their text is printed: markup, and no words. */
const tags: Readonly<Record<string, Print | null>> = {
  ...{ b: "bold", strong: "bold", i: "italic", em: "italic" },
  ...{ u: null, ins: null, mark: null, span: null, font: null, small: null, big: null, center: null },
};

// "<u>", "</span>", "<font color="red">"
const tag = /^<(?<end>\/)?(?<name>[a-z]{1,6})(?: [^<>]*)?>$/iu;

/** Adds the nodes of a block or a run in order; a tag among them prints what follows it up to its end. */
function addAll(pieces: Piece[], nodes: readonly PhrasingContent[], around: Print): void {
  let print = around;
  for (const node of nodes) {
    const { end, name = "" } = (node.type === "html" && tag.exec(node.value)?.groups) || {};
    const known = Object.hasOwn(tags, name.toLowerCase()) ? tags[name.toLowerCase()] : undefined;
    if (known === undefined) add(pieces, node, print);
    else print = end === undefined ? (known ?? print) : known === null ? print : around;
  }
}

function add(pieces: Piece[], node: PhrasingContent, print: Print): void {
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
    addAll(pieces, node.children, printOf(node.type, print));
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
    append(pieces, part, print);
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

const printOf = (type: PhrasingContent["type"], around: Print): Print =>
  type === "strong" || around === "bold" ? "bold" : type === "emphasis" ? "italic" : around;

/** Adds text to the last piece; it belongs to the run with which the piece begins as long as nothing else came before. */
function append(pieces: Piece[], text: string, print: Print): void {
  const last = pieces.at(-1);
  if (!last) return;
  if (print !== "plain" && last.text.trim() === (last[print] ?? "").trim())
    last[print] = (last[print] ?? "") + text;
  last.text += text;
}

/** "Rådhuset |" → "Rådhuset"; a whole row, "| Plats | Rådhuset |", and any other text as they are. */
export function cellOf(source: string): string {
  const cell = source.trimEnd();
  const end = cell.endsWith("|") ? 1 : (/<br ?\/?>$/iu.exec(cell)?.[0].length ?? 0);
  return source.trimStart().startsWith("|") || end === 0 ? source : cellOf(cell.slice(0, -end).trimEnd());
}
