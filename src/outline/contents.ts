import { beginsDigit, beginsIn, endsIn } from "../lex/shapes.js";
import type { Line } from "../read/line.js";
import { join } from "../read/slice.js";
import { contentsLabels } from "../vocabulary/fields.js";
import { itemStart } from "./item-start.js";
import { fieldLabel, sectionLabel } from "./label.js";
import { type CustomLabels, labelForm } from "./label-form.js";

/**
 * Takes tables of contents out of the text, since their rows look like items: rows under a head such as
 * "Innehållsförteckning", rows with dots before a page number, and a run of §§ whose numbers are repeated later.
 */
export function withoutContents(
  lines: readonly Line[],
  customLabels: CustomLabels,
): { lines: Line[]; contents: Line[] } {
  const taken = new Set<Line>();
  lines.forEach((line, at) => {
    if (!taken.has(line) && isContentsHead(line))
      for (const row of rowsUnder(lines, at, customLabels)) taken.add(row);
  });
  for (const row of rowsWithLeaders(lines.filter((line) => !taken.has(line)))) taken.add(row);
  for (const row of repeatedRows(
    lines.filter((line) => !taken.has(line)),
    customLabels,
  ))
    taken.add(row);
  for (const row of rowsOfLaterTitles(lines.filter((line) => !taken.has(line)))) taken.add(row);
  return {
    lines: lines.filter((line) => !taken.has(line)),
    contents: lines.filter((line) => taken.has(line)),
  };
}

const heads = new Set(contentsLabels.map(labelForm));

function isContentsHead(line: Line): boolean {
  return line.kind !== "item" && line.kind !== "row" && heads.has(labelForm(line.text));
}

// "§ 10 Val av justerare ........ 3", "Budget 2025 12"
const pageAtEnd = /(?:(?<!\.)\.{3,}|…|\s) ?\d{1,3}(?: ?[-–] ?\d{1,3})?$/u;

// "Riktlinjer för trafikmiljö § 42"
const numberAtEnd = /^\s*\S.*§ ?(?<number>\d{1,4})$/u;
// "Fastställande av föredragningslista ... 3"
const leader = /(?:(?<!\.)\.{3,}|…) ?\d{1,3}$/u;

/** Rows with dots before a page number, without a head: from the § before the first of them to the last. */
function rowsWithLeaders(lines: readonly Line[]): Line[] {
  const leaders = lines.flatMap((line, at) => (leader.test(line.text) ? [at] : []));
  const [first = 0, last = 0] = [leaders[0], leaders.at(-1)];
  if (leaders.length < 2 || last - first > leaders.length * 5) return [];
  const start = lines.findLastIndex(
    (line, at) => at <= first && at >= first - 3 && itemStart(line) !== undefined,
  );
  const from = start < 0 ? first : start;
  return isCutRow(lines, from, last + 1) ? lines.slice(from) : lines.slice(from, last + 1);
}

/** True where only the beginning of one more row follows: the document ends in the middle of its contents. */
function isCutRow(lines: readonly Line[], from: number, end: number): boolean {
  const numbers = lines.flatMap((line, at) => (at >= from ? (itemStart(line)?.number ?? []) : []));
  const start = lines[end] && itemStart(lines[end]);
  const left = lines.slice(end).filter(({ text }) => text !== "");
  return (
    start?.sure === true &&
    left.length <= 3 &&
    numbers.filter((one) => one === start.number).length === 1 &&
    left.every(({ kind, text }) => kind === "text" && !endsIn(text, ".!"))
  );
}

/** The head and its rows, up to a number that is repeated or to the beginning of the text. */
function rowsUnder(lines: readonly Line[], head: number, customLabels: CustomLabels): Line[] {
  const seen = new Set<number>();
  let rows = 0;
  let end = head + 1;
  for (; end < lines.length; end++) {
    const line = asText(lines[end] as Line);
    const number = itemStart(line)?.number;
    const behind = numberAtEnd.exec(line.text)?.groups?.["number"];
    if (number === undefined ? beginsText(line, lines[end + 1], rows, customLabels) : seen.has(number)) break;
    if (number !== undefined && rows > 1 && line.kind === "heading" && lines[head + 1]?.kind !== "heading")
      break;
    if (number !== undefined) seen.add(number);
    else if (behind !== undefined) seen.add(Number(behind));
    if (number !== undefined || behind !== undefined || pageAtEnd.test(line.text)) rows += 1;
    else if (rows > 0 && line.text.length > 200) break;
  }
  return rows < 2 ? [] : lines.slice(head, end);
}

/** True for an unnumbered line that begins the text: a label, or a heading after rows. */
function beginsText(line: Line, next: Line | undefined, rows: number, customLabels: CustomLabels): boolean {
  if (line.kind === "heading" && rows > 0) return true;
  const labelled =
    sectionLabel(line, next, customLabels)?.style === "line" || fieldLabel(line, next) !== undefined;
  return labelled && !pageAtEnd.test(line.text);
}

// "[§ 101 Fastställande av dagordning 2](#fastställande)": a link within a link, whose outer one stays as characters
const brokenLink = /^\[(?<text>.+)\]\(#[^()\s]*\)$/u;

/** A row of a table of contents as a plain line: "§ 198 | Val av justerare | 3", or one in a broken link. */
function asText(line: Line): Line {
  if (line.kind === "row") return join([line], line.text.replaceAll(" | ", " "), { kind: "text" });
  const linked = brokenLink.exec(line.text)?.groups?.["text"];
  return linked === undefined ? line : join([line], linked);
}

// "1 Sammanträdets öppnande", "2. Val av justerare"
const listed = /^(?:\d{1,3}[.)]? )?(?<title>\p{Lu}.*)$/u;

/** An agenda without a head: the numbered rows above the first § whose titles are repeated as §§, and the lines between them. */
function rowsOfLaterTitles(lines: readonly Line[]): Line[] {
  const starts = lines.flatMap((line, at) => {
    const start = itemStart(line);
    return start?.sure ? [{ at, title: labelForm(start.rest?.text ?? "") }] : [];
  });
  const later = new Set(starts.map(({ title }) => title).filter((title) => title !== ""));
  const rows = lines.slice(0, starts[0]?.at ?? 0).flatMap((line, at) => {
    const title = beginsDigit(line.marker ?? line.text)
      ? listed.exec(line.text)?.groups?.["title"]
      : undefined;
    return title !== undefined ? [{ at, isRepeated: later.has(labelForm(title)) }] : [];
  });
  const repeated = rows.filter((row) => row.isRepeated);
  const [first, last] = [repeated[0]?.at ?? 0, rows.at(-1)?.at ?? 0];
  const run = rows.filter(({ at }) => at >= first).length;
  const isRun = run * 4 >= last - first && (repeated.length >= 2 || run >= 3);
  return repeated.length >= 1 && isRun ? lines.slice(first, last + 1) : [];
}

/** Three or more empty items in a row whose numbers are all repeated later. */
function repeatedRows(lines: readonly Line[], customLabels: CustomLabels): Line[] {
  const starts = lines.flatMap((line, at) => {
    const start = itemStart(line);
    return start?.sure && !beginsIn(line.text.slice(start.label.length), ",.;)")
      ? [{ at, number: start.number }]
      : [];
  });
  const last = new Map(starts.map(({ at, number }) => [number, at]));
  const run: number[] = [];
  for (const [index, { at, number }] of starts.entries()) {
    const next = starts[index + 1]?.at ?? lines.length;
    const empty =
      next - at <= 4 &&
      lines.slice(at + 1, next).every((line, k) => !sectionLabel(line, lines[at + k + 2], customLabels));
    if (!empty || (last.get(number) ?? at) === at) break;
    run.push(at);
  }
  const first = run[0];
  const end = starts[run.length]?.at;
  return run.length < 3 || first === undefined || end === undefined ? [] : lines.slice(first, end);
}
