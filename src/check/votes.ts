import type { Vote } from "../model.js";
import type { Check } from "./check.js";
import { itemName } from "./item-name.js";

const kinds = ["yes", "no", "abstain"] as const;
const names = { yes: "Ja", no: "Nej", abstain: "Avstår" } as const;

/** What a vote's ballots and its result say of each other. */
export const voteRules: readonly Check[] = [
  {
    id: "ballots-differ",
    check: ({ paragraphs }, found) => {
      for (const paragraph of paragraphs)
        for (const vote of paragraph.votes)
          for (const kind of kinds) {
            const listed = vote.ballots.filter((ballot) => ballot.vote === kind).length;
            if (isStated(vote, kind) && listed !== vote[kind])
              found(vote.lines, {
                item: itemName(paragraph),
                listed,
                vote: names[kind],
                stated: vote[kind] ?? 0,
              });
          }
    },
  },
];

/** A result is compared where ballots are listed; the listing may leave out those who abstain. */
function isStated(vote: Vote, kind: (typeof kinds)[number]): boolean {
  if (vote[kind] === null || vote.ballots.length === 0) return false;
  return kind !== "abstain" || vote.ballots.some((ballot) => ballot.vote === "abstain");
}
