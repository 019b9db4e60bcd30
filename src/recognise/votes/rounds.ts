import { fits } from "../../forms/form.js";
import { voteForms } from "../../forms/votes.js";
import { sentencesOf } from "../../lex/sentences.js";
import type { Block } from "../../outline/blocks.js";
import type { Line } from "../../read/line.js";
import { linesBetween, type ReadPart, readPart } from "../read-part.js";
import { ballotsIn } from "./ballots.js";
import { tallyIn } from "./tally.js";
import { voteKeyIn } from "./vote-key.js";

/**
 * A part cut into the rounds of voting that it tells of, each with its own proposition, result and ballots. No line
 * is lost: what stands before the first round belongs to it, what follows a result to the round of that result.
 */
export function roundsOf(part: ReadPart, width: number): ReadPart[] {
  const isVote = part.kind === "vote";
  const units = part.blocks.flatMap((block) => unitsOf(block, isVote));
  const rounds: Round[] = [];
  units.forEach((unit, at) => {
    const last = rounds.at(-1);
    if (!last || opens(unit, last, units.slice(at))) rounds.push({ ...unit, lines: [...unit.lines] });
    else {
      last.lines.push(...unit.lines);
      last.key ??= unit.key;
      last.result ??= unit.result;
      last.isCast ||= unit.isCast;
    }
  });
  if (rounds.length < 2) return [part];
  return rounds.map(({ lines }, at) =>
    readPart(at === 0 ? { ...part, lines } : { ...part, lines, headingLine: null, heading: null }, width),
  );
}

/** True for running text with a result: a number of Ja and one of Nej. */
export function hasResult(text: string): boolean {
  return resultIn(text, false) !== null;
}

/** A stretch of a part that is not cut, and what it tells of a vote. */
interface Unit {
  lines: Line[];
  key: string | null;
  result: string | null;
  /** True where ballots are listed. */
  isCast: boolean;
  announces: boolean;
}
type Round = Unit;

/** Whether a unit begins a new round: a second proposition, a second result, or words that announce what then comes. */
function opens(unit: Unit, round: Round, rest: readonly Unit[]): boolean {
  const isOver = round.result !== null || round.isCast;
  if (unit.key !== null && isOver && unit.key !== round.key) return true;
  if (unit.result !== null && round.result !== null) return unit.result !== round.result;
  const isOther = ({ key, result }: Unit): boolean =>
    (key !== null && key !== round.key) || (result !== null && result !== round.result);
  return isOver && unit.announces && rest.some(isOther);
}

/** A block, or its sentences where it tells of more than one result, or of what Ja means after a result. */
function unitsOf(block: Block, isVote: boolean): Unit[] {
  if (block.lines.some(({ kind }) => kind === "row"))
    return [{ ...toldIn(block.text, isVote), lines: block.lines, isCast: true }];
  const sentences = sentencesOf(block.text);
  const results = sentences.map((sentence) => resultIn(sentence, isVote));
  const first = results.findIndex((result) => result !== null);
  const isExplainedAgain =
    first >= 0 && sentences.slice(first + 1).some((sentence) => voteKeyIn(sentence).yesMeans !== null);
  if (new Set(results.filter(Boolean)).size < 2 && !isExplainedAgain)
    return [unitOf(block.text, block.lines, isVote)];
  let from = 0;
  return sentences.map((sentence, at) => {
    const to =
      at === sentences.length - 1 ? block.text.length : block.text.indexOf(sentence, from) + sentence.length;
    const unit = unitOf(sentence, linesBetween(block, from, to), isVote);
    from = to;
    return unit;
  });
}

function unitOf(text: string, lines: Line[], isVote: boolean): Unit {
  return { ...toldIn(text, isVote), lines, isCast: ballotsIn(sentencesOf(text)).length > 0 };
}

const toldIn = (text: string, isVote: boolean): Omit<Unit, "lines" | "isCast"> => ({
  key: voteKeyIn(text).yesMeans,
  result: resultIn(text, isVote),
  announces: fits(voteForms.announced, text),
});

/** "7–4" for a text that tells how many voted Ja and how many Nej, else null. Outside a vote's own part it says so. */
function resultIn(text: string, isVote: boolean): string | null {
  if (!isVote && !fits(voteForms.told, text)) return null;
  const { yes, no } = tallyIn(text);
  return yes !== null && no !== null ? `${yes}–${no}` : null;
}
