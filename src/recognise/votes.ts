import type { Ballot, SectionKind, Vote } from "../model.js";
import type { Line } from "../read/line.js";
import { blocksOf, spanOf, textOf } from "../structure/blocks.js";
import type { Appendix, Part } from "../structure/outline.js";
import { linesOfPart } from "../structure/parts.js";
import { sentencesOf } from "../text/sentences.js";
import { type Tally, tallyIn, voteKeyIn } from "../text/tally.js";
import { ballotsIn, rollOf } from "./ballots.js";
import { cellsOf } from "./cells.js";

/** A vote, with what was counted and not printed. */
export interface FoundVote extends Vote {
  counted: ("yes" | "no" | "abstain")[];
}

/**
 * The votes of an item: one for each part under a label of that kind, and one for a result told elsewhere in the
 * item. What Ja and Nej mean may stand in the proposition before. `appendices` hold rolls, matched by their number.
 */
export function votesOf(
  parts: readonly Part<SectionKind>[],
  appendices: readonly Appendix[],
  number: number | null,
  width: number,
): FoundVote[] {
  const labelled = parts.filter(({ kind, lines }) => kind === "vote" && lines.length > 0);
  const told =
    labelled.length > 0
      ? []
      : parts.filter(({ kind }) => telling.includes(kind)).flatMap((part) => byResult(part, width));
  return [...labelled, ...told].flatMap((part) => {
    const before = parts[parts.indexOf(part) - 1];
    const context = before?.kind === "proposition" ? textOf(before.lines, width) : "";
    const vote = voteOf(part, context, rollsFor(part, appendices, number, labelled.length, width), width);
    return isVote(vote) ? [vote] : [];
  });
}

/** Parts in which a vote without a label may be told. */
const telling: readonly SectionKind[] = ["proposition", "decision", "other", "deliberation"];

/** A part cut behind each block with a result: one piece a vote; nothing where it tells of none. */
function byResult(part: Part<SectionKind>, width: number): Part<SectionKind>[] {
  const pieces: Part<SectionKind>[] = [];
  let lines: Line[] = [];
  for (const block of blocksOf(part.lines, width, "paragraphs")) {
    lines = [...lines, ...block.lines];
    if (!hasResult(block.text)) continue;
    pieces.push({ ...part, lines });
    lines = [];
  }
  const last = pieces.at(-1);
  if (last) last.lines = [...last.lines, ...lines];
  return pieces;
}

const isVote = ({ yes, no, ballots, yesMeans }: FoundVote): boolean =>
  (yes !== null && no !== null) || ballots.length > 0 || yesMeans !== null;

/** A line that is no row of a table, be it printed with bars or with gaps. */
const isProse = (line: Line): boolean => cellsOf(line).length < 2;

/** A result in running text: a number of Ja and one of Nej. */
function hasResult(text: string): boolean {
  const { yes, no } = tallyIn(text);
  return yes !== null && no !== null && /röst|voter|(?<!\p{L})avgavs/iu.test(text);
}

function voteOf(
  part: Part<SectionKind>,
  context: string,
  rolls: readonly Appendix[],
  width: number,
): FoundVote {
  const prose = part.lines.filter(isProse);
  const text = textOf(prose, width);
  const roll = rollOf(part.lines);
  const appended = rolls.map(({ lines }) => ({
    roll: rollOf(lines),
    told: ballotsIn(blocksOf(lines.filter(isProse), width, "paragraphs").map((block) => block.text)),
  }));
  const own = [...ballotsIn(sentencesOf(text)), ...roll.ballots];
  const ballots = own.length > 0 ? own : appended.flatMap((one) => [...one.roll.ballots, ...one.told]);
  const stated = tallyIn(text);
  const totals =
    [roll.totals, ...appended.map((one) => one.roll.totals)].find((one) => one.yes !== undefined) ?? {};
  const tally: Tally = {
    yes: stated.yes ?? totals.yes ?? null,
    no: stated.no ?? totals.no ?? null,
    abstain: stated.abstain ?? totals.abstain ?? null,
    absent: stated.absent ?? totals.absent ?? null,
  };
  const counted = (["yes", "no", "abstain"] as const).filter(
    (vote) => tally[vote] === null && ballots.some((ballot) => ballot.vote === vote),
  );
  for (const vote of counted) tally[vote] = ballots.filter((ballot) => ballot.vote === vote).length;
  const key = voteKeyIn(text).yesMeans === null ? voteKeyIn(context) : voteKeyIn(text);
  return {
    ...tally,
    ...key,
    ballots: unique(ballots),
    outcome: outcomeIn(text),
    lines: spanOf(linesOfPart(part)),
    counted,
  };
}

const unique = (ballots: readonly Ballot[]): Ballot[] =>
  ballots.filter(
    (ballot, at) =>
      ballots.findIndex(({ name, vote }) => name === ballot.name && vote === ballot.vote) === at,
  );

/** The sentence that says what follows from the result: "… beslutar nämnden att bifalla förslaget." */
function outcomeIn(text: string): string | null {
  return (
    sentencesOf(text).find(
      (sentence) =>
        /(?<!\p{L})(?:beslutar|beslutade|bifaller|avslår|antas|antagits|bifallits|avslagits|ska ärendet återremitteras|återremitteras)(?!\p{L})/iu.test(
          sentence,
        ) && !/röstar|voteringsproposition/iu.test(sentence),
    ) ?? null
  );
}

/** The appendices that a vote refers to by number ("bilaga 2"), else the only one that names the § and a vote. */
function rollsFor(
  part: Part<SectionKind>,
  appendices: readonly Appendix[],
  number: number | null,
  votes: number,
  width: number,
): Appendix[] {
  const referred = [
    ...textOf(part.lines, width).matchAll(
      /(?:bilag(?:a|orna|or)|(?:voterings|omröstnings)(?:lista|bilaga)) (?:nr )?(?<id>\d{1,3}|\p{Lu})(?!\p{L})/giu,
    ),
  ].map((match) => match.groups?.["id"]?.toLowerCase());
  const byNumber = appendices.filter(({ heading }) =>
    referred.includes(
      /^\p{L}+ ?(?:nr )?(?<id>\d{1,3}|\p{L})(?!\p{L})/iu.exec(heading.text)?.groups?.["id"]?.toLowerCase(),
    ),
  );
  if (byNumber.length > 0 || votes > 1 || number === null) return byNumber;
  return appendices.filter(
    ({ heading }) =>
      new RegExp(`§ ?${number}(?!\\d)`, "u").test(heading.text) && /röst|voter/iu.test(heading.text),
  );
}
