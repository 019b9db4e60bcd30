import type { Line, Seam } from "./line.js";

/** What may change in a line besides its text: how it is printed, and where it belongs. */
export type Print = Partial<Omit<Line, "text" | "source" | "start" | "place" | "seams">>;

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
 * which it stands. Marks that open before its first letter, and close later, go with it; those behind its last letter, too.
 * Blanks at the stretch's ends are dropped.
 */
export function slice(line: Line, from: number, to: number, print: Print = {}): Line {
  const whole = line.text.slice(from, to);
  const text = whole.trim();
  const first = from + whole.length - whole.trimStart().length;
  const begin = from <= 0 ? 0 : openingBefore(line.source, sourceOffset(line, first));
  const end =
    to >= line.text.length
      ? line.source.length
      : openingBefore(line.source, sourceOffset(line, nextWord(line.text, to)));
  const { seams = [] } = line;
  const within = seams.filter(({ offset }) => offset > begin && offset < end);
  return {
    ...line,
    text,
    columns: [text],
    ...runs(line, from <= 0),
    ...print,
    source: line.source.slice(begin, end),
    start: from <= 0 ? line.start : placeIn(line, begin).column,
    place: placeOf(line, from <= 0 ? null : sourceOffset(line, first), to >= line.text.length ? null : end),
    seams: within.map((seam) => ({ ...seam, offset: seam.offset - begin })),
  };
}

// "[", "**", "_", "`", "<b>" at the end of what stands before a letter
const opening = /(?:\*{1,3}|_{1,3}|`{1,2}|~~|!?\[|<[a-z]{1,6}(?: [^<>]{0,80})?>)$/iu;

/** The offset at which the marks begin that open right before an offset and close behind it. */
function openingBefore(source: string, at: number): number {
  let begin = at;
  for (let mark = markBefore(source, begin); mark !== ""; mark = markBefore(source, begin))
    begin -= mark.length;
  return begin;
}

function markBefore(source: string, at: number): string {
  const mark = opening.exec(source.slice(Math.max(0, at - 100), at))?.[0] ?? "";
  const end = mark.endsWith("[") ? "](" : mark.startsWith("<") ? `</${/\w+/u.exec(mark)?.[0] ?? ""}` : mark;
  return mark !== "" && source.includes(end, at) ? mark : "";
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
  let source = "";
  const seams: Seam[] = [];
  for (const [at, line] of lines.entries()) {
    const below = line.place.line - (lines[at - 1]?.place.endLine ?? line.place.line);
    source += "\n".repeat(Math.max(below, 0));
    if (at > 0) seams.push({ offset: source.length, line: line.place.line, column: line.start });
    seams.push(...(line.seams ?? []).map((seam) => ({ ...seam, offset: seam.offset + source.length })));
    source += line.source;
  }
  const { endLine, endColumn } = last.place;
  const place = { ...first.place, endLine, endColumn };
  return { ...first, text, columns: [text], end: last.end, ...print, source, place, seams };
}

/** The bold and italic runs of a piece: those of the line for the first piece, null for others and where a run is the whole line. */
function runs(line: Line, first: boolean): Pick<Line, "bold" | "italic"> {
  const of = (run: string | null) => (first && run !== line.text ? run : null);
  return { bold: of(line.bold), italic: of(line.italic) };
}

const nextWord = (text: string, at: number): number => at + (/^\s*/u.exec(text.slice(at))?.[0].length ?? 0);

/** The places of a stretch of the source; null for an end that stays the line's own. */
function placeOf(line: Line, begin: number | null, end: number | null): Line["place"] {
  const [from, to] = [begin, end].map((offset) => (offset === null ? null : placeIn(line, offset)));
  const { place } = line;
  return {
    line: from?.line ?? place.line,
    column: from?.column ?? place.column,
    endLine: to?.line ?? place.endLine,
    endColumn: to?.column ?? place.endColumn,
  };
}

/** Line and column of an offset in a line's source, which may be that of several lines. */
function placeIn(line: Line, offset: number): { line: number; column: number } {
  const seam = line.seams?.findLast((one) => one.offset <= offset);
  return seam === undefined
    ? { line: line.place.line, column: line.start + offset }
    : { line: seam.line, column: seam.column + offset - seam.offset };
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

// "<b>", "</span>", "<!-- § 3 -->", "](https://…)", "](bilaga_(1).pdf \"Bilaga\")"
const skipped = /<!--.*?-->|<\/?[a-z][^<>]*>|\]\((?:[^()\s]|\([^()\s]*\))*(?: +"[^"]*")?\)/iuy;
// "&nbsp;", "&#65;", "&#xC5;"
const entity = /&(?:#(?<decimal>\d{1,6})|#x(?<hex>[\da-f]{1,6})|[a-z]\w{1,30});/iuy;

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(source);
}

function find(source: string, unit: string, from: number): { at: number; end: number } | undefined {
  let end = Math.min(source.length, from + farthest);
  for (let at = from; at < end; at++) {
    const here = source[at] ?? "";
    const mark = unit !== here && (here === "<" || here === "]") ? matchAt(skipped, source, at) : null;
    if (mark) {
      at += mark[0].length - 1;
      end = Math.min(source.length, at + farthest);
      continue;
    }
    const sign = here === "&" ? matchAt(entity, source, at) : null;
    if (sign && isPrintedBy(sign, unit)) return { at, end: at + sign[0].length };
    if (here === "\\" && source.startsWith(unit, at + 1)) return { at, end: at + 1 + unit.length };
    if (source.startsWith(unit, at)) return { at, end: at + unit.length };
  }
  return undefined;
}

/** True where a character reference may stand for a unit: one of a number for that alone, one of a name for no plain letter. */
function isPrintedBy({ groups = {} }: RegExpExecArray, unit: string): boolean {
  const { decimal, hex } = groups;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return Number.isNaN(code) ? !/[a-z\d]/iu.test(unit) : unit.codePointAt(0) === code;
}
