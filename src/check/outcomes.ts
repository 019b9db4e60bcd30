import type { Facts } from "../facts.js";
import { allIn, fits } from "../forms/form.js";
import { outcomeForms as forms } from "../forms/outcomes.js";
import type { Lines, Paragraph, Vote } from "../model.js";
import { factsIn, hasFact } from "./facts.js";
import { itemName } from "./item-name.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import type { Check } from "./rule.js";
import { votesIn, winningSide } from "./votes.js";

/** What follows from a vote: majority, tie, and a minority's remit (KL 5:50, 5:54). */
export const outcomeRules: readonly Check[] = [
  {
    id: "tie-unresolved",
    check: (protokoll, found, { facts }) => {
      for (const { item, vote } of votesIn(protokoll))
        if (
          vote.tie === null &&
          vote.yes !== null &&
          vote.yes === vote.no &&
          vote.yes > 0 &&
          !hasFact(facts, item, "lot-drawn", "casting-vote", "deciding-vote")
        )
          found(vote.lines, { item: itemName(item), votes: vote.yes });
    },
  },
  {
    id: "outcome-against-majority",
    check: (protokoll, found, { facts }) => {
      for (const { item, vote } of votesIn(protokoll)) {
        const side = winningSide(vote);
        if (side === undefined || vote.minorityRemit) continue;
        if (isAgainst(vote, side) && !hasFact(facts, item, "qualified-majority", "casting-vote", "lot-drawn"))
          found(vote.lines, {
            item: itemName(item),
            yes: vote.yes ?? 0,
            no: vote.no ?? 0,
            won: (side === "yes" ? vote.yesMeans : vote.noMeans) ?? "",
          });
      }
    },
  },
  {
    id: "minority-remit-in-board",
    check: ({ meeting, paragraphs }, found, { facts }) => {
      if (meeting.bodyKind === "council" || !isUnderKommunallagen(meeting)) return;
      for (const item of paragraphs) {
        const lines = minorityRemit(item, facts);
        if (lines) found(lines, { item: itemName(item) });
      }
    },
  },
  {
    id: "minority-remit-unmotivated",
    check: ({ meeting, paragraphs }, found, { facts }) => {
      if (meeting.bodyKind !== "council" || !isUnderKommunallagen(meeting)) return;
      for (const item of paragraphs) {
        const lines = minorityRemit(item, facts);
        if (lines && !hasFact(facts, item, "reason-given")) found(lines, { item: itemName(item) });
      }
    },
  },
];

/** Where an item is sent back because a third asked for it: "Minoritetsåterremiss", "minst en tredjedel har röstat nej". */
function minorityRemit(item: Paragraph, facts: Facts): Lines | undefined {
  const vote = item.votes.find((one) => one.minorityRemit);
  if (vote) return vote.lines;
  const isSentBack = item.beslut.some(({ points }) =>
    points.some(({ action }) => action === "remit-back" || action === "table"),
  );
  return isSentBack ? factsIn(facts, item, "minority-remit")[0]?.lines : undefined;
}

/** True where the outcome only has the words of the losing side: "avslår", where Nej for avslag got fewer votes. */
function isAgainst({ outcome, yesMeans, noMeans, role }: Vote, side: "yes" | "no"): boolean {
  if (outcome === null || yesMeans === null || noMeans === null) return false;
  const [won, lost] = side === "yes" ? [yesMeans, noMeans] : [noMeans, yesMeans];
  if (role === "main" && isOppositeAct(outcome, won, lost)) return true;
  const said = stemsOf(outcome);
  const ofWon = stemsOf(won).filter((stem) => !stemsOf(lost).includes(stem));
  const ofLost = stemsOf(lost).filter((stem) => !stemsOf(won).includes(stem));
  const isTurned = fits(forms.turned, outcome) && !ofLost.includes("avsl");
  const isSaid = (stem: string): boolean => said.includes(stem);
  return !isTurned && ofWon.length > 0 && ofLost.some(isSaid) && !ofWon.some(isSaid);
}

/** True for "avslå förslaget" where bifall to that very thing won over avslag, and the other way round. */
function isOppositeAct(outcome: string, won: string, lost: string): boolean {
  const [said, ofWon, ofLost] = [onlyAct(outcome), onlyAct(won), onlyAct(lost)];
  if (said === undefined || said !== ofLost || ofWon === undefined || ofWon === ofLost) return false;
  const [thing, ...others] = thingsIn(outcome);
  const voted = new Set([...thingsIn(won), ...thingsIn(lost)]);
  return others.length === 0 && thing !== undefined && voted.size === 1 && voted.has(thing);
}

/** The act in a text, where it names only one and no counter-proposal. */
function onlyAct(text: string): "approve" | "reject" | undefined {
  const [isApproved, isRejected] = [fits(forms.approve, text), fits(forms.reject, text)];
  if (isApproved === isRejected || fits(forms.counter, text)) return undefined;
  return isApproved ? "approve" : "reject";
}

const thingsFound = allIn(forms.thing);
const thingsIn = (text: string): string[] => [
  ...new Set(thingsFound(text.toLowerCase()).map(([word]) => word)),
];

/** The first four letters of each longer word: "bifall", "bifaller" → "bifa". */
const stemsOf = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 4));
