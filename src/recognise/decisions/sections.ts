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
import { type Block, markdownOf, spanOf } from "../../outline/blocks.js";
import type { Item } from "../../outline/outline.js";
import { linesOfPart } from "../../outline/parts.js";
import { actorsOf } from "../acts/acts.js";
import { cutBefore, type ReadPart, readPart } from "../read-part.js";
import { isDecided, splitAtSentence } from "./deciding-sentence.js";
import { withElected } from "./elected-names.js";
import { withLaterBodies } from "./later-body.js";
import { isDecision, ownProposal } from "./own-proposal.js";

/** A part among those of its item, in the minutes of `body`. */
interface Context {
  part: ReadPart;
  before: ReadPart | undefined;
  printed: readonly ReadPart[];
  title: string;
  body: string | null;
  width: number;
}

/** What a part means otherwise than its label says; undefined where this ruling does not apply. */
type Ruling = (context: Context) => ReadPart[] | undefined;

/** The rulings in the order tried: the first that applies counts, and none after it. */
const rulings: Readonly<Record<string, Ruling>> = {
  /** "Arbetsutskottets förslag till kommunstyrelsen" in that body's own minutes is a decision. */
  ownProposal: ({ part, before, printed, body }) => {
    const own = ownProposal(part, before, printed, body);
    return own && [own];
  },
  /** "Förslag" under which members propose holds motions. */
  membersPropose: ({ part }) =>
    part.kind === "proposal" && part.author === null && areMotions(part)
      ? [{ ...part, kind: "motions" }]
      : undefined,
  /** "Meddelanden": what is listed below the decision is background. */
  listBelow: ({ part, title, width }) =>
    part.kind === "decision" && fits(documentForms.listed, title) ? announcedBelow(part, width) : undefined,
  /** Any other label means what it says. */
  labelled: ({ part }) => (part.heading === null ? undefined : [part]),
  /** Text without a label that decides is a decision; the text before the deciding words is a part of its own. */
  unlabelled: ({ part, title, body, width }) =>
    splitAtDecision(part, body, width).map((one) =>
      one.kind === "other" && isAnnounced(one, title) ? { ...one, kind: "background" } : one,
    ),
};

/** Where an item has no decision yet: what else may decide, in the order tried. */
const lastResorts: readonly ((
  parts: readonly ReadPart[],
  item: Item,
  body: string | null,
  width: number,
) => ReadPart[])[] = [
  (parts, _, body, width) => withDecisionAtEnd(parts, body, width),
  (parts, _, body, width) => withDecidingSentence(parts, body, width),
  (parts, { title }, _, width) => withElected(parts, title, width),
];

/** An item's parts by what they mean, not only by their labels. */
export function classifiedParts(item: Item, body: string | null, width: number): ReadPart[] {
  const printed = withLaterBodies(item.parts, body).map((part) => readPart(part, width));
  const ruled = printed.flatMap((part, at) => {
    const context = { part, before: printed[at - 1], printed, title: item.title, body, width };
    for (const ruling of Object.values(rulings)) {
      const parts = ruling(context);
      if (parts) return parts;
    }
    return [part];
  });
  return lastResorts.reduce(
    (parts, resort) => (parts.some(isDecision) ? parts : resort(parts, item, body, width)),
    ruled,
  );
}

/** Proposals of members at the sitting: "Anna Ek (S) föreslår bifall …", not a report of a written motion. */
function areMotions(part: ReadPart): boolean {
  const [first = ""] = sentencesOf(part.text);
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
function withDecidingSentence(parts: readonly ReadPart[], body: string | null, width: number): ReadPart[] {
  for (const [at, part] of parts.entries()) {
    const cut = isOpenToDecide(part) ? splitAtSentence(part, body, width) : undefined;
    if (cut) return [...parts.slice(0, at), ...cut, ...parts.slice(at + 1)];
  }
  return [...parts];
}

/** True for text without a label, or under one for what is said at the sitting. */
const isOpenToDecide = ({ kind, heading }: ReadPart): boolean => heading === null || kind === "deliberation";

function isAnnounced(part: ReadPart, title: string): boolean {
  const entries = part.lines.filter(({ kind }) => kind === "item" || kind === "row").length;
  return fits(documentForms.announced, title) || (entries > 1 && fits(documentForms.listed, title));
}

/** "Antecknas.", and below it, under the same label, the list of received documents, which is background and not a point. */
function announcedBelow(part: ReadPart, width: number): ReadPart[] {
  const first = part.blocks.find(
    ({ text, marker }, at) => at > 0 && marker === null && fits(documentForms.cameIn, text),
  );
  const announced = { kind: "background", heading: null, headingLine: null } as const;
  return first ? cutBefore(part, first.lines[0], announced, width) : [part];
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
function withDecisionAtEnd(parts: readonly ReadPart[], body: string | null, width: number): ReadPart[] {
  const deciding = parts.map((part) => (part.heading === null ? undefined : decidingBlock(part, body)));
  const at = deciding.findLastIndex((block) => block !== undefined);
  const decision = { kind: "decision", heading: null, headingLine: null } as const;
  return parts.flatMap((part, index) =>
    index === at ? cutBefore(part, deciding[at]?.lines[0], decision, width) : [part],
  );
}

/**
 * The block with which a part begins to decide, behind at least one that does not. In a proposal only behind the chair's
 * finding that it is carried. Undefined where the part does not decide.
 */
function decidingBlock({ kind, blocks }: ReadPart, body: string | null): Block | undefined {
  const found = blocks.findIndex(({ text }) => fits(decisionForms.carried, text));
  const open = kind === "proposal" ? (found < 0 ? [] : blocks.slice(found + 1)) : blocks;
  const first = open.find(
    ({ text, marker }) =>
      marker === null && isDeciding(text, body) && !(earlierKinds.includes(kind) && /\d{4}/u.test(text)),
  );
  return first === blocks[0] ? undefined : first;
}

function splitAtDecision(part: ReadPart, body: string | null, width: number): ReadPart[] {
  const first = part.blocks.find(({ text }) =>
    [...new Set([text, ...sentencesOf(text).slice(0, 1)])].some((one) => isDecided(one, body)),
  );
  return first ? cutBefore(part, first.lines[0], { kind: "decision" }, width) : [part];
}

/** A part as the model prints it. */
export function sectionOf(part: ReadPart): Section {
  return {
    kind: part.kind,
    heading: part.heading,
    text: part.text,
    markdown: markdownOf(part.lines),
    lines: spanOf(linesOfPart(part)),
  };
}
