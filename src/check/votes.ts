import type { Paragraph, Protokoll, Vote } from "../model.js";
import { itemName } from "./item-name.js";
import { oncePer } from "./once-per.js";
import { placeOfWords } from "./place-of-words.js";
import { isSameName, isWholeRoll, membersNamed, mostServingAt } from "./roll.js";
import type { Check } from "./rule.js";

const kinds = ["yes", "no", "abstain"] as const;
const names = { yes: "Ja", no: "Nej", abstain: "Avstår" } as const;

/** The ballots and totals of a vote and the attendance, against each other. */
export const voteRules: readonly Check[] = [
  {
    id: "ballots-differ",
    check: (protokoll, found) => {
      for (const { item, vote } of votesIn(protokoll))
        for (const kind of kinds) {
          const listed = vote.ballots.filter((ballot) => ballot.vote === kind).length;
          if (isStated(vote, kind) && listed !== vote[kind])
            found(vote.lines, {
              item: itemName(item),
              listed,
              vote: names[kind],
              stated: vote[kind] ?? 0,
            });
        }
    },
  },
  {
    id: "voted-twice",
    check: (protokoll, found, { text }) => {
      for (const { item, vote } of votesIn(protokoll)) {
        vote.ballots.forEach(({ name, party }, at) => {
          const isTwice = vote.ballots
            .slice(0, at)
            .some((one) => isSameName(one.name, name) && (one.party ?? party) === (party ?? one.party));
          if (isTwice) found(placeOfWords(name, vote.lines, text), { item: itemName(item), name });
        });
      }
    },
  },
  {
    id: "votes-exceed-serving",
    check: (protokoll, found) => {
      const { chair } = protokoll.meeting;
      if (!isWholeRoll(protokoll) || membersNamed(chair ?? "", protokoll.members).length === 0) return;
      for (const { item, vote } of votesIn(protokoll)) {
        if (vote.ballots.length > 0) continue; // then a name tells more exactly what is wrong
        const votes = (vote.yes ?? 0) + (vote.no ?? 0) + (vote.abstain ?? 0);
        const serving = mostServingAt(protokoll.members, item.number);
        // many more votes than names: the list is not all of those who served
        if (votes > serving && votes <= serving * 1.5)
          found(vote.lines, { item: itemName(item), votes, serving });
      }
    },
  },
  {
    id: "reserver-won",
    check: (protokoll, found, { text }) => {
      for (const { item, vote } of votesIn(protokoll)) {
        const won = winningSide(vote);
        if (won === undefined || item.votes.length > 1 || vote.minorityRemit) continue;
        for (const { by, lines } of item.reservations)
          for (const { name } of by)
            if (name !== null && vote.ballots.some((one) => one.vote === won && isSameName(one.name, name)))
              found(placeOfWords(name, lines, text), { item: itemName(item), name, vote: names[won] });
      }
    },
  },
];

/** Each vote with its item. */
export const votesIn: (protokoll: Protokoll) => readonly { item: Paragraph; vote: Vote }[] = oncePer(
  ({ paragraphs }) => paragraphs.flatMap((item) => item.votes.map((vote) => ({ item, vote }))),
);

/** The side with more votes; undefined where they are equal or not stated. */
export function winningSide({ yes, no }: Vote): "yes" | "no" | undefined {
  if (yes === null || no === null || yes === no) return undefined;
  return yes > no ? "yes" : "no";
}

/** A result is compared where ballots are listed; the listing may leave out those who abstain. */
function isStated(vote: Vote, kind: (typeof kinds)[number]): boolean {
  if (vote[kind] === null || vote.ballots.length === 0) return false;
  return kind !== "abstain" || vote.ballots.some((ballot) => ballot.vote === "abstain");
}
