import type { FoundFact } from "../facts.js";
import { dnrsIn } from "../lex/dnr.js";
import type { Dnr, Paragraph, SectionKind } from "../model.js";
import { markdownOf, spanOf } from "../outline/blocks.js";
import type { Appendix, Item } from "../outline/outline.js";
import { linesOfPart } from "../outline/parts.js";
import type { Line } from "../read/line.js";
import { sentencesIn } from "./acts/acts.js";
import { motionsOf } from "./acts/motions.js";
import { type FoundRecusal, recusalsOf } from "./acts/recusals.js";
import { reservationsOf } from "./acts/reservations.js";
import { statementsOf } from "./acts/statements.js";
import { type FoundRollChange, rollChangesOf } from "./attendance/roll-changes.js";
import { beslutOf, type FoundBeslut } from "./decisions/decision.js";
import { documentsIn } from "./decisions/documents.js";
import { recipientsOf } from "./decisions/recipients.js";
import { classifiedParts, sectionOf } from "./decisions/sections.js";
import { factsOf } from "./facts.js";
import type { ReadPart } from "./read-part.js";
import { type FoundVote, votesOf } from "./votes/votes.js";

/** An item as read. `resolve` sets its id and the bodies of its decisions, applies its changes of roll and moves its facts. */
export interface FoundParagraph extends Omit<Paragraph, "beslut" | "votes" | "recusals"> {
  beslut: FoundBeslut[];
  votes: FoundVote[];
  recusals: FoundRecusal[];
  changes: FoundRollChange[];
  facts: FoundFact[];
}

/** An item of the outline as a paragraph of the model. `body` is the meeting's, `width` the text's. */
export function paragraphOf(
  item: Item,
  appendices: readonly Appendix[],
  body: string | null,
  width: number,
): FoundParagraph {
  const parts = classifiedParts(item, body, width);
  const sentences = parts.flatMap(sentencesIn);
  const of = (kind: SectionKind): ReadPart[] =>
    parts.filter((part) => part.kind === kind && part.lines.length > 0);
  const paragraph = {
    id: "",
    number: item.number,
    suffix: item.suffix,
    label: item.label,
    title: item.title,
    heading: markdownOf(item.head),
    dnr: dnrOf(item.head),
    sections: parts.map(sectionOf),
    documents: of("documents").flatMap((part) => documentsIn(part.lines, width)),
    motions: motionsOf(sentences),
    votes: votesOf(parts, appendices, item.number, width),
    beslut: of("decision").flatMap((part) => beslutOf(part, item.title)),
    reservations: reservationsOf(sentences),
    statements: statementsOf(sentences),
    recusals: recusalsOf(sentences),
    changes: rollChangesOf(sentences, item.number),
    recipients: of("recipients").flatMap((part) => recipientsOf(part.lines, width)),
    lines: spanOf([...item.head, ...item.parts.flatMap(linesOfPart)]),
  };
  return { ...paragraph, facts: factsOf(paragraph) };
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
