import type { PhrasingContent, Text } from "mdast";

/** A line of a block: its text without the blanks around it, its 1-based place, and whether two blanks end it. */
export interface Row {
  text: string;
  line: number;
  column: number;
  hard: boolean;
}

/**
 * What a block's lines hold, as remark-parse gives it: text, breaks, and emphasised runs that begin and end on one line;
 * null where the rules for runs of `*` and `_` would have to weigh one against another. The lines hold no backslash, backtick,
 * `<`, `](` and character reference.
 */
export function plainInline(rows: readonly Row[]): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  const kinds = { mark: "" };
  for (const [at, row] of rows.entries()) {
    if (!addRow(nodes, row, kinds)) return null;
    const { text, line, column, hard } = row;
    if (at === rows.length - 1) break;
    const end = column + text.length;
    if (hard) nodes.push({ type: "break", position: between(line, end, line + 1, 1) });
    else addText(nodes, "\n", line, end);
  }
  return nodes;
}

/** Adds a line; false where it is not plain. All runs of a block have the same mark, `kinds.mark`. */
function addRow(nodes: PhrasingContent[], { text, line, column }: Row, kinds: { mark: string }): boolean {
  let from = 0;
  let opened = false;
  for (const { 0: mark, index } of text.includes("*") || text.includes("_") ? text.matchAll(runs) : []) {
    const { opens, closes } = flanks(text, index, index + mark.length, mark.startsWith("_"));
    if (!opens && !closes) continue;
    if (mark.length > 2 || mark.startsWith("_") || (kinds.mark !== "" && kinds.mark !== mark)) return false;
    if (opened ? !closes : !opens) return false;
    kinds.mark = mark;
    const inside = text.slice(from, index);
    if (opened) nodes.push(runOf(mark, inside, line, column + from));
    else addText(nodes, inside, line, column + from);
    opened = !opened;
    from = index + mark.length;
  }
  addText(nodes, text.slice(from), line, column + from);
  return !opened;
}

// "**", "_"
const runs = /\*+|_+/gu;

/** Whether a run can open and close emphasis, by CommonMark 0.31, 6.2. */
function flanks(text: string, from: number, to: number, low: boolean): { opens: boolean; closes: boolean } {
  const [before, behind] = [kindOf(text[from - 1]), kindOf(text[to])];
  const left = behind === "letter" || (behind === "mark" && before !== "letter");
  const right = before === "letter" || (before === "mark" && behind !== "letter");
  if (!low) return { opens: left, closes: right };
  return { opens: left && (!right || before === "mark"), closes: right && (!left || behind === "mark") };
}

function kindOf(sign: string | undefined): "blank" | "mark" | "letter" {
  if (sign === undefined || /\s/u.test(sign)) return "blank";
  return /[\p{P}\p{S}]/u.test(sign) ? "mark" : "letter";
}

function runOf(mark: string, value: string, line: number, column: number): PhrasingContent {
  const position = between(line, column - mark.length, line, column + value.length + mark.length);
  const children = [textOf(value, line, column)];
  return { type: mark.length === 2 ? "strong" : "emphasis", children, position };
}

function addText(nodes: PhrasingContent[], value: string, line: number, column: number): void {
  const last = nodes.at(-1);
  if (last?.type === "text") last.value += value;
  else if (value !== "") nodes.push(textOf(value, line, column));
}

const textOf = (value: string, line: number, column: number): Text => ({
  type: "text",
  value,
  position: between(line, column, line, column + value.length),
});

/** A stretch of the source between two 1-based places. */
export function between(line: number, column: number, endLine: number, endColumn: number) {
  return { start: { line, column }, end: { line: endLine, column: endColumn } };
}
