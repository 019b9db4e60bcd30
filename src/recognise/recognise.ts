import type { Facts } from "../facts.js";
import type { Report } from "../messages.js";
import type { Attachment, Furniture, Member, Protokoll, Range, Unplaced } from "../model.js";
import { markdownOf, spanOf, textOf } from "../outline/blocks.js";
import type { Outline } from "../outline/outline.js";
import { linesOfPart } from "../outline/parts.js";
import type { Line } from "../read/line.js";
import type { Source } from "../read/read.js";
import { membersOf } from "./attendance/attendance.js";
import { withEarlierBodies } from "./decisions/earlier-body.js";
import { linesTellingIn } from "./facts.js";
import { electedChair, takeChairBeside } from "./meeting/elected.js";
import { isUnplaced } from "./meeting/fields.js";
import { unplacedEntries } from "./meeting/front-matter-fields.js";
import { meetingOf } from "./meeting/meeting.js";
import { reportMisread } from "./misread.js";
import { type FoundParagraph, paragraphOf } from "./paragraph.js";

/** The model before `resolve` completes names, ids and bodies over the whole document. */
export interface Recognised extends Omit<Protokoll, "schema" | "source" | "paragraphs"> {
  paragraphs: FoundParagraph[];
  linesTelling: Facts["linesTelling"];
}

/**
 * The outline as the model's values, each read where it stands. Every line is in a field, in `furniture` or in
 * `unplaced`. `municipality` is the configured one. Reports what could not be read.
 */
export function recognise(
  outline: Outline,
  source: Source,
  municipality: string | null,
  report: Report,
): Recognised {
  const inferred: string[] = [];
  const meeting = meetingOf(outline, source, municipality, inferred, report);
  for (const { label, head } of outline.items)
    if (label?.includes("$") && head[0]) report("dollar-for-section-sign", head[0].place, { text: label });
  for (const { place } of outline.flattened) report("flattened-text", place);
  reportMisread(outline, report);
  const paragraphs = withEarlierBodies(outline, meeting.body).map((item) =>
    paragraphOf(item, outline.appendices, meeting.body, outline.width),
  );
  const numbers = meeting.range.length > 0 ? meeting.range : itemRange(outline);
  const members = membersOf(outline, numbers, report);
  takeChairBeside(meeting, members, outline, inferred);
  return {
    inferred,
    meeting,
    members: withElectedChair(members, meeting.chair, outline),
    paragraphs,
    attachments: outline.appendices.map(
      (appendix): Attachment => ({
        heading: appendix.heading.text,
        text: textOf(appendix.lines, outline.width),
        lines: spanOf([appendix.heading, ...appendix.lines]),
      }),
    ),
    furniture: [
      ...fences(source),
      ...source.comments.map(({ text, line }): Furniture => ({ kind: "comment", text, lines: [line, line] })),
      ...outline.furniture.map(
        ({ kind, line }): Furniture => ({ kind, text: verbatim(line), lines: spanOf([line]) }),
      ),
    ],
    unplaced: unplacedOf(outline, source),
    linesTelling: linesTellingIn(source.text),
  };
}

/** Members, with the role of chair for the one whom the sitting elected to it. */
function withElectedChair(members: readonly Member[], chair: string | null, outline: Outline): Member[] {
  const isOpen = ({ name, role }: Member): boolean => name === chair && role !== "chair";
  if (!members.some(isOpen) || electedChair(outline) !== chair) return [...members];
  return members.map((member) => (isOpen(member) ? { ...member, role: "chair" } : member));
}

/** The first to the last number of the items, for a sitting whose front page does not say. */
function itemRange({ items }: Outline): Range[] {
  const numbers = items.flatMap(({ number }) => number ?? []);
  return numbers.length === 0 ? [] : [{ from: Math.min(...numbers), to: Math.max(...numbers) }];
}

/** A line's text, or its source where that has words (a link's target, an entity) that the text has not. */
function verbatim({ text, source }: Line): string {
  const words = (one: string): string => one.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  return words(source) === words(text) ? text : source.trim();
}

/** The two lines `---` around front matter. */
function fences({ frontMatterEnd: end }: Source): Furniture[] {
  return end === 0
    ? []
    : [1, end].map((line): Furniture => ({ kind: "rule", text: "---", lines: [line, line] }));
}

function unplacedOf(outline: Outline, source: Source): Unplaced[] {
  const parts = outline.fields
    .filter((part) => isUnplaced(part, outline))
    .map((part): Unplaced => {
      const lines = linesOfPart(part);
      return { text: markdownOf(lines), lines: spanOf(lines) };
    });
  return [...unplacedEntries(source), ...parts];
}
