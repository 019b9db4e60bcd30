import type { Line } from "../read/line.js";
import { reprinted } from "../read/slice.js";

/**
 * Takes comments, `<!-- … -->`, out of the text before any other pass: a text with a comment must mean the same as the
 * text without it. A block that a comment on lines of its own had cut in two is rejoined.
 */
export function withoutComments(lines: readonly Line[]): { lines: Line[]; comments: Line[] } {
  const comments = commentsAmong(lines);
  const text = lines.filter((line) => !comments.has(line));
  const taken = new Set([...comments].map(({ place }) => place.line));
  const blocks = new Map<number, Line>();
  text.forEach((line, at) => {
    const before = text[at - 1];
    if (before && isCut(before, line, taken)) blocks.set(line.block, blocks.get(before.block) ?? before);
  });
  const rejoined = text.map((line, at): Line => {
    const first = blocks.get(line.block);
    const next = text[at + 1];
    const goesOn = next !== undefined && blocks.has(next.block) && next.block !== line.block;
    return reprinted(line, {
      ...(first && { block: first.block, level: first.level, quoted: first.quoted }),
      end: goesOn ? "soft" : line.end,
    });
  });
  return { lines: blocks.size === 0 ? text : rejoined, comments: [...comments] };
}

/** True for two lines of running text with only comment lines between them, and no blank line. */
function isCut(before: Line, line: Line, taken: ReadonlySet<number>): boolean {
  const [from, to] = [before.place.line + 1, line.place.line];
  if (from >= to || line.kind !== "text" || (before.kind !== "text" && before.kind !== "item")) return false;
  return Array.from({ length: to - from }, (_, step) => from + step).every((number) => taken.has(number));
}

/** The lines of all comments; a comment may take several lines. */
function commentsAmong(lines: readonly Line[]): Set<Line> {
  const found = new Set<Line>();
  let isOpen = false;
  for (const line of lines) {
    if (line.kind !== "html" || !(isOpen || line.text.startsWith("<!--"))) continue;
    found.add(line);
    isOpen = !line.text.includes("-->");
  }
  return found;
}
