import type { Section, SectionKind } from "../model.js";
import { blocksOf, markdownOf, spanOf, textOf } from "../structure/blocks.js";
import type { Item, Part } from "../structure/outline.js";
import { linesOfPart } from "../structure/parts.js";
import { isSameBody } from "../text/body.js";
import { isDeciding } from "../text/wording.js";

/**
 * An item's parts with their kinds settled: "Arbetsutskottets förslag till kommunstyrelsen" in that body's own
 * minutes decides; text under no label that decides is a decision, and what it tells before is a part of its own.
 */
export function settled(item: Item, body: string | null, width: number): Part<SectionKind>[] {
  const decided = item.parts.some(({ kind }) => kind === "decision");
  return item.parts.flatMap((part, at) => {
    const before = item.parts[at - 1];
    if (part.kind === "proposal" && part.to !== null && isOwn(part.author, body) && !isOpenProposal(before))
      return [{ ...part, kind: "decision" as const }];
    if (part.heading !== null)
      return decided || at < item.parts.length - 1 ? [part] : withDecisionAtEnd(part, body, width);
    return parted(part, body, width).map((one) =>
      one.kind === "other" && lists.test(item.title) ? { ...one, kind: "background" as const } : one,
    );
  });
}

/** "arbetsutskottets" is the Kommunstyrelsens arbetsutskott of the minutes. */
function isOwn(author: string | null, body: string | null): boolean {
  return author !== null && body !== null && isSameBody(author.replace(/s$/u, ""), body);
}

/** "Förslag till beslut" with nothing under it: the labels that follow say whose proposals come. */
const isOpenProposal = (part: Part<SectionKind> | undefined): boolean =>
  part?.kind === "proposal" && part.lines.length === 0;

// "Anmälan av delegationsbeslut", "Meddelanden": what stands under no label is what is announced
const lists =
  /delegation|delegerade|anmäl(?:an|ningar|da)|meddeland|delgivning|skrivelser|rapporter och protokoll/iu;

/** An item without a label for its decision may end in it, whatever its last label is. */
function withDecisionAtEnd(part: Part<SectionKind>, body: string | null, width: number): Part<SectionKind>[] {
  if (part.kind === "proposal" || part.kind === "motions") return [part];
  const [told, decision] = parted({ ...part, heading: null, headingLine: null }, body, width);
  return told && decision ? [{ ...part, lines: told.lines }, decision] : [part];
}

function parted(part: Part<SectionKind>, body: string | null, width: number): Part<SectionKind>[] {
  const blocks = blocksOf(part.lines, width, "paragraphs");
  const first = blocks.findIndex((block) => isDeciding(block.text, body));
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
