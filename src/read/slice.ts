import type { Line } from "./line.js";

/** What may change in a line besides its text: how it is printed, and where it belongs. */
export type Print = Partial<Omit<Line, "text" | "source" | "start" | "place">>;

/** A value of the front matter as a line, which has no other place than the document's first. */
export function valueLine(text: string, block: number): Line {
  const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const own = { text, source: text, start: 1, place, columns: [text], cells: null, block };
  return {
    ...own,
    kind: "text",
    end: "block",
    bold: null,
    italic: null,
    marker: null,
    level: 0,
    quoted: false,
  };
}

/** The same line with another print. */
export function reprinted(line: Line, print: Print): Line {
  return { ...line, ...print };
}

/**
 * The stretch of a line between two offsets of its text (UTF-16 units), as a line with the stretch of the source in
 * which it stands; marks before the line's text and behind it go with its ends. Blanks at the stretch's ends are dropped.
 */
export function slice(line: Line, from: number, to: number, print: Print = {}): Line {
  const whole = line.text.slice(from, to);
  const text = whole.trim();
  const first = from + whole.length - whole.trimStart().length;
  const begin = from <= 0 ? 0 : sourceOffset(line, first);
  const end = to >= line.text.length ? line.source.length : sourceOffset(line, nextWord(line.text, to));
  return {
    ...line,
    text,
    columns: [text],
    ...runs(line, from <= 0),
    ...print,
    source: line.source.slice(begin, end),
    ...placed(line, from <= 0 ? null : begin, to >= line.text.length ? null : end),
  };
}

/** Splits a line into the given pieces, in order, which together cover its source; the line itself for one piece. */
export function sliced(line: Line, texts: readonly string[], print: Print = {}): Line[] {
  if (texts.length === 0 || texts[0] === line.text) return [reprinted(line, print)];
  let behind = 0;
  const starts = texts.map((text, at) => {
    const found = line.text.indexOf(text, behind);
    const start = at === 0 ? 0 : found < 0 ? behind : found;
    behind = (found < 0 ? behind : found) + text.length;
    return start;
  });
  return texts.map((text, at) => {
    const last = at === texts.length - 1;
    const piece = slice(line, starts[at] ?? 0, starts[at + 1] ?? line.text.length, {
      end: last ? line.end : "hard",
      ...print,
    });
    return { ...piece, text, columns: [text] };
  });
}

/** Joins lines into one with the given `text`; their sources follow each other. */
export function join(lines: readonly [Line, ...Line[]], text: string, print: Print = {}): Line {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const source = lines.reduce((above, line, at) => {
    const below = line.place.line - (lines[at - 1]?.place.endLine ?? line.place.line);
    return `${above}${"\n".repeat(Math.max(below, 0))}${line.source}`;
  }, "");
  const { endLine, endColumn } = last.place;
  const place = { ...first.place, endLine, endColumn };
  return { ...first, text, columns: [text], end: last.end, ...print, source, place };
}

/** The bold and italic runs of a piece: those of the line for the first piece, null for others and where a run is the whole line. */
function runs(line: Line, first: boolean): Pick<Line, "bold" | "italic"> {
  const of = (run: string | null) => (first && run !== line.text ? run : null);
  return { bold: of(line.bold), italic: of(line.italic) };
}

const nextWord = (text: string, at: number): number => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);

/** The places of a stretch of the source; null for an end that stays the line's own. */
function placed(line: Line, begin: number | null, end: number | null): Pick<Line, "place" | "start"> {
  const [from, to] = [begin, end].map((offset) => (offset === null ? null : placeIn(line, offset)));
  const { place } = line;
  return {
    start: from?.column ?? line.start,
    place: {
      line: from?.line ?? place.line,
      column: from?.column ?? place.column,
      endLine: to?.line ?? place.endLine,
      endColumn: to?.column ?? place.endColumn,
    },
  };
}

/** Line and column of an offset in a line's source, which may take several lines. */
function placeIn(line: Line, offset: number): { line: number; column: number } {
  const above = line.source.slice(0, offset).split("\n");
  const within = above.at(-1)?.length ?? 0;
  return {
    line: line.place.line + above.length - 1,
    column: above.length > 1 ? within + 1 : line.start + within,
  };
}

const maps = new WeakMap<Line, readonly number[]>();

/** The offset in a line's source at which the unit at an offset of its text stands; the source's length behind the last. */
export function sourceOffset(line: Line, at: number): number {
  const map = maps.get(line) ?? mapOf(line);
  maps.set(line, map);
  return map[at] ?? line.source.length;
}

/** How far ahead a unit is searched for: no known markup is longer. */
const farthest = 300;

/**
 * For each unit of the text its offset in the source, which has marks, gaps, links and tags besides. A column is looked
 * for behind the beginning of the one before: what stands beside a label broken over two lines comes before its end.
 */
function mapOf({ text, source, columns }: Line): number[] {
  const map: number[] = [];
  let at = 0;
  let begin = -1;
  for (const column of columns.join(" ") === text ? columns : [text]) {
    if (begin >= 0) {
      map.push(at);
      const found = source.indexOf(column.split(" ")[0] ?? column, begin + 1);
      at = found < 0 ? at : found;
    }
    begin = find(source, column[0] ?? "", at)?.at ?? at;
    for (const unit of column) {
      const found = unit === " " ? undefined : find(source, unit, at);
      for (let half = 0; half < unit.length; half++) map.push(found?.at ?? at);
      at = found?.end ?? at;
    }
  }
  return map;
}

// "<b>", "</span>", "<!-- § 3 -->", "](https://…)", "&nbsp;"
const skipped = /<!--.*?-->|<\/?[a-z][^<>]*>|\]\([^()\s]*\)/iuy;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iuy;

function find(source: string, unit: string, from: number): { at: number; end: number } | undefined {
  const end = Math.min(source.length, from + farthest);
  for (let at = from; at < end; at++) {
    const here = source[at] ?? "";
    if (unit !== here && (here === "<" || here === "]")) {
      skipped.lastIndex = at;
      const mark = skipped.exec(source)?.[0];
      if (mark !== undefined) {
        at += mark.length - 1;
        continue;
      }
    }
    if (here === "&") {
      entity.lastIndex = at;
      const mark = entity.exec(source)?.[0];
      if (mark !== undefined && !/[a-z\d]/iu.test(unit)) return { at, end: at + mark.length };
    }
    if (here === "\\" && source.startsWith(unit, at + 1)) return { at, end: at + 1 + unit.length };
    if (source.startsWith(unit, at)) return { at, end: at + unit.length };
  }
  return undefined;
}
