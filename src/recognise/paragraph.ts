import type { Dnr, Paragraph, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { markdownOf, spanOf } from "../structure/blocks.js";
import type { Appendix, Item, Part } from "../structure/outline.js";
import { linesOfPart } from "../structure/parts.js";
import { dnrsIn } from "../text/dnr.js";
import { sentencesIn } from "./acts.js";
import { beslutOf, type FoundBeslut } from "./decision.js";
import { documentsIn } from "./documents.js";
import { motionsOf } from "./motions.js";
import { recipientsOf } from "./recipients.js";
import { type FoundRecusal, recusalsOf } from "./recusals.js";
import { reservationsOf } from "./reservations.js";
import { type FoundRollChange, rollChangesOf } from "./roll-changes.js";
import { sectionOf, settled } from "./sections.js";
import { statementsOf } from "./statements.js";
import { type FoundVote, votesOf } from "./votes.js";

/** An item as read; its id and the bodies of its decisions are set, and the changes of roll settled, when the whole document is known. */
export interface FoundParagraph extends Omit<Paragraph, "beslut" | "votes" | "recusals"> {
  beslut: FoundBeslut[];
  votes: FoundVote[];
  recusals: FoundRecusal[];
  changes: FoundRollChange[];
}

/** An item of the outline as a paragraph of the model. `body` is the meeting's, `width` the text's. */
export function paragraphOf(
  item: Item,
  appendices: readonly Appendix[],
  body: string | null,
  width: number,
): FoundParagraph {
  const parts = settled(item, body, width);
  const told = sentencesIn(parts, width);
  const of = (kind: SectionKind): Part<SectionKind>[] =>
    parts.filter((part) => part.kind === kind && part.lines.length > 0);
  return {
    id: "",
    number: item.number,
    suffix: item.suffix,
    label: item.label,
    title: item.title,
    heading: markdownOf(item.head),
    dnr: dnrOf(item.head),
    sections: parts.map((part) => sectionOf(part, width)),
    documents: of("documents").flatMap((part) => documentsIn(part.lines, width)),
    motions: motionsOf(told),
    votes: votesOf(parts, appendices, item.number, width),
    beslut: of("decision").flatMap((part) => beslutOf(part, width)),
    reservations: reservationsOf(told),
    statements: statementsOf(told),
    recusals: recusalsOf(told),
    changes: rollChangesOf(told, item.number),
    recipients: of("recipients").flatMap((part) => recipientsOf(part.lines, width)),
    lines: spanOf([...item.head, ...item.parts.flatMap(linesOfPart)]),
  };
}

/** The case numbers of an item's head, each once. */
function dnrOf(head: readonly Line[]): Dnr[] {
  const all = head.flatMap((line, at) => {
    const text =
      at === 0 ? line.text.replace(/^.*?(?:§ ?[\d/]+\p{L}?|(?<!\d)\d+ ?§)/u, "").trim() : line.text;
    return (dnrsIn(text)?.dnrs ?? []).map((dnr) => ({ ...dnr, lines: spanOf([line]) }));
  });
  return all.filter((dnr, at) => all.findIndex((other) => other.text === dnr.text) === at);
}
