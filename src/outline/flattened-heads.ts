import { allIn, fits } from "../forms/form.js";
import { labelTextForms } from "../forms/labels.js";
import { lineForms } from "../forms/lines.js";
import { bodiesIn } from "../lex/body.js";
import { sentencesOf } from "../lex/sentences.js";
import { beginsCapital, endsSentence, withoutEnd } from "../lex/shapes.js";
import { hasVerbAndStop, isWholeSentence } from "../lex/whole-sentence.js";
import { decidingBody } from "../lex/wording.js";
import type { Line } from "../read/line.js";
import { reprinted, sliced } from "../read/slice.js";
import { itemTitles } from "../vocabulary/items.js";
import { isDnrLine, itemStart } from "./item-start.js";
import { agenda } from "./items.js";
import { isSectionLabel } from "./label.js";
import { type CustomLabels, labelForm } from "./label-form.js";

/**
 * Splits the line under an item's bare number where title, label and text share it because line ends were lost. The title
 * becomes a heading, the label and the text become lines of their own.
 */
export function splitFlattenedHeads(lines: readonly Line[], customLabels: CustomLabels): Line[] {
  const numbered = lines.some((line) => itemStart(line)?.sure);
  const entries = new Set(numbered ? [] : agenda(lines, customLabels).map(({ at }) => lines[at]));
  return lines.flatMap((line, at) => {
    const split = splitTitleFromText(line, entries.has(line) ? line.text : titleOn(line));
    if (split) return split;
    const before = lines[at - 1];
    const alone = [before, lines[at + 1]].every((beside) => beside?.block !== line.block);
    if (!before || !alone || line.kind !== "text" || line.text.length > longest || !isBareNumber(before))
      return [line];
    const [title, ...rest] = sliced(line, piecesOf(line.text, customLabels));
    return title && rest.length > 0 ? [reprinted(title, { kind: "heading" }), ...rest] : [line];
  });
}

/** "§ 2 Ansvarsfrihet. Årsmötet beviljade styrelsen ansvarsfrihet." in two, title and text, where a sentence follows the first full stop. */
function splitTitleFromText(line: Line, rest: string): Line[] | undefined {
  const [title = "", next] = rest.includes(". ") ? sentencesOf(rest) : [];
  if (next === undefined || title.length > longestTitle || !/^\p{Lu}[^.]*\.$/u.test(title)) return undefined;
  // a line may end in the middle of the sentence
  const sentence = line.end === "soft" && !endsSentence(next) ? `${next}.` : next;
  if (isWholeSentence(title) || !hasVerbAndStop(sentence)) return undefined;
  const at = line.text.indexOf(next, line.text.indexOf(title));
  const [head, text] = sliced(line, [withoutEnd(line.text.slice(0, at).trim(), "."), line.text.slice(at)]);
  return head && text && [head, reprinted(text, { kind: "text", marker: null, level: 0 })];
}

/** The text behind the number of an item on its line. */
function titleOn(line: Line): string {
  const start = line.cells === null ? itemStart(line) : undefined;
  return start?.sure ? (start.rest?.text ?? "") : "";
}

/** The longest title before a full stop, in UTF-16 units. */
const longestTitle = 80;

/** The longest line that is split, in UTF-16 units. */
const longest = 2000;

function isBareNumber(line: Line): boolean {
  const start = itemStart(line);
  return start?.sure === true && (start.rest === null || isDnrLine(start.rest));
}

/** "Godkännande av dagordning Nämndens beslut Dagordningen godkänns." → title, label, text; one piece where nothing can be split. */
function piecesOf(text: string, customLabels: CustomLabels): string[] {
  const first = text.split(/[.!?:](?: |$)/u)[0] ?? text;
  return atLabel(text, first, customLabels) ?? atKnownTitle(text) ?? atSubject(text, first) ?? [text];
}

const labelsIn = allIn(labelTextForms.decisionInside);

function atLabel(text: string, first: string, customLabels: CustomLabels): string[] | undefined {
  const found = labelsIn(first).find(([printed]) => isSectionLabel(printed, customLabels));
  if (found === undefined) return undefined;
  const end = found.index + found[0].length;
  return [text.slice(0, found.index).trim(), found[0], text.slice(end).trim()];
}

const titles = itemTitles.map(labelForm).sort((a, b) => b.length - a.length);

/** "Allmänhetens frågestund Inga frågor ställs." */
function atKnownTitle(text: string): string[] | undefined {
  const lower = text.toLowerCase();
  const title = titles.find(
    (one) => lower.startsWith(`${one} `) && beginsCapital(text.slice(one.length + 1)),
  );
  if (title === undefined || !endsSentence(text)) return undefined;
  return [text.slice(0, title.length), text.slice(title.length).trim()];
}

/** "Nytt regelverk för vägar Nämnden har fått i uppdrag att …": a body with its verb begins the text. */
function atSubject(text: string, first: string): string[] | undefined {
  if (first === text) return undefined;
  const begins = bodiesIn(first).find(({ from, to }) => {
    const capital = beginsCapital(first.slice(from)) && /\p{L} $/u.test(first.slice(0, from));
    return (
      capital && (fits(lineForms.auxiliary, first.slice(to)) || decidingBody(first.slice(from)) !== undefined)
    );
  });
  return begins && [text.slice(0, begins.from).trim(), text.slice(begins.from)];
}
