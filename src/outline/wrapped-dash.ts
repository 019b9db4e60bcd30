import { endsIn } from "../lex/shapes.js";
import type { Line } from "../read/line.js";
import { join, reprinted } from "../read/slice.js";

/**
 * Turns a list back into text where a wrapped line begins with a dash, "… för beslut ⏎ - Lekotek.": Markdown reads that
 * line, and the lines under it, as a list of one entry. `width` is the width of the lines, in UTF-16 units.
 */
export function withWrappedDashes(lines: readonly Line[], width: number): Line[] {
  const wrapped = new Map<number, Line>();
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (before && isWrapped(before, line, width) && isOnly(lines, at)) wrapped.set(line.block, before);
  });
  if (wrapped.size === 0) return [...lines];
  return lines.map((line, at): Line => {
    const head = wrapped.get(line.block);
    const opens = wrapped.get(lines[at + 1]?.block ?? -1) === line;
    if (head === undefined) return opens ? reprinted(line, { end: "soft" }) : line;
    const text = line.kind === "item" ? `${line.marker} ${line.text}` : line.text;
    return join([line], text, { kind: "text", marker: null, level: 0, block: head.block });
  });
}

/** True where `line` begins with a dash directly under a full line of text without a mark at its end. */
function isWrapped(before: Line, line: Line, width: number): boolean {
  const under = line.place.line === before.place.endLine + 1;
  const dash = line.kind === "item" && line.marker === "-" && line.level === 1;
  return under && dash && before.kind === "text" && before.level === 0 && isFullLine(before.text, width);
}

/** True for a line that reaches the end of the width in the middle of its sentence. */
export function isFullLine(text: string, width: number): boolean {
  return text.length >= width * 0.85 && !endsIn(text, '.,:;!?”"');
}

/** True for the only entry of a list. */
function isOnly(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1).find(({ block }) => block !== lines[at]?.block);
  return next === undefined || next.level === 0;
}
