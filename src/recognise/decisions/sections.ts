import { decisionForms } from "../../forms/decisions.js";
import { documentForms } from "../../forms/documents.js";
import { fits } from "../../forms/form.js";
import { motionForms } from "../../forms/motions.js";
import { namePattern } from "../../forms/names.js";
import { proposalForms } from "../../forms/proposals.js";
import { isOffice } from "../../lex/name.js";
import { sentencesOf } from "../../lex/sentences.js";
import { isDeciding } from "../../lex/wording.js";
import type { Section, SectionKind } from "../../model.js";
import { blocksOf, markdownOf, spanOf, textOf } from "../../outline/blocks.js";
import type { Item, Part } from "../../outline/outline.js";
import { linesOfPart } from "../../outline/parts.js";
import type { Line } from "../../read/line.js";
import { actorsOf } from "../acts/acts.js";
import { isDecided, splitAtSentence } from "./deciding-sentence.js";
import { withElected } from "./elected-names.js";
import { withLaterBodies } from "./later-body.js";
import { isDecision, ownProposal } from "./own-proposal.js";

/**
 * An item's parts by what they mean, not only by their labels. "Förslag" under which members propose holds motions.
 * "Arbetsutskottets förslag till kommunstyrelsen" in that body's own minutes is a decision. Text without a label that
 * decides is a decision, and the text before the deciding words is a part of its own.
 */
export function classifiedParts(item: Item, body: string | null, width: number): Part<SectionKind>[] {
  const printed = withLaterBodies(item.parts, body);
  const parts = printed.flatMap((part, at) => {
    const before = printed[at - 1];
    const own = ownProposal(part, before, printed, body, width);
    if (own) return [own];
    if (part.kind === "proposal" && part.author === null && areMotions(part, width))
      return [{ ...part, kind: "motions" as const }];
    if (part.kind === "decision" && fits(documentForms.listed, item.title))
      return announcedBelow(part, width);
    if (part.heading !== null) return [part];
    return splitAtDecision(part, body, width).map((one) =>
      one.kind === "other" && isAnnounced(one, item.title) ? { ...one, kind: "background" as const } : one,
    );
  });
  if (parts.some(isDecision)) return parts;
  const ended = withDecisionAtEnd(parts, body, width);
  if (ended.some(isDecision)) return ended;
  const cut = withDecidingSentence(ended, body, width);
  return cut.some(isDecision) ? cut : withElected(cut, item.title, width);
}

/** Proposals of members at the sitting: "Anna Ek (S) föreslår bifall …", not a report of a written motion. */
function areMotions(part: Part<SectionKind>, width: number): boolean {
  const [first = ""] = sentencesOf(textOf(part.lines, width));
  const by = actorsOf(first, motionForms.movesOrProposes)?.by ?? [];
  const isMember = by.some(({ name, party }) => name !== null && party !== null) || isByPerson(first);
  return isMember && !fits(proposalForms.inWriting, first);
}

// "Siv Lund föreslår att …": in associations nobody has a party
const person = new RegExp(
  `^(?<first>\\p{Lu}[\\p{L}-]+) ${namePattern} ${motionForms.memberMovesOrProposes.pattern.source}`,
  "u",
);

/** True where a person without an office proposes; false for "Ekonomichef Siv Lund föreslår". */
function isByPerson(sentence: string): boolean {
  const first = person.exec(sentence)?.groups?.["first"];
  return first !== undefined && !isOffice(first);
}

/** Parts without a decision, the first of them split that decides in the middle of a paragraph. */
function withDecidingSentence(
  parts: readonly Part<SectionKind>[],
  body: string | null,
  width: number,
): Part<SectionKind>[] {
  for (const [at, part] of parts.entries()) {
    const cut = isOpenToDecide(part) ? splitAtSentence(part, body, width) : undefined;
    if (cut) return [...parts.slice(0, at), ...cut, ...parts.slice(at + 1)];
  }
  return [...parts];
}

/** True for text without a label, or under one for what is said at the sitting. */
const isOpenToDecide = ({ kind, heading }: Part<SectionKind>): boolean =>
  heading === null || kind === "deliberation";

function isAnnounced(part: Part<SectionKind>, title: string): boolean {
  const entries = part.lines.filter(({ kind }) => kind === "item" || kind === "row").length;
  return fits(documentForms.announced, title) || (entries > 1 && fits(documentForms.listed, title));
}

/** "Antecknas.", and below it, under the same label, the list of received documents, which is background and not a point. */
function announcedBelow(part: Part<SectionKind>, width: number): Part<SectionKind>[] {
  const blocks = blocksOf(part.lines, width, "paragraphs");
  const at = blocks.findIndex(
    ({ text, marker }, index) => index > 0 && marker === null && fits(documentForms.cameIn, text),
  );
  const from = part.lines.indexOf(blocks[at]?.lines[0] as Line);
  if (from < 0) return [part];
  const announced = {
    kind: "background" as const,
    heading: null,
    headingLine: null,
    lines: part.lines.slice(from),
  };
  return [
    { ...part, lines: part.lines.slice(0, from) },
    { ...part, ...announced },
  ];
}

/** Kinds of parts that report earlier decisions: in them a sentence with a year decides nothing now. */
const earlierKinds: readonly SectionKind[] = [
  "background",
  "summary",
  "previous-decisions",
  "documents",
  "consequences",
];

/**
 * An item without a label for its decision may decide at the end of a part with another label. Only the last
 * part that does is cut.
 */
function withDecisionAtEnd(
  parts: readonly Part<SectionKind>[],
  body: string | null,
  width: number,
): Part<SectionKind>[] {
  const at = parts.findLastIndex((part) => part.heading !== null && decidesAt(part, body, width) >= 0);
  const part = parts[at];
  if (!part) return [...parts];
  const from = decidesAt(part, body, width);
  const decision = {
    ...part,
    kind: "decision" as const,
    heading: null,
    headingLine: null,
    lines: part.lines.slice(from),
  };
  return [
    ...parts.slice(0, at),
    { ...part, lines: part.lines.slice(0, from) },
    decision,
    ...parts.slice(at + 1),
  ];
}

/**
 * The index of the line at which a part begins to decide, behind at least one block that does not. In a proposal only
 * behind the chair's finding that it is carried. -1 where the part does not decide.
 */
function decidesAt(part: Part<SectionKind>, body: string | null, width: number): number {
  const blocks = blocksOf(part.lines, width, "paragraphs");
  const found = blocks.findIndex(({ text }) => fits(decisionForms.carried, text));
  const open = part.kind === "proposal" ? (found < 0 ? [] : blocks.slice(found + 1)) : blocks;
  const first = open.find(
    ({ text, marker }) =>
      marker === null && isDeciding(text, body) && !(earlierKinds.includes(part.kind) && /\d{4}/u.test(text)),
  );
  return first === undefined || first === blocks[0] ? -1 : part.lines.indexOf(first.lines[0] as Line);
}

function splitAtDecision(part: Part<SectionKind>, body: string | null, width: number): Part<SectionKind>[] {
  const blocks = blocksOf(part.lines, width, "paragraphs");
  const first = blocks.findIndex(
    ({ text }) => isDecided(text, body) || isDecided(sentencesOf(text)[0] ?? "", body),
  );
  if (first < 0) return [part];
  const from = part.lines.indexOf(blocks[first]?.lines[0] as (typeof part.lines)[number]);
  const decision = { ...part, kind: "decision" as const, lines: part.lines.slice(from) };
  return from > 0 ? [{ ...part, lines: part.lines.slice(0, from) }, decision] : [decision];
}

/** A part as the model prints it. */
export function sectionOf(part: Part<SectionKind>, width: number): Section {
  return {
    kind: part.kind,
    heading: part.heading,
    text: textOf(part.lines, width),
    markdown: markdownOf(part.lines),
    lines: spanOf(linesOfPart(part)),
  };
}
