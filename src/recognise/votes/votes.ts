import { fits } from "../../forms/form.js";
import { voteForms } from "../../forms/votes.js";
import { sentencesOf } from "../../lex/sentences.js";
import type { Ballot, SectionKind, Vote } from "../../model.js";
import { blocksOf, spanOf, textOf } from "../../outline/blocks.js";
import type { Appendix } from "../../outline/outline.js";
import { linesOfPart } from "../../outline/parts.js";
import type { Line } from "../../read/line.js";
import { cellsOf } from "../attendance/cells.js";
import type { ReadPart } from "../read-part.js";
import { ballotsIn, rollOf } from "./ballots.js";
import { rollsByRound } from "./round-columns.js";
import { hasResult, roundsOf } from "./rounds.js";
import { type Tally, tallyIn } from "./tally.js";
import { totalsOf } from "./total-rows.js";
import { voteKeyIn } from "./vote-key.js";
import { completed, isMinorityRemit, roleOf, tieIn, withMainVote } from "./vote-role.js";
import { rollsFor } from "./vote-rolls.js";

/** A vote; `inferred` names the values that were counted or follow from others. */
export interface FoundVote extends Vote {
  inferred: ("yes" | "no" | "abstain" | "role")[];
}

/**
 * The votes of an item: one for each round under a label of that kind, or else elsewhere in the item. What Ja
 * and Nej mean may stand in the proposition before. `appendices` hold rolls, matched by their number.
 */
export function votesOf(
  parts: readonly ReadPart[],
  appendices: readonly Appendix[],
  number: number | null,
  width: number,
): FoundVote[] {
  const labelled = parts.filter(({ kind, lines }) => kind === "vote" && lines.length > 0);
  const telling = labelled.length > 0 ? labelled : parts.filter(tellsVote);
  const rounds = telling.flatMap((part) => {
    const before = parts[parts.indexOf(part) - 1];
    const context = before?.kind === "proposition" ? before.text : "";
    return roundsOf(part, width).map((round, at) => ({ round, context: at === 0 ? context : "" }));
  });
  const cast = rollsByRound(
    telling.flatMap(({ lines }) => lines),
    rounds.length,
  );
  const votes = rounds
    .map(({ round, context }, at) =>
      voteOf(round, context, rollsFor(round, appendices, number, rounds.length), cast[at] ?? [], width),
    )
    .filter(isVote)
    .reduce(withResult, []);
  return withMainVote(votes.length === 1 ? votes.map((vote) => completed(vote, parts)) : votes);
}

/** Kinds of parts that may report a vote where no part has a label for it. */
const unlabelledVoteKinds: readonly SectionKind[] = ["proposition", "decision", "other", "deliberation"];

const tellsVote = ({ kind, blocks }: ReadPart): boolean =>
  unlabelledVoteKinds.includes(kind) && blocks.some(({ text }) => hasResult(text));

const isVote = ({ yes, no, ballots, yesMeans, tie }: FoundVote): boolean =>
  (yes !== null && no !== null) || ballots.length > 0 || yesMeans !== null || tie !== null;

/** Votes with one more; a result without a proposition goes with the proposition before that has no result yet. */
function withResult(votes: readonly FoundVote[], vote: FoundVote): FoundVote[] {
  const last = votes.at(-1);
  const isOpen = last && last.yes === null && last.no === null && last.ballots.length === 0;
  if (!isOpen || vote.yesMeans !== null) return [...votes, vote];
  const { yesMeans, noMeans } = last;
  const lines: Vote["lines"] = [last.lines[0], vote.lines[1]];
  return [...votes.slice(0, -1), { ...vote, yesMeans, noMeans, role: last.role ?? vote.role, lines }];
}

/** True for a line that is not a row of a table, printed with bars or with gaps. */
const isNotTableRow = (line: Line): boolean => cellsOf(line).length < 2;

function voteOf(
  part: ReadPart,
  context: string,
  rolls: readonly Appendix[],
  cast: readonly Ballot[],
  width: number,
): FoundVote {
  const prose = part.lines.filter(isNotTableRow);
  const text = textOf(prose, width);
  const roll = rollOf(part.lines);
  const appended = rolls.map(({ lines }) => ({ lines, roll: rollOf(lines) }));
  const own = [...ballotsIn(sentencesOf(text)), ...roll.ballots, ...cast];
  const ballots =
    own.length > 0
      ? own
      : appended.flatMap((one) => [...one.roll.ballots, ...ballotsInProse(one.lines, width)]);
  const stated = tallyIn(text);
  const totals =
    [roll.totals, totalsOf(part.lines), ...appended.map((one) => one.roll.totals)].find(
      (one) => (one.yes ?? null) !== null,
    ) ?? {};
  const tally: Tally = {
    yes: stated.yes ?? totals.yes ?? null,
    no: stated.no ?? totals.no ?? null,
    abstain: stated.abstain ?? totals.abstain ?? null,
    absent: stated.absent ?? totals.absent ?? null,
  };
  if (tally.no === null && !fits(voteForms.yes, text)) tally.yes = null;
  const counted = (["yes", "no", "abstain"] as const).filter(
    (vote) => tally[vote] === null && ballots.some((ballot) => ballot.vote === vote),
  );
  for (const vote of counted) tally[vote] = ballots.filter((ballot) => ballot.vote === vote).length;
  const key = voteKeyIn(text).yesMeans === null ? voteKeyIn(context) : voteKeyIn(text);
  const tie = tieIn(text, tally);
  const said = `${context}\n${text}`;
  const minorityRemit = isMinorityRemit(text);
  return {
    ...tally,
    ...key,
    role: roleOf(part.kind === "vote" ? part.heading : null, key, said) ?? (minorityRemit ? "remit" : null),
    tie,
    minorityRemit,
    ballots: unique(ballots),
    outcome: outcomeIn(text),
    lines: spanOf(linesOfPart(part)),
    inferred: counted,
  };
}

const ballotsInProse = (lines: readonly Line[], width: number): Ballot[] =>
  ballotsIn(blocksOf(lines.filter(isNotTableRow), width, "paragraphs").map(({ text }) => text));

/** Ballots, the first of each person for each vote. */
function unique(ballots: readonly Ballot[]): Ballot[] {
  const first = new Map<string, Ballot>();
  for (const ballot of ballots) {
    const key = `${ballot.vote} ${ballot.name}`;
    if (!first.has(key)) first.set(key, ballot);
  }
  return [...first.values()];
}

/** The sentence that says what follows from the result: "… beslutar nämnden att bifalla förslaget."; null where there is none behind the result. */
function outcomeIn(text: string): string | null {
  const sentences = sentencesOf(text);
  const result = sentences.findIndex((sentence) => hasResult(sentence) || ballotsIn([sentence]).length > 0);
  return (
    sentences
      .slice(Math.max(result, 0))
      .find((sentence) => fits(voteForms.outcome, sentence) && !fits(voteForms.noOutcome, sentence)) ?? null
  );
}
