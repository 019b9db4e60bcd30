/** A run of source lines that is parsed on its own. `first` is the 1-based line it begins at. */
export interface Chunk {
  first: number;
  text: string;
  /** True where Markdown must not be looked for: the chunk would cost more than it is worth. */
  plain: boolean;
}

/** More than these in one run of lines, and the run is taken as plain text: parsers are quadratic in them. */
const limits = { depth: 100, indent: 200, marks: 2000, lines: 6000, size: 1 << 19 };

/**
 * The source in chunks that can be parsed one by one with the same result as the whole: a chunk begins after a
 * blank line at a heading (`## …`) or at a letter that nothing indents, outside fences and comments. Chunks cover every line, in order.
 * A text with link definitions stays whole, since they reach across headings.
 */
export function chunksOf(lines: readonly string[]): Chunk[] {
  const whole = lines.some((line) => definition.test(line)) && lines.length < limits.lines;
  const starts = whole ? [0] : boundaries(lines);
  return starts.map((start, index) => {
    const part = lines.slice(start, starts[index + 1] ?? lines.length);
    return { first: start + 1, text: part.join("\n"), plain: isCostly(part) };
  });
}

// [fn]: https://…
const definition = /^ {0,3}\[[^\]]+\]:/u;
// "```", "~~~ text"
const fence = /^ {0,3}(`{3,}|~{3,})/u;
// "<pre>", "<script src=…"
const rawStart = /^ {0,3}<(?:pre|script|style|textarea|\?|!\[CDATA\[|![A-Za-z])/iu;
const rawEnd = /<\/(?:pre|script|style|textarea)>|\?>|\]\]>|>$/iu;

// "## § 27 Budget", "Beslut", "§ 3": behind a blank line they end all that stands before them
const beginning = /^(?:#{1,6}[ \t]|[\p{L}§])/u;

function boundaries(lines: readonly string[]): number[] {
  const starts = [0];
  let inside: { ends: (line: string) => boolean } | null = null;
  let blank = true;
  lines.forEach((line, at) => {
    if (inside) {
      if (inside.ends(line)) inside = null;
    } else {
      if (at > 0 && blank && beginning.test(line)) starts.push(at);
      inside = opened(line);
    }
    blank = /^[ \t]*$/u.test(line);
  });
  return starts;
}

function opened(line: string): { ends: (line: string) => boolean } | null {
  const mark = fence.exec(line)?.[1];
  if (mark) return { ends: (next) => (fence.exec(next)?.[1] ?? "").startsWith(mark) };
  if (line.includes("<!--") && line.indexOf("-->", line.indexOf("<!--")) < 0)
    return { ends: (next) => next.includes("-->") };
  if (rawStart.test(line) && !rawEnd.test(line.replace(rawStart, "")))
    return { ends: (next) => rawEnd.test(next) };
  return null;
}

/** True where some run of lines without a blank one, or the chunk as a whole, passes a limit. */
function isCostly(lines: readonly string[]): boolean {
  let marks = 0;
  let run = 0;
  let size = 0;
  for (const line of lines) {
    if (!line.trim()) {
      marks = 0;
      run = 0;
      size = 0;
      continue;
    }
    marks += marksIn(line);
    run += 1;
    size += line.length;
    if (marks > limits.marks || run > limits.lines || size > limits.size || isDeep(line)) return true;
  }
  return false;
}

/** How many delimiters a parser would have to weigh: a row of underscores to sign on counts once. */
function marksIn(line: string): number {
  const runs = line.match(/\*+|_+|~+|[[\]<!]/gu)?.length ?? 0;
  const ticks = line.match(/`+/gu)?.length ?? 0;
  return runs + 10 * ticks + (/^\s*(?:=+|-+)\s*$/u.test(line) ? 4 : 0) + (line.startsWith(">") ? 1 : 0);
}

function isDeep(line: string): boolean {
  const lead = /^[\s>*+-]*/u.exec(line)?.[0] ?? "";
  return (
    lead.length > limits.indent || lead.replace(/\s/gu, "").replace(/^([*-])\1+$/u, "").length > limits.depth
  );
}
