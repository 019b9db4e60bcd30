import { sentencesOf } from "../../lex/sentences.js";
import { isDeciding, isUndecided } from "../../lex/wording.js";
import type { Block } from "../../outline/blocks.js";
import { cutAt, type ReadPart } from "../read-part.js";

/**
 * Splits a part whose paragraph first reports and then decides, "Ordföranden redogör. Nämnden godkänner rapporten.", into
 * the report and a decision without a label. Under a label only sentences at a paragraph's end decide. Undefined where none does.
 */
export function splitAtSentence(part: ReadPart, body: string | null, width: number): ReadPart[] | undefined {
  for (const block of part.blocks) {
    const place = isPlainParagraph(block)
      ? firstDeciding(block.text, body, part.heading !== null)
      : undefined;
    if (place === undefined) continue;
    return cutAt(part, block, place, { kind: "decision", heading: null, headingLine: null }, width);
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
