import { createHash } from "node:crypto";
import type { Report } from "../messages.js";
import { chunksOf } from "./chunks.js";
import { decode } from "./decode.js";
import { type Comment, commentsIn, type FrontMatterEntry, frontMatterOf } from "./front-matter.js";
import type { Draft, Line } from "./line.js";
import { linesOf, plainLines } from "./lines.js";
import { parseMarkdown, treeOf } from "./markdown.js";
import { withTightHeadings } from "./tight-headings.js";

/** A document as read: its lines in order, and the front matter, whose lines are not among them. */
export interface Source {
  path: string;
  /** Of the bytes, in lower-case hexadecimal. */
  sha256: string;
  /** Every line as decoded, without its end. */
  text: string[];
  frontMatter: FrontMatterEntry[];
  /** The 1-based number of the last line of the front matter, 0 where there is none. */
  frontMatterEnd: number;
  /** The comments in the front matter. */
  comments: Comment[];
  lines: Line[];
}

/**
 * Bytes → lines with places. Every line that is not blank is in `lines`, but for those of the front matter.
 * Reports `encoding-fallback`, `binary-file`, `front-matter-…` and `markdown-too-complex`; never throws.
 */
export function read(bytes: Uint8Array, path: string, report: Report): Source {
  const text = decode(bytes, report).split(/\r\n|\n|\r/u);
  const front = frontMatter(text, report);
  return {
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    text,
    frontMatter: front?.entries ?? [],
    frontMatterEnd: front?.end ?? 0,
    comments: front?.comments ?? [],
    lines: bodyLines(text, front?.end ?? 0, report),
  };
}

/** The YAML between two lines `---` at the top, when it is a mapping. */
function frontMatter(text: readonly string[], report: Report) {
  if (text[0]?.trimEnd() !== "---") return undefined;
  const end = text.findIndex((line, index) => index > 0 && line.trimEnd() === "---");
  const node = end > 0 ? parseMarkdown(text.slice(0, end + 1).join("\n")).children[0] : undefined;
  if (node?.type !== "yaml") return undefined;
  const entries = frontMatterOf(node.value, 2, report);
  return entries && { entries, end: end + 1, comments: commentsIn(node.value, 2) };
}

function bodyLines(text: readonly string[], from: number, report: Report): Line[] {
  const source = text.slice(from).map(parsable);
  const lines: Draft[] = [];
  let block = 0;
  for (const chunk of chunksOf(source)) {
    const part = chunk.text.split("\n");
    const offset = from + chunk.first - 1;
    if (chunk.plain)
      report("markdown-too-complex", {
        line: offset + 1,
        column: 1,
        endLine: offset + part.length,
        endColumn: 1,
      });
    // a rule at the very top must not be taken for front matter a second time
    const parsed = part[0]?.trimEnd() === "---" ? ["***", ...part.slice(1)] : part;
    const found = chunk.plain
      ? plainLines(part, offset, block + 1)
      : linesOf(treeOf(parsed.join("\n")), part, offset, block + 1);
    for (const line of found) {
      block = Math.max(block, line.block);
      lines.push(line);
    }
  }
  return withTightHeadings(lines).map((line) => ({ ...line, source: sourceOf(line, text) }));
}

/**
 * A line as Markdown shall see it, column for column: a form feed is a blank, and so is a no-break space after
 * the marks of a heading or a list (`##\u00a0§ 27`), which word processors put there; NUL is U+FFFD.
 */
function parsable(line: string): string {
  return line.replaceAll("\f", " ").replaceAll("\0", "\ufffd").replace(hardMark, "$1 ");
}

// "##\u00a0§ 27", "-\u00a0att"
const hardMark = /^(\s*(?:#{1,6}|[-*+]|\d{1,9}[.)]))\u00a0/u;

/** The line's stretch of the source as it really stands there, NFC; but a mark is one with a plain blank behind it. */
function sourceOf(line: Line, text: readonly string[]): string {
  const whole = text[line.place.line - 1] ?? "";
  const source = line.source.length === whole.length ? whole : line.source;
  return source.replace(hardMark, "$1 ").normalize("NFC");
}
