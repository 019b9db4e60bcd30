import { sentencesOf } from "../../lex/sentences.js";
import { isDeciding, isUndecided } from "../../lex/wording.js";
import type { SectionKind } from "../../model.js";
import { type Block, blocksOf } from "../../outline/blocks.js";
import type { Part } from "../../outline/outline.js";
import type { Line } from "../../read/line.js";
import { slice } from "../../read/slice.js";

/**
 * Splits a part whose paragraph first reports and then decides, "Ordföranden redogör. Nämnden godkänner rapporten.", into
 * the report and a decision without a label. Under a label only sentences at a paragraph's end decide. Undefined where none does.
 */
export function splitAtSentence(
  part: Part<SectionKind>,
  body: string | null,
  width: number,
): Part<SectionKind>[] | undefined {
  for (const block of blocksOf(part.lines, width, "paragraphs")) {
    const place = isPlainParagraph(block)
      ? firstDeciding(block.text, body, part.heading !== null)
      : undefined;
    if (place === undefined) continue;
    const [before, decision] = linesAt(part.lines, block, place);
    return [
      { ...part, lines: before },
      { ...part, kind: "decision", heading: null, headingLine: null, lines: decision },
    ];
  }
  return undefined;
}

/** True for a text with which the body decides, or that says that it does not. */
export const isDecided = (text: string, body: string | null): boolean =>
  isDeciding(text, body) || isUndecided(text);

const isPlainParagraph = ({ marker, lines }: Block): boolean =>
  marker === null && lines.every(({ kind, quoted }) => kind === "text" && !quoted);

/** Where the first sentence that decides begins, behind at least one that does not, in UTF-16 units; `atEnd`: of those at the text's end. */
function firstDeciding(text: string, body: string | null, atEnd: boolean): number | undefined {
  const sentences = sentencesOf(text);
  const first = atEnd
    ? sentences.findLastIndex((sentence) => !isDeciding(sentence, body)) + 1
    : sentences.findIndex((sentence) => isDecided(sentence, body));
  if (first < 1 || first === sentences.length) return undefined;
  return sentences
    .slice(0, first + 1)
    .reduce((at, sentence, index) => text.indexOf(sentence, at) + (index < first ? sentence.length : 0), 0);
}

/** Lines before and behind a place in a block's text, in UTF-16 units; a line that holds the place is split. */
function linesAt(lines: readonly Line[], block: Block, place: number): [Line[], Line[]] {
  let left = place;
  const line = block.lines.find(({ text }) => {
    if (left <= text.length) return true;
    left -= text.length + 1;
    return false;
  });
  const at = line ? lines.indexOf(line) : lines.length;
  if (!line || left === 0) return [lines.slice(0, at), lines.slice(at)];
  return [
    [...lines.slice(0, at), slice(line, 0, left, { end: "hard" })],
    [slice(line, left, line.text.length), ...lines.slice(at + 1)],
  ];
}
