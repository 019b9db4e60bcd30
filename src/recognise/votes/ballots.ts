import { ballotOpenings, ballotVerbs, ballotForms as forms } from "../../forms/ballots.js";
import { allIn, everyPlace, fits, found } from "../../forms/form.js";
import { aroundTotals } from "../../forms/vote-totals.js";
import { partyOf } from "../../lex/name.js";
import { peopleIn } from "../../lex/person.js";
import { isNumber } from "../../lex/shapes.js";
import type { Ballot } from "../../model.js";
import type { Line } from "../../read/line.js";
import { voteWords } from "../../vocabulary/tables.js";
import { actorsIn } from "../acts/actors.js";
import { rowsIn } from "../attendance/cells.js";
import type { Tally } from "./tally.js";

/** The ballots of a roll, and the totals of its last row where it has one. */
export interface Roll {
  ballots: Ballot[];
  totals: Partial<Tally>;
}

type Vote = Ballot["vote"];

const votes: readonly Vote[] = ["yes", "no", "abstain", "absent"];

/** A table of ballots: a column for each vote with marks, or one that names it. A blank row has no ballot. */
export function rollOf(lines: readonly Line[]): Roll {
  const roll: Roll = { ballots: [], totals: {} };
  for (const { cells, columns } of rowsIn(lines)) {
    const cell = (at: number | undefined): string => (at === undefined ? "" : (cells[at] ?? ""));
    const name = cell(columns.name);
    if (fits(aroundTotals.rollTotals, name)) {
      for (const vote of votes)
        if (isNumber(cell(columns[vote]))) roll.totals[vote] = Number(cell(columns[vote]));
      continue;
    }
    const person = peopleIn(name)[0];
    const vote =
      columns.vote === undefined
        ? votes.find((one) => isMarked(cell(columns[one])))
        : voteIn(cell(columns.vote));
    if (person && vote)
      roll.ballots.push({
        name: person.name,
        party: person.party ?? partyOf(cell(columns.party)) ?? null,
        vote,
      });
  }
  return roll;
}

const isMarked = (cell: string): boolean => !["", "-", "–", "0"].includes(cell);

/** How a cell says that somebody voted: "Ja", "Avst". */
export function voteIn(cell: string): Vote | undefined {
  return votes.find((vote) => (voteWords[vote] as readonly string[]).includes(cell.toLowerCase()));
}

/**
 * Ballots in prose: "Anna Ek (S) och Bo Al (M) röstar Ja (2).", "Nej röstar: …". Names on lines of their own
 * under such words ("Ja-röster:") belong to them.
 */
export function ballotsIn(sentences: readonly string[]): Ballot[] {
  const ballots: Ballot[] = [];
  let under: Vote | null = null;
  for (const sentence of sentences) {
    const counted = countedIn(sentence);
    const voted = counted.length > 0 ? undefined : votedIn(sentence);
    const names: Ballot[] = voted
      ? ballotsOf(voted.names, voted.vote)
      : under !== null && isNames(sentence)
        ? ballotsOf(sentence, under)
        : [];
    ballots.push(...counted, ...names);
    if (voted) under = names.length === 0 ? voted.vote : null;
    else if (names.length === 0) under = null;
  }
  return ballots;
}

const countsIn = allIn(forms.counted);
const between = everyPlace(forms.betweenNames);

/** Ballots named behind their counts: "avges tre ja-röster, Anna Ek (S), Bo Al (M) och Cia By (V), och en nej-röst, Dan Co (MP)." */
function countedIn(sentence: string): Ballot[] {
  const counts = countsIn(sentence);
  return counts.flatMap((match, at) => {
    const behind = sentence.slice(match.index + match[0].length, counts[at + 1]?.index).trim();
    const names = behind.replace(match[0].endsWith("(") ? /\)[^()]{0,9}$/u : forms.countedEnd.pattern, "");
    const vote = votes.find((one) => match.groups?.[one] !== undefined);
    return vote !== undefined && isNames(names) ? ballotsOf(names, vote) : [];
  });
}

/** How the persons named in a sentence voted; undefined for a sentence that says what Ja and Nej mean. */
function votedIn(sentence: string): { vote: Vote; names: string } | undefined {
  if (fits(forms.explaining, sentence)) return undefined;
  for (const opening of ballotOpenings) {
    const opened = found(opening, sentence);
    if (opened) return { vote: opening.means, names: sentence.slice(opened[0].length) };
  }
  for (const verb of ballotVerbs) {
    const match = found(verb, sentence);
    if (match) return { vote: verb.means, names: sentence.slice(0, match.index) };
  }
  return undefined;
}

/** True for a line of nothing but names. */
function isNames(text: string): boolean {
  const names = actorsIn(text).flatMap(({ name }) => name ?? []);
  const rest = names.reduce((left, name) => left.replace(name, ""), text);
  return names.length > 0 && !/\p{L}{2}/u.test(rest.replace(between, ""));
}

function ballotsOf(names: string, vote: Vote): Ballot[] {
  return actorsIn(names).flatMap(({ name, party }) => (name === null ? [] : [{ name, party, vote }]));
}
