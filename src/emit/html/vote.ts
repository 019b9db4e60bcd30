import type { Element } from "hast";
import { h } from "hastscript";
import type { BallotVote, Vote } from "../../model.js";
import { actorInWords, words } from "./words.js";

/** An omröstning: its totals, what a vote meant, who cast it where the minutes say so, and how it ended, a tie and a minority's remit. */
export function vote(vote: Vote, caption: string): Element {
  const rows = choices.filter((choice) => isTold(vote, choice)).map((choice) => row(vote, choice));
  const heads = ["Röst", "Antal", vote.ballots.length > 0 ? "Ledamöter" : null].filter(
    (head) => head !== null,
  );
  return h("div", { className: "vote" }, [
    rows.length === 0
      ? null
      : h("table", {}, [
          h("caption", {}, caption),
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              heads.map((head) => h("th", { scope: "col" }, head)),
            ),
          ),
          h("tbody", {}, rows),
        ]),
    vote.outcome === null ? null : h("p", {}, vote.outcome),
    vote.tie === null ? null : h("p", {}, words.voteTie[vote.tie]),
    vote.minorityRemit ? h("p", {}, "Återremiss på begäran av en minoritet.") : null,
  ]);
}

const choices: readonly BallotVote[] = ["yes", "no", "abstain", "absent"];

function isTold(vote: Vote, choice: BallotVote): boolean {
  return vote[choice] !== null || meaning(vote, choice) !== null || voters(vote, choice).length > 0;
}

function row(vote: Vote, choice: BallotVote): Element {
  const means = meaning(vote, choice);
  const names = voters(vote, choice).join(", ");
  return h("tr", {}, [
    h("th", { scope: "row" }, [
      words.ballot[choice],
      means === null ? null : h("span", { className: "means" }, means),
    ]),
    h("td", { className: "count" }, vote[choice] === null ? "–" : String(vote[choice])),
    vote.ballots.length > 0 ? h("td", {}, names || "–") : null,
  ]);
}

function meaning(vote: Vote, choice: BallotVote): string | null {
  return choice === "yes" ? vote.yesMeans : choice === "no" ? vote.noMeans : null;
}

function voters(vote: Vote, choice: BallotVote): string[] {
  return vote.ballots.filter((ballot) => ballot.vote === choice).map(actorInWords);
}
