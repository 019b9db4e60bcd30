import type { Lines, Paragraph } from "../model.js";
import { factsIn, hasFact } from "./facts.js";
import { itemName } from "./item-name.js";
import { placeOfWords } from "./place-of-words.js";
import type { Check } from "./rule.js";

/** Figures and names of a vote that are in none of the votes read. */
export const unreadVoteRules: readonly Check[] = [
  {
    id: "vote-unreadable",
    check: ({ paragraphs }, found, { text, facts }) => {
      for (const item of paragraphs.filter((one) => !hasFact(facts, one, "vote-on-persons")))
        for (const { lines, words } of factsIn(facts, item, "result-in-words"))
          if (!isRead(item, lines)) found(placeOfWords(words, lines, text), { item: itemName(item), words });
    },
  },
];

const overlaps = (one: Lines, other: Lines): boolean => one[0] <= other[1] && other[0] <= one[1];

/** True where a vote with totals or ballots was read from the lines. */
function isRead({ votes }: Paragraph, lines: Lines): boolean {
  return votes.some(
    (vote) =>
      overlaps(vote.lines, lines) && (vote.ballots.length > 0 || (vote.yes !== null && vote.no !== null)),
  );
}
