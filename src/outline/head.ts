import { fits } from "../forms/form.js";
import { lineForms } from "../forms/lines.js";
import { dnrsIn } from "../lex/dnr.js";
import { beginsCapital, endsIn } from "../lex/shapes.js";
import { isWholeSentence } from "../lex/whole-sentence.js";
import { decidingBody, isLead } from "../lex/wording.js";
import type { SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { isDnrLine, isItemStart, itemStart } from "./item-start.js";
import { sectionLabel } from "./label.js";
import type { CustomLabels } from "./label-form.js";
import { misreadNumber } from "./misread.js";

/** The head of an item: the number of its lines, and its title. */
export interface Head {
  length: number;
  title: string;
}

/**
 * The head of the item that begins at `lines[0]`: its title, which may stand behind the number (`rest`), below
 * it, over several lines or headings, and its case numbers. The head ends where a label, the text or the
 * next item begins; `sure` is false where bare numbers begin items.
 */
export function headOf(
  lines: readonly Line[],
  rest: Line | null,
  width: number,
  customLabels: CustomLabels,
  sure = true,
): Head {
  // "§ 39 KSAU": the body's short name behind the number is no title
  const titles = rest ? [titleIn(rest.text).replace(/^\p{Lu}{2,6}$/u, "")] : [];
  let titled = titles.some((title) => title !== "");
  let at = 1;
  for (; at < lines.length; at++) {
    const line = lines[at];
    const before = lines[at - 1];
    if (!line || !before || isAnItem(line, before, sure)) break;
    if (line.text === "") continue;
    const dnr = isDnrLine(line);
    if (!dnr && (isLabel(lines, at, titled, customLabels) || (titled && isOpening(line)))) break;
    if (
      !dnr &&
      !(titled ? continuesTitle(lines, at, width, customLabels) : opensTitle(lines, at, customLabels))
    )
      break;
    titles.push(titleIn(line.text));
    titled = titled || titles.at(-1) !== "";
  }
  return { length: at, title: titles.filter((title) => title !== "").join(" ") };
}

/** The text of a line of the head without case numbers. */
function titleIn(text: string): string {
  const dnr = dnrsIn(text);
  const title = dnr ? [dnr.before, dnr.rest].filter((part) => part !== "").join(" ") : text;
  return title.replace(/^[.–—-] /u, "");
}

/** True for a line that opens the decision without a label: "Nämnden beslutar:". */
function isOpening(line: Line): boolean {
  if (fits(lineForms.elects, line.text)) return true;
  return beginsCapital(line.text) && decidingBody(line.text) !== undefined && isLead(line.text);
}

function isAnItem(line: Line, before: Line, sure: boolean): boolean {
  if (misreadNumber(line)) return true;
  const start = itemStart(line);
  return start !== undefined && (start.sure || !sure) && isItemStart(start, line, before, null);
}

/** True for a label that ends the head. Before any title, a label directly followed by another label is the title. */
function isLabel(lines: readonly Line[], at: number, titled: boolean, customLabels: CustomLabels): boolean {
  const label = labelAt(lines, at, customLabels);
  if (label === undefined) return false;
  if (!titled && at === 1 && label.style === "line" && titleLike.has(label.kind)) return false;
  return titled || label.style !== "line" || labelAt(lines, at + 1, customLabels) === undefined;
}

/** Labels that, directly under the number, are the title: "§ 46 ⏎ Information ⏎ …". */
const titleLike = new Set<SectionKind>(["deliberation", "other"]);

function labelAt(lines: readonly Line[], at: number, customLabels: CustomLabels) {
  const line = lines[at];
  return line && sectionLabel(line, lines[at + 1], customLabels);
}

/** True where the title may begin at a line: a heading, a line of the number's block, or a short block of its own. */
function opensTitle(lines: readonly Line[], at: number, customLabels: CustomLabels): boolean {
  const line = lines[at];
  if (!line || line.kind === "row" || (line.kind === "item" && line.bold === null)) return false;
  if (line.kind === "heading" || line.block === lines[at - 1]?.block) return true;
  const end = blockEnd(lines, at);
  const stop = bodyStart(lines, at, customLabels);
  if (stop.labelled && stop.at < end) return stop.at - at <= mostTitleLines;
  return (
    end - at <= mostTitleLines &&
    (!endsIn(lines[end - 1]?.text ?? "", ".:") || labelAt(lines, end, customLabels) !== undefined)
  );
}

/** The most lines that a title takes. */
const mostTitleLines = 6;

function blockEnd(lines: readonly Line[], at: number): number {
  let end = at + 1;
  while (lines[end]?.block === lines[at]?.block) end += 1;
  return end;
}

/** True where a line continues the title: a heading after a heading, or the next line of the block that is not yet text. */
function continuesTitle(
  lines: readonly Line[],
  at: number,
  width: number,
  customLabels: CustomLabels,
): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line || !before) return false;
  if (line.text.endsWith(".") && isWholeSentence(line.text)) return false;
  if (line.kind === "heading") return before.kind === "heading" && !isWholeSentence(line.text);
  if (line.block !== before.block || before.end === "hard" || /^(?:\d{1,2}[.)]|\p{Ll}\)) /u.test(line.text))
    return false;
  const stop = bodyStart(lines, at, customLabels);
  if (stop.labelled) return at < stop.at;
  // names begin with a capital too: the text begins at the last line that may begin it
  const later = lines
    .slice(at + 1, stop.at + 1)
    .some((next, index) => startsText(lines[at + index] as Line, next, width));
  return later || !startsText(before, line, width);
}

/** Where the title ends in its block: at a label, or at a line with a final mark or colon that comes before any label. */
function bodyStart(
  lines: readonly Line[],
  at: number,
  customLabels: CustomLabels,
): { at: number; labelled: boolean } {
  const end = blockEnd(lines, at);
  for (let next = at; next <= end; next++) {
    if (labelAt(lines, next, customLabels) !== undefined || isDnrLine(lines[next]))
      return { at: next, labelled: true };
    if (endsIn(lines[next]?.text ?? "", ".!?:")) return { at: next, labelled: false };
  }
  return { at: end, labelled: true };
}

/** True where a line begins the text: with a capital, although its first word would have fitted on the line before. */
function startsText(before: Line, line: Line, width: number): boolean {
  const hasRoom = before.text.length + 1 + (line.text.split(" ")[0]?.length ?? 0) <= width;
  return beginsCapital(line.text) && hasRoom && !fits(lineForms.open, before.text);
}
