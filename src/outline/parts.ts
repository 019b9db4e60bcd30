import { fits } from "../forms/form.js";
import { lineForms } from "../forms/lines.js";
import { leadingBody } from "../lex/body.js";
import { isWholeSentence } from "../lex/whole-sentence.js";
import type { Line } from "../read/line.js";
import type { Part } from "./outline.js";
import { labelAt, type Room } from "./rooms.js";

/**
 * The lines of a room, laid out, in labelled parts, in order. Lines before the first label are a part of kind `unlabelled` without a heading. A
 * heading that is neither a known label nor a sentence opens a part of kind `unlabelled` with that heading.
 */
export function partsOf<Kind>(lines: readonly Line[], room: Room<Kind>, unlabelled: Kind): Part<Kind>[] {
  const parts: Part<Kind>[] = [];
  lines.forEach((line, at) => {
    const label = labelAt(lines, at, room);
    if (label) {
      const { rest, style: _, ...printed } = label;
      parts.push({ ...printed, headingLine: line, lines: rest ? [rest] : [], known: true });
    } else if (line.kind === "heading" && !beginsDecision(line.text) && !isWholeSentence(line.text)) {
      parts.push(loosePart(unlabelled, [], line));
    } else if (parts.length === 0) parts.push(loosePart(unlabelled, [line]));
    else parts.at(-1)?.lines.push(line);
  });
  return parts;
}

/** A part under no known label: under a heading that is none, or under nothing. */
export const loosePart = <Kind>(kind: Kind, lines: Line[], headingLine: Line | null = null): Part<Kind> => ({
  ...{ kind, heading: headingLine?.text ?? null, headingLine, lines },
  ...{ known: false, author: null, to: null },
});

/** True for a heading that begins a decision: "Arbetsutskottet föreslår kommunstyrelsen besluta". */
function beginsDecision(text: string): boolean {
  return leadingBody(text) !== undefined && fits(lineForms.decides, text);
}

/** All lines of a part, its heading's line first. */
export function linesOfPart(part: Part<unknown>): Line[] {
  return part.headingLine ? [part.headingLine, ...part.lines] : part.lines;
}
