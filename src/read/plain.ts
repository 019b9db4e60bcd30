import type { List, ListItem, Root, RootContent, TableCell, TableRow } from "mdast";
import { between, plainInline, type Row } from "./plain-inline.js";

/**
 * The tree of a text that is plain Markdown, as remark-parse gives it: headings, paragraphs, lists, tables with bars on
 * both sides, indented lines, rules and emphasised runs, which is what most minutes hold; null for a text that holds
 * anything else. One walk over the lines. Of positions it has those that `lines.ts` reads.
 */
export function plainTree(text: string): Root | null {
  if (notPlain.test(text)) return null;
  const children = blocksOf({ lines: text.split("\n"), first: 1, shift: 0 });
  return children && { type: "root", children };
}

/** Lines that hold blocks: a document's, or an item's without the blanks before them. */
interface Source {
  readonly lines: readonly string[];
  /** The 1-based number of the first line in the document. */
  readonly first: number;
  /** How many letters of the document's lines stand before these. */
  readonly shift: number;
}

function blocksOf(source: Source): RootContent[] | null {
  const children: RootContent[] = [];
  for (let at = 0; at < source.lines.length; ) {
    if (isBlank(source.lines[at])) {
      at += 1;
      continue;
    }
    const block = blockAt(source, at, children.at(-1));
    if (block === null) return null;
    if (block.node !== null) children.push(block.node);
    at = block.next;
  }
  return children;
}

// a tab, a code span or block, a tag or comment, an escape, a link, a definition, "&amp;"
const notPlain = /[\t`<\\\r\ufeff]|\]\(|\]:|&[#A-Za-z]|~~~|^---/u;

interface Block {
  /** Null where the block is a further item of the list before it. */
  node: RootContent | null;
  /** The index of the line behind the block. */
  next: number;
}

const blanksBefore = (line: string) => /^ */u.exec(line)?.[0].length ?? 0;

/** Without the blanks at the end, which for Markdown are those of the space bar alone. */
function withoutBlanksBehind(text: string): string {
  let end = text.length;
  while (text[end - 1] === " ") end -= 1;
  return text.slice(0, end);
}

const isBlank = (line: string | undefined) => line === undefined || /^ *$/u.test(line);

// "## § 27 Budget", "#"
const heading = /^ {0,3}#{1,6}(?= |$)/u;
// "***", "_ _ _", "---"
const rule = /^ {0,3}(?:(?:\* *){3,}|(?:_ *){3,}|(?:- *){3,})$/u;
// "- att", "12.  Val"
const item = /^(?<lead>(?<indent> {0,3})(?<marker>[-+*]|(?<number>\d{1,9})[.)]) {1,4})(?<text>[^ ].*)$/u;
// "-", "12)", "-       kod": an item of another form, or text that looks like one
const anyItem = /^ {0,3}(?:[-+*]|\d{1,9}[.)])(?: |$)/u;
// "| Namn | Parti |"
const tableRow = /^\|.*\| *$/u;
// "|---|:-:|", "---", ":--": the line below a table's head or an underlined heading
const bar = /^ *[:|=-][ :|=-]*$/u;
// "| --- | :-: |"
const tableBar = /^\|(?: *:?-+:? *\|)+ *$/u;

function blockAt(source: Source, at: number, before: RootContent | undefined): Block | null {
  const line = source.lines[at] ?? "";
  if (line.trim() === "") return null;
  if (rule.test(line)) return { node: { type: "thematicBreak" }, next: at + 1 };
  if (heading.test(line)) return headingAt(source, at);
  if (item.test(line)) return itemAt(source, at, before);
  // below a list the lines may be the item's all the same
  if (line.startsWith("    ")) return before?.type === "list" ? null : indentedAt(source, at);
  if (tableBar.test(source.lines[at + 1] ?? "")) return tableAt(source, at);
  return paragraphAt(source, at);
}

function headingAt({ lines, first, shift }: Source, at: number): Block | null {
  const line = lines[at] ?? "";
  const marks = heading.exec(line)?.[0] ?? "";
  const begin = marks.length + blanksBefore(line.slice(marks.length));
  const text = withoutBlanksBehind(line.slice(begin));
  if (text === "" || text.endsWith("#")) return null;
  const number = first + at;
  const children = plainInline([{ text, line: number, column: shift + begin + 1, hard: false }]);
  if (children === null) return null;
  const depth = marks.trimStart().length as 1 | 2 | 3 | 4 | 5 | 6;
  const position = between(number, shift + blanksBefore(line) + 1, number, shift + line.length + 1);
  return { node: { type: "heading", depth, children, position }, next: at + 1 };
}

/** Lines that four blanks or more make a block of their own, up to the next that has fewer. */
function indentedAt({ lines, first }: Source, at: number): Block {
  let last = at;
  for (let next = at; next < lines.length && /^(?: {4}| *$)/u.test(lines[next] ?? ""); next++)
    if (!isBlank(lines[next])) last = next;
  const position = between(first + at, 1, first + last, 1);
  return { node: { type: "code", value: "", position }, next: last + 1 };
}

function paragraphAt(source: Source, at: number): Block | null {
  const start = source.lines[at] ?? "";
  if (/^ {0,3}>/u.test(start) || anyItem.test(start) || bar.test(start)) return null;
  if (underline.test(source.lines[at + 1] ?? "")) return underlinedAt(source, at);
  return textAt(source, at);
}

// "=====", "---" below the text of a heading
const underline = /^(?:=+|-+) *$/u;

function underlinedAt({ lines, first, shift }: Source, at: number): Block | null {
  const [line = "", below = ""] = lines.slice(at, at + 2);
  const blanks = blanksBefore(line);
  const [number, column] = [first + at, shift + blanks + 1];
  const text = withoutBlanksBehind(line.slice(blanks));
  const children = plainInline([{ text, line: number, column, hard: false }]);
  if (children === null) return null;
  const position = between(number, column, number + 1, shift + below.length + 1);
  const depth = below.startsWith("=") ? 1 : 2;
  return { node: { type: "heading", depth, children, position }, next: at + 2 };
}

/** The paragraph that begins on a line, and the index of the line behind it. */
function textAt({ lines, first, shift }: Source, begin: number): Block | null {
  const rows: Row[] = [];
  let at = begin;
  for (; at < lines.length && !isBlank(lines[at]); at++) {
    const line = lines[at] ?? "";
    if (at > begin) {
      if (bar.test(line) || /^ {0,3}>/u.test(line)) return null;
      if (heading.test(line) || rule.test(line)) break;
      const { marker, number } = item.exec(line)?.groups ?? {};
      if (marker === undefined && anyItem.test(line)) return null;
      if (marker !== undefined && (number === undefined || number === "1")) break;
    }
    const blanks = blanksBefore(line);
    const text = withoutBlanksBehind(line.slice(blanks));
    if (text.trim() === "") return null;
    rows.push({ text, line: first + at, column: shift + blanks + 1, hard: line.endsWith("  ") });
  }
  const children = plainInline(rows);
  const start = rows[0];
  if (children === null || start === undefined) return null;
  const end = shift + (lines[at - 1] ?? "").length + 1;
  const position = between(start.line, start.column, first + at - 1, end);
  return { node: { type: "paragraph", children, position }, next: at };
}

// what an item's text may begin with, and be no block of its own: "Att", "**Beslut**", "(S)"
const itemText = /^(?:[\p{L}\p{N}(”"“'’§[–—.,;?!/%$€½]|\*\*[^\s*])/u;

/** An item with what stands below it, of a list that the block before may have begun. */
function itemAt(source: Source, at: number, before: RootContent | undefined): Block | null {
  const { lines, first, shift } = source;
  const { lead = "", indent = "", marker = "", number, text = "" } = item.exec(lines[at] ?? "")?.groups ?? {};
  if (!itemText.test(text) || anyItem.test(text)) return null;
  // below indented lines remark-parse takes a list that does not begin with 1 for text
  if (before?.type === "code") return null;
  const kind = marker.slice(-1);
  const own = linesOfItem(lines, at, { width: lead.length, kind, text });
  const children = own && blocksOf({ lines: own, first: first + at, shift: shift + lead.length });
  if (!own || !children) return null;
  const column = shift + indent.length + 1;
  const position = between(first + at, column, first + at, column);
  const node: ListItem = { type: "listItem", children: children as ListItem["children"], position };
  const next = at + own.length;
  if (before?.type === "list" && kinds.get(before) === kind) {
    before.children.push(node);
    return { node: null, next };
  }
  const list: List = { type: "list", ordered: number !== undefined, children: [node] };
  kinds.set(list, kind);
  return { node: list, next };
}

/** The lines of an item without its lead and the blanks below it; null where they are not surely its own. */
function linesOfItem(
  lines: readonly string[],
  at: number,
  { width, kind, text }: { width: number; kind: string; text: string },
): string[] | null {
  const own = [text];
  let last = 0;
  let simple = true;
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? "";
    const blanks = blanksBefore(line);
    if (isBlank(line) || blanks >= width) {
      own.push(line.slice(width));
      if (isBlank(line)) continue;
      simple &&= next === at + last + 1 && !opening.test(line.slice(blanks));
    } else {
      if (next > at + last + 1 || heading.test(line) || rule.test(line)) break;
      const { marker, number } = item.exec(line)?.groups ?? {};
      const breaks =
        marker !== undefined && (number === undefined || number === "1" || marker.slice(-1) === kind);
      if (breaks) break;
      // a line that nothing indents goes on with the item's text, as long as there is only that
      if (!simple || opening.test(line.slice(blanks))) return null;
      own.push(line);
    }
    last = next - at;
  }
  return own.slice(0, last + 1);
}

// what may begin another block than a paragraph: "- att", "# Val", "| a |", "---"
const opening = /^(?:[#>*_|:=+-]|\d{1,9}[.)](?: |$))/u;

/** The sign of a list's markers: "-", ".". */
const kinds = new WeakMap<List, string>();

function tableAt(source: Source, begin: number): Block | null {
  const { lines, first } = source;
  const width = cellsOf(source, begin + 1)?.length;
  const rows: TableRow[] = [];
  let at = begin;
  for (; at < lines.length && !isBlank(lines[at]); at++) {
    if (at === begin + 1) continue;
    const cells = cellsOf(source, at);
    if (cells === null || cells.length !== width) return null;
    rows.push({ type: "tableRow", children: cells, position: between(first + at, 1, first + at, 1) });
  }
  return { node: { type: "table", children: rows }, next: at };
}

function cellsOf({ lines, first, shift }: Source, at: number): TableCell[] | null {
  const line = lines[at] ?? "";
  if (!tableRow.test(line)) return null;
  const cells: TableCell[] = [];
  let column = shift + 2;
  for (const printed of line.trimEnd().slice(1, -1).split("|")) {
    const text = withoutBlanksBehind(printed.slice(blanksBefore(printed)));
    const place = { line: first + at, column: column + printed.indexOf(text), hard: false };
    const children = text === "" ? [] : plainInline([{ text, ...place }]);
    if (children === null) return null;
    const position = between(first + at, column - 1, first + at, column + printed.length);
    cells.push({ type: "tableCell", children: children as TableCell["children"], position });
    column += printed.length + 1;
  }
  return cells;
}
