import { decisionForms } from "../../forms/decisions.js";
import { fits, fitsAny, found } from "../../forms/form.js";
import { lineForms } from "../../forms/lines.js";
import { actsAmongPoints, pointForms } from "../../forms/points.js";
import { proposalForms } from "../../forms/proposals.js";
import { bodiesIn, capitalised, leadingBody, withoutGenitive } from "../../lex/body.js";
import { isOffice } from "../../lex/name.js";
import { beginsIn, endsSentence } from "../../lex/shapes.js";
import {
  actionOf,
  decidingBody,
  isElectingLead,
  isLead,
  isOwnPart,
  isUndecided,
  proposedTo,
} from "../../lex/wording.js";
import type { Beslut, Point } from "../../model.js";
import { type Block, spanOf } from "../../outline/blocks.js";
import type { ReadPart } from "../read-part.js";
import { electsByName } from "./elected-names.js";

/** A decision with what was not printed in it: `by` is null where only the meeting's body can have decided. */
export interface FoundBeslut extends Beslut {
  printedBy: boolean;
}

/** The blocks of one decision. */
interface Group {
  lead: Block | null;
  points: Block[];
}

/**
 * The decisions of a part that holds them: one for each lead, and one more where a sentence proposes to another
 * body after an own decision. A lead without anything under it is a point itself. Under the `title` of an election a name elects.
 */
export function beslutOf(part: ReadPart, title: string): FoundBeslut[] {
  const blocks = withoutActs(part.blocks).flatMap(leadAndPoint);
  const groups: Group[] = [];
  blocks.forEach((block, at) => {
    const last = groups.at(-1);
    const next = blocks[at + 1];
    const opens =
      block.marker === null && leadsTo(block, next) && (last === undefined || isBodyLead(block.text));
    if (next && opens && last?.lead && last.points.length === 0 && fits(lineForms.that, block.text))
      last.lead = joinedLeads(last.lead, block);
    else if (next && opens) groups.push({ lead: block, points: [] });
    else if (last && !opensAnother(last, block)) last.points.push(block);
    else groups.push({ lead: null, points: [block] });
  });
  return groups.flatMap(byAddressee).map((group) => beslutOfGroup(group, part, title));
}

/** Splits a line that holds a lead and its point, the first of several where another follows. */
function leadAndPoint(block: Block, at: number, blocks: readonly Block[]): Block[] {
  const { reference, openPoint } = decisionForms;
  const form =
    fits(lineForms.that, blocks[at + 1]?.text ?? "") && fits(openPoint, block.text) ? openPoint : reference;
  const { lead, point } = (block.marker === null && found(form, block.text)?.groups) || {};
  if (lead === undefined || point === undefined) return [block];
  return [
    { ...block, text: lead },
    { ...block, text: point },
  ];
}

/** True for a block that introduces the one behind it. */
function leadsTo(block: Block, next: Block | undefined): boolean {
  const listed = next !== undefined && (next.marker !== null || fits(lineForms.that, next.text));
  return (
    isLead(block.text) ||
    isOwnPart(block.text) ||
    (listed && leadingBody(block.text) !== undefined && !endsSentence(block.text))
  );
}

/** "Kyrkorådet beslutar ⏎ att föreslå kyrkofullmäktige besluta ⏎ att …": two leads in a row are one. */
const joinedLeads = (first: Block, second: Block): Block => ({
  ...first,
  text: `${first.text} ${second.text}`,
  lines: [...first.lines, ...second.lines],
});

const firstText = (group: Group): string => (group.lead ?? group.points[0])?.text ?? "";

/**
 * "Styrelsen beslöt ⏎ att föreslå stämman …, ⏎ att uppdra …": what a body proposes to another, apart from what it
 * decides itself, under the one lead; inner points go with the one that holds them.
 */
function byAddressee(group: Group): Group[] {
  if (group.lead !== null && proposedTo(group.lead.text) !== undefined) return [group];
  const lowest = Math.min(...group.points.map(({ level }) => level));
  const parts: { group: Group; to: string | undefined }[] = [];
  for (const point of group.points) {
    const last = parts.at(-1);
    const to = addressee(point.text);
    if (last && (point.level > lowest || to === last.to)) last.group.points.push(point);
    else parts.push({ group: { ...group, points: [point] }, to });
  }
  return parts.length === 0 ? [group] : parts.map((part) => part.group);
}

/** The body that a point of a list proposes to: "att föreslå stämman att …", "Nämnden föreslår fullmäktige …". */
function addressee(text: string): string | undefined {
  return fits(proposalForms.point, text) ? proposedTo(text) : undefined;
}

/** Leaves out what stands among the points but is not decided: acts and quotations of members, and references to appendices. */
function withoutActs(blocks: readonly Block[]): Block[] {
  let open = false;
  return blocks.filter(({ text, lines }) => {
    const acts = fitsAny(actsAmongPoints, text);
    const quoted = open && (beginsIn(text, '”"') || lines.some((line) => line.quoted));
    open = (acts && text.endsWith(":")) || quoted;
    return !acts && !quoted;
  });
}

/** A lead behind other points says who decides, or on whose proposal; "följande text läggs till:" is a point. */
function isBodyLead(text: string): boolean {
  return (
    isOwnPart(text) ||
    isElectingLead(text) ||
    decidingBody(text) !== undefined ||
    proposedTo(text) !== undefined ||
    fits(decisionForms.onProposal, text)
  );
}

/** True where a sentence cannot belong to the decision before it. */
function opensAnother(group: Group, block: Block): boolean {
  if (group.lead !== null && group.points.length === 0) return false;
  if (fits(pointForms.own, block.text)) return proposedTo(firstText(group)) !== undefined;
  if (block.marker !== null || fits(lineForms.that, block.text)) return false;
  const head = firstText(group);
  const to = proposedTo(head);
  const body = decidingBody(block.text);
  if (to === undefined) return proposedTo(block.text) !== undefined && body !== undefined;
  const own = decidingBody(head)?.name.toLowerCase();
  return body !== undefined && body.name.toLowerCase() === own && proposedTo(block.text) === undefined;
}

function beslutOfGroup(group: Group, part: ReadPart, title: string): FoundBeslut {
  const text = firstText(group);
  const to =
    group.lead === null && fits(decisionForms.decidesFirst, text)
      ? undefined
      : (proposedTo(text) ?? proposedBelow(group) ?? part.to ?? undefined);
  const author = bodyOfAuthor(part.author);
  // "Kommunstyrelsens förslag till kommunfullmäktige": the text under it is the other body's
  const decider = decidingBody(text)?.name;
  const by = part.to === null ? (decider ?? author) : (author ?? decider);
  const alone = group.lead === null && group.points.every((point) => isUndecided(point.text));
  const lowest = Math.min(...group.points.map((point) => Math.max(point.level, 1)));
  return {
    kind: alone ? "no-decision" : to === undefined ? "decision" : "proposal",
    by: by === undefined ? null : capitalised(by),
    to: to === undefined || alone ? null : capitalised(to),
    lead: group.lead?.text ?? null,
    points: group.points.map((point) => {
      const found = pointOf(point, lowest, group.lead?.text ?? "");
      if (alone) return { ...found, action: "none" as const };
      const elects = group.lead === null && found.action === "other" && electsByName(title, found.text);
      return elects ? { ...found, action: "elect" as const } : found;
    }),
    lines: spanOf([...(group.lead?.lines ?? []), ...group.points.flatMap((point) => point.lines)]),
    printedBy: by !== undefined,
  };
}

/** The body or office that the label of a decision names; none for "Dagens beslut". */
function bodyOfAuthor(genitive: string | null): string | undefined {
  const author = withoutGenitive(genitive ?? "");
  const decides = bodiesIn(author).length > 0 || isOffice(author) || /^\p{Lu}{2,6}$/u.test(author);
  return decides ? author : undefined;
}

/** "Nämnden hemställer ⏎ att kommunfullmäktige avslår motionen", "Nämnden beslutar ⏎ att föreslå …": the body stands in the first point. */
function proposedBelow({ lead, points }: Group): string | undefined {
  const to = addressee(points[0]?.text ?? "");
  if (to !== undefined) return to;
  const open = lead !== null && fits(proposalForms.openEnd, lead.text);
  return open ? proposedTo(`${lead.text} ${points[0]?.text ?? ""}`) : undefined;
}

/** A point; one that has no verb of its own ("Anna Ek till revisor") does what its lead says. */
function pointOf(block: Block, lowest: number, lead: string): Point {
  const own = actionOf(block.text);
  const level = Math.max(block.level, 1) - lowest + 1;
  return {
    text: block.text,
    action:
      own === "other" && level === 1 ? actionOf(lead.replace(proposalForms.ownBefore.pattern, "")) : own,
    level,
    lines: spanOf(block.lines),
  };
}
