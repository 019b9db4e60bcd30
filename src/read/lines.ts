import type {
  BlockContent,
  Code,
  DefinitionContent,
  FrontmatterContent,
  Html,
  List,
  ListItem,
  Root,
  Table,
} from "mdast";
import { hasWord } from "../lex/shapes.js";
import { commentLine, type Flat, type Holder, lineOf, rawLine } from "./flat.js";
import { piecesOf, spaced } from "./inline.js";
import type { Draft, LineKind } from "./line.js";

type Block = BlockContent | DefinitionContent | FrontmatterContent | ListItem;

/**
 * A Markdown tree → its lines in order. `source` holds the lines that were parsed, `offset` is added to their
 * numbers, `block` is the number of the last block before. Each source line that is not blank gives a line;
 * one with `<br>` in it gives several.
 */
export function linesOf(root: Root, source: readonly string[], offset: number, block: number): Draft[] {
  const flat: Flat = { source, offset, lines: [], block };
  for (const node of root.children) addBlock(flat, node as Block, { level: 0, quoted: false, marker: null });
  return withTheRest(flat);
}

/** Source lines as text lines, for text that is not read as Markdown. */
export function plainLines(source: readonly string[], offset: number, block: number): Draft[] {
  const flat: Flat = { source, offset, lines: [], block };
  source.forEach((line, index) => {
    if (!line.trim()) flat.block += 1;
    else flat.lines.push(rawLine(flat, index + 1, "text", { level: 0, quoted: false, marker: null }));
  });
  return closed(flat.lines);
}

function addBlock(flat: Flat, node: Block, holder: Holder): void {
  flat.block += 1;
  switch (node.type) {
    case "paragraph":
    case "heading":
      addInline(flat, node, node.type === "heading" ? "heading" : "text", holder);
      break;
    case "list":
      addList(flat, node, holder);
      break;
    case "blockquote":
      for (const child of node.children) addBlock(flat, child, { ...holder, quoted: true });
      break;
    case "table":
      addTable(flat, node, holder);
      break;
    case "code":
    case "html":
      addRaw(flat, node, holder);
      break;
    // what is left gives its source lines, in withTheRest
    case "thematicBreak":
    case "yaml":
    case "definition":
    case "footnoteDefinition":
    case "listItem":
      break;
    default:
      node satisfies never;
  }
}

function addInline(flat: Flat, node: Parameters<typeof piecesOf>[0], kind: LineKind, holder: Holder): void {
  piecesOf(node).forEach((piece, index) => {
    // before the text, so that the block still ends where its last text does
    for (const comment of piece.comments) flat.lines.push(commentLine(flat, piece.line, comment, holder));
    if (!piece.text) return;
    const source = flat.source[piece.line - 1] ?? "";
    const first = index === 0 && holder.marker !== null;
    const line = lineOf(flat, piece.line, first ? "item" : kind, piece.text, holder);
    const end = Math.min(piece.endColumn, source.length + 1);
    const endColumn = Math.min(end, source.trimEnd().length + 1);
    line.place = { ...line.place, column: piece.column, endColumn };
    line.start = index === 0 ? 1 : piece.column;
    line.source = source.slice(line.start - 1, end - 1);
    for (const { text } of piece.comments) line.source = line.source.replace(text, "").trimEnd();
    line.columns = piece.columns;
    line.bold = piece.bold;
    line.italic = piece.italic;
    line.end = piece.hard ? "hard" : "soft";
    line.marker = first ? holder.marker : null;
    flat.lines.push(line);
  });
}

// "- text", "12. text", "* text", "3) text"
const marker = /^(?:[-*+]|\d{1,9}[.)])/u;

function addList(flat: Flat, list: List, holder: Holder): void {
  for (const item of list.children) {
    const start = item.position?.start ?? { line: 1, column: 1 };
    const printed = marker.exec((flat.source[start.line - 1] ?? "").slice(start.column - 1))?.[0] ?? "-";
    const inner = { level: holder.level + 1, quoted: holder.quoted };
    item.children.forEach((child, index) => {
      const opens = index === 0 && child.type === "paragraph";
      addBlock(flat, child, { ...inner, marker: opens ? printed : null });
    });
  }
}

function addTable(flat: Flat, table: Table, holder: Holder): void {
  for (const row of table.children) {
    const cells = row.children.map((cell) =>
      piecesOf(cell)
        .map((piece) => piece.text)
        .filter((text) => text !== ""),
    );
    const line = lineOf(flat, row.position?.start.line ?? 1, "row", rowText(cells), holder);
    line.cells = cells;
    line.bold = row.children[0] ? (piecesOf(row.children[0])[0]?.bold ?? null) : null;
    flat.lines.push(line);
  }
}

/** The cells between bars, empty ones too, so that columns stay in place; nothing for a row without a word. */
function rowText(cells: readonly string[][]): string {
  return cells.some((cell) => cell.length > 0) ? cells.map((cell) => cell.join(" ")).join(" | ") : "";
}

/** Fenced code and HTML keep their lines as they are; indented text, which layout makes look like code, is text. */
function addRaw(flat: Flat, node: Code | Html, holder: Holder): void {
  const start = node.position?.start.line ?? 1;
  const end = node.position?.end.line ?? start;
  const fenced = /^\s*[`~>]/u.test(flat.source[start - 1] ?? "");
  const kind = node.type === "html" ? "html" : fenced ? "code" : "text";
  for (let number = start; number <= end; number++)
    if (flat.source[number - 1]?.trim())
      flat.lines.push(...withoutComment(rawLine(flat, number, kind, holder)));
}

/** Splits a line on which a comment ends and text follows: `<!-- skäl --> § 28 Budget`. */
function withoutComment(line: Draft): Draft[] {
  const end = line.source.indexOf("-->") + 3;
  const [comment, rest] = [line.source.slice(0, end), line.source.slice(end).trimStart()];
  if (line.kind !== "html" || end < 3 || !hasWord(rest)) return [line];
  const column = line.source.length - rest.length + 1;
  return [
    {
      ...line,
      text: spaced(comment),
      source: comment,
      place: { ...line.place, endColumn: comment.length + 1 },
    },
    {
      ...line,
      kind: "text",
      text: spaced(rest),
      source: rest,
      start: column,
      place: { ...line.place, column },
    },
  ];
}

// "|---|:-:|"
const tableBar = /^[ \t>]*(?:\|[ \t]*)?(?::[ \t:]*)?-[ \t:-]*\|[ \t:|-]*$/u;

/** Adds every source line that no block took (rules, definitions, a table's bar line), in its place. */
function withTheRest(flat: Flat): Draft[] {
  const taken = new Set(flat.lines.map((line) => line.place.line - flat.offset));
  flat.source.forEach((text, index) => {
    if (!text.trim() || taken.has(index + 1)) return;
    flat.block += 1;
    const line = rawLine(flat, index + 1, "rule", { level: 0, quoted: false, marker: null });
    if (hasWord(text)) line.kind = "text";
    else if (tableBar.test(text)) {
      const head = flat.lines.find(({ kind, place }) => kind === "row" && place.line === line.place.line - 1);
      Object.assign(line, { kind: "row", cells: [], text: "", block: head?.block ?? flat.block });
    }
    flat.lines.push(line);
  });
  const order = new Map(flat.lines.map((line, index) => [line, index]));
  flat.lines.sort((a, b) => a.place.line - b.place.line || (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return closed(flat.lines);
}

/** Marks the last line of each block as its end. */
function closed(lines: Draft[]): Draft[] {
  lines.forEach((line, index) => {
    if (lines[index + 1]?.block !== line.block) line.end = "block";
  });
  return lines;
}
