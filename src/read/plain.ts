import type { List, ListItem, Paragraph, Root, RootContent, TableCell, TableRow } from "mdast";
import { between, plainInline, type Row } from "./plain-inline.js";

/**
 * The tree of a text that is plain Markdown, as remark-parse gives it: headings, paragraphs, flat lists, tables with bars on
 * both sides, rules and emphasised runs, which is what most minutes hold; null for a text that holds anything else. One
 * walk over the lines. Of positions it has those that `lines.ts` reads.
 */
export function plainTree(text: string): Root | null {
  if (notPlain.test(text)) return null;
  const lines = text.split("\n");
  const children: RootContent[] = [];
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at])) {
      at += 1;
      continue;
    }
    const block = blockAt(lines, at, children.at(-1));
    if (block === null) return null;
    if (block.node !== null) children.push(block.node);
    at = block.next;
  }
  return { type: "root", children };
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

const isBlank = (line: string | undefined) => line === undefined || /^ *$/u.test(line);

// "## § 27 Budget"
const heading = /^(?<lead> {0,3}(?<marks>#{1,6}) +)(?<text>.*[^ #]) *$/u;
// "#", "# ", "## Val ##": a heading of another form
const anyHeading = /^ {0,3}#{1,6}(?: |$)/u;
// "***", "_ _ _", "---"
const rule = /^ {0,3}(?:(?:\* *){3,}|(?:_ *){3,}|(?:- *){3,})$/u;
// "- att", "12.  Val"
const item = /^(?<lead>(?<marker>[-+*]|(?<number>\d{1,9})[.)]) {1,4})(?<text>[^ ].*)$/u;
// "  - att", "-", "12)": an item of another form, or text that looks like one
const anyItem = /^ *(?:[-+*]|\d{1,9}[.)])(?: |$)/u;
// "| Namn | Parti |"
const tableRow = /^\|.*\| *$/u;
// "|---|:-:|", "---", ":--": the line below a table's head or an underlined heading
const bar = /^ *[:|=-][ :|=-]*$/u;
// "| --- | :-: |"
const tableBar = /^\|(?: *:?-+:? *\|)+ *$/u;

function blockAt(lines: readonly string[], at: number, before: RootContent | undefined): Block | null {
  const line = lines[at] ?? "";
  if (line.trim() === "") return null;
  if (rule.test(line)) return { node: { type: "thematicBreak" }, next: at + 1 };
  if (anyHeading.test(line)) return headingAt(line, at);
  if (item.test(line)) return itemAt(lines, at, before);
  if (tableBar.test(lines[at + 1] ?? "")) return tableAt(lines, at);
  return paragraphAt(lines, at);
}

function headingAt(line: string, at: number): Block | null {
  const { lead = "", marks = "", text } = heading.exec(line)?.groups ?? {};
  const children =
    text === undefined ? null : plainInline([{ text, line: at + 1, column: lead.length + 1, hard: false }]);
  if (children === null) return null;
  const depth = marks.length as 1 | 2 | 3 | 4 | 5 | 6;
  const position = between(at + 1, lead.trimEnd().length - marks.length + 1, at + 1, line.length + 1);
  return { node: { type: "heading", depth, children, position }, next: at + 1 };
}

function paragraphAt(lines: readonly string[], at: number): Block | null {
  const start = lines[at] ?? "";
  if (/^(?: {4}| {0,3}>)/u.test(start) || anyItem.test(start) || bar.test(start)) return null;
  const below = lines[at + 1] ?? "";
  if (underline.test(below)) return underlinedAt(start, below, at);
  const found = textAt(lines, at, blanksBefore(start), null);
  return found && { node: found.paragraph, next: found.next };
}

// "=====", "---" below the text of a heading
const underline = /^(?:=+|-+) *$/u;

function underlinedAt(line: string, below: string, at: number): Block | null {
  const column = blanksBefore(line) + 1;
  const text = line.slice(column - 1).replace(/ +$/u, "");
  const children = plainInline([{ text, line: at + 1, column, hard: false }]);
  if (children === null) return null;
  const position = between(at + 1, column, at + 2, below.length + 1);
  return {
    node: { type: "heading", depth: below.startsWith("=") ? 1 : 2, children, position },
    next: at + 2,
  };
}

/**
 * The paragraph that begins on a line behind `indent` letters, and the index of the line behind it. `kind` is the sign of
 * the list's marks where it is an item's.
 */
function textAt(
  lines: readonly string[],
  first: number,
  indent: number,
  kind: string | null,
): { paragraph: Paragraph; next: number } | null {
  const rows: Row[] = [];
  let at = first;
  for (; at < lines.length && !isBlank(lines[at]); at++) {
    const line = lines[at] ?? "";
    const from = at === first ? indent : blanksBefore(line);
    if (at > first) {
      if (bar.test(line) || /^ {0,3}>/u.test(line)) return null;
      // what stands below an item's text, farther in, may be a block of the item
      if (kind !== null && from > 0 && /^[#>*_|]/u.test(line.slice(from))) return null;
      if (anyHeading.test(line) || rule.test(line)) break;
      const { marker, number } = item.exec(line)?.groups ?? {};
      if (marker === undefined && anyItem.test(line)) return null;
      if (marker !== undefined && kind !== null && marker.slice(-1) !== kind) return null;
      if (marker !== undefined && (kind !== null || number === undefined || number === "1")) break;
    }
    const text = line.slice(from).replace(/ +$/u, "");
    if (text.trim() === "") return null;
    rows.push({ text, line: at + 1, column: from + 1, hard: line.endsWith("  ") });
  }
  const children = plainInline(rows);
  const last = rows.at(-1);
  if (children === null || last === undefined) return null;
  const position = between(first + 1, indent + 1, last.line, (lines[at - 1] ?? "").length + 1);
  return { paragraph: { type: "paragraph", children, position }, next: at };
}

// what an item's text may begin with, and be no block of its own: "Att", "**Beslut**", "(S)"
const itemText = /^(?:[\p{L}\p{N}(”"“'’§[–—.,;?!/%$€½]|\*\*[^\s*])/u;

/** An item at the line's very beginning, of a list that the block before may have begun. */
function itemAt(lines: readonly string[], at: number, before: RootContent | undefined): Block | null {
  const { lead = "", marker = "", number, text = "" } = item.exec(lines[at] ?? "")?.groups ?? {};
  if (!itemText.test(text) || anyItem.test(text)) return null;
  const kind = marker.slice(-1);
  const found = textAt(lines, at, lead.length, kind);
  if (found === null) return null;
  let next = found.next;
  while (next < lines.length && isBlank(lines[next])) next += 1;
  // what stands indented below belongs to the item, and an item right below with another mark is one or is none
  if (/^ /u.test(lines[next] ?? "")) return null;
  const node: ListItem = {
    type: "listItem",
    children: [found.paragraph],
    position: between(at + 1, 1, at + 1, 1),
  };
  if (before?.type === "list" && kinds.get(before) === kind) {
    before.children.push(node);
    return { node: null, next: found.next };
  }
  const list: List = { type: "list", ordered: number !== undefined, children: [node] };
  kinds.set(list, kind);
  return { node: list, next: found.next };
}

/** The sign of a list's markers: "-", ".". */
const kinds = new WeakMap<List, string>();

function tableAt(lines: readonly string[], first: number): Block | null {
  const head = cellsOf(lines[first] ?? "", first);
  const width = cellsOf(lines[first + 1] ?? "", first + 1)?.length;
  const rows: TableRow[] = [];
  let at = first;
  for (; at < lines.length && !isBlank(lines[at]); at++) {
    if (at === first + 1) continue;
    const cells = at === first ? head : cellsOf(lines[at] ?? "", at);
    if (cells === null || cells.length !== width) return null;
    rows.push({ type: "tableRow", children: cells, position: between(at + 1, 1, at + 1, 1) });
  }
  return { node: { type: "table", children: rows }, next: at };
}

function cellsOf(line: string, at: number): TableCell[] | null {
  if (!tableRow.test(line)) return null;
  const texts = line.trimEnd().slice(1, -1).split("|");
  const cells: TableCell[] = [];
  let column = 2;
  for (const printed of texts) {
    const text = printed.replace(/^ +| +$/gu, "");
    const place = { line: at + 1, column: column + printed.indexOf(text), hard: false };
    const children = text === "" ? [] : plainInline([{ text, ...place }]);
    if (children === null) return null;
    const position = between(at + 1, column - 1, at + 1, column + printed.length);
    cells.push({ type: "tableCell", children: children as TableCell["children"], position });
    column += printed.length + 1;
  }
  return cells;
}
