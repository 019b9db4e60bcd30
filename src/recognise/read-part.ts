import type { SectionKind } from "../model.js";
import { type Block, blocksOf } from "../outline/blocks.js";
import type { Part } from "../outline/outline.js";
import type { Line } from "../read/line.js";
import { slice } from "../read/slice.js";

/** A part of an item with its text as all recognisers read it, made once. */
export interface ReadPart extends Part<SectionKind> {
  /** Its paragraphs, list items and rows. */
  blocks: readonly Block[];
  /** Their texts, one a line. */
  text: string;
}

/** A part with its blocks and its text. */
export function readPart(part: Part<SectionKind>, width: number): ReadPart {
  const blocks = blocksOf(part.lines, width, "paragraphs");
  return { ...part, blocks, text: blocks.map(({ text }) => text).join("\n") };
}

/** A part cut before a line, with what is `other` in the second half; only that half where nothing stands before. */
export function cutBefore(
  part: ReadPart,
  line: Line | undefined,
  other: Partial<Part<SectionKind>>,
  width: number,
): ReadPart[] {
  const at = line === undefined ? 0 : part.lines.indexOf(line);
  const second = { ...part, ...other };
  return at <= 0 ? [second] : halves(part, second, part.lines.slice(0, at), part.lines.slice(at), width);
}

/** A part cut at a place in the text of one of its blocks. */
export function cutAt(
  part: ReadPart,
  block: Block,
  place: number,
  other: Partial<Part<SectionKind>>,
  width: number,
): ReadPart[] {
  const { lines } = part;
  const at = lines.indexOf(block.lines[0] as Line);
  const first = [...lines.slice(0, at), ...linesBetween(block, 0, place)];
  const second = [...linesBetween(block, place, block.text.length), ...lines.slice(at + block.lines.length)];
  return halves(part, { ...part, ...other }, first, second, width);
}

const halves = (
  part: Part<SectionKind>,
  other: Part<SectionKind>,
  before: Line[],
  behind: Line[],
  width: number,
): ReadPart[] => [readPart({ ...part, lines: before }, width), readPart({ ...other, lines: behind }, width)];

/** The lines of a block between two places of its text, the first and last of them cut. */
export function linesBetween(block: Block, from: number, to: number): Line[] {
  // the text of the first line has lost its marker
  const length = block.lines.reduce((sum, line) => sum + line.text.length + 1, -1);
  let start = block.text.length - length;
  return block.lines.flatMap((line) => {
    const [first, last] = [Math.max(0, from - start), Math.max(0, to - start)];
    start += line.text.length + 1;
    if (last === 0) return [];
    if (first === 0 && last >= line.text.length) return [line];
    const piece = slice(line, first, last, last < line.text.length ? { end: "hard" } : {});
    return piece.text === "" ? [] : [piece];
  });
}
