import type { Facts } from "../facts.js";
import { factForms } from "../forms/facts.js";
import { fits } from "../forms/form.js";
import type { Paragraph } from "../model.js";
import { hasFact } from "./facts.js";
import { itemName } from "./item-name.js";
import { isUnderKommunallagen } from "./kommunallagen.js";
import type { Check } from "./rule.js";
import { votesIn } from "./votes.js";

/** What minutes say about how a vote was put and held (KL 5:67). */
export const propositionRules: readonly Check[] = [
  {
    id: "vote-without-result",
    check: ({ meeting, paragraphs }, found, { facts }) => {
      if (meeting.bodyKind === "association") return;
      for (const item of paragraphs) {
        const section = item.sections.find(({ kind }) => kind === "vote");
        const isOpen = item.votes.every(
          ({ yes, no, ballots }) => yes === null && no === null && ballots.length === 0,
        );
        if (section && isOpen && !hasFact(facts, item, "result-told"))
          found(section.lines, { item: itemName(item) });
      }
    },
  },
  {
    id: "vote-without-proposition",
    check: (protokoll, found, { facts }) => {
      if (!isUnderKommunallagen(protokoll.meeting)) return;
      for (const { item, vote } of votesIn(protokoll))
        if (!isPut(item, facts) && vote === item.votes[0]) found(vote.lines, { item: itemName(item) });
    },
  },
  {
    id: "vote-unexplained",
    check: (protokoll, found, { facts }) => {
      if (!isUnderKommunallagen(protokoll.meeting)) return;
      for (const { item, vote } of votesIn(protokoll)) {
        if (vote.yesMeans !== null || vote.noMeans !== null || vote.yes === null || vote.no === null)
          continue;
        const isExplained = hasFact(facts, item, "vote-explained");
        if (isPut(item, facts) && hasFact(facts, item, "yes-named") && !isExplained)
          found(vote.lines, { item: itemName(item) });
      }
    },
  },
  {
    id: "ballots-missing",
    check: (protokoll, found, { facts }) => {
      if (!isUnderKommunallagen(protokoll.meeting)) return;
      const { paragraphs, attachments } = protokoll;
      // one list of ballots may serve for all votes of the sitting
      if (
        paragraphs.some((item) => hasFact(facts, item, "vote-list")) ||
        attachments.some(({ heading }) => fits(factForms["vote-list"], heading))
      )
        return;
      for (const { item, vote } of votesIn(protokoll)) {
        const isOpen = vote.ballots.length === 0 && (vote.yes ?? 0) + (vote.no ?? 0) > 0;
        if (isOpen && !hasFact(facts, item, "vote-closed-or-elsewhere"))
          found(vote.lines, { item: itemName(item) });
      }
    },
  },
];

/** True where the item says in any words how the proposals were put. */
const isPut = (item: Paragraph, facts: Facts): boolean =>
  hasFact(facts, item, "proposition-put", "vote-explained") ||
  item.votes.some(({ yesMeans }) => yesMeans !== null);
