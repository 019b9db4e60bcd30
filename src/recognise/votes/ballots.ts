import { partyOf } from "../../lex/name.js";
import { peopleIn } from "../../lex/person.js";
import type { Ballot } from "../../model.js";
import type { Line } from "../../read/line.js";
import { numberPattern } from "../../vocabulary/numbers.js";
import { voteWords } from "../../vocabulary/tables.js";
import { actorsIn } from "../acts/actors.js";
import { wordsPattern } from "../acts/acts.js";
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
    if (/^(?:summa|totalt|antal)/iu.test(name)) {
      for (const vote of votes)
        if (/^\d+$/u.test(cell(columns[vote]))) roll.totals[vote] = Number(cell(columns[vote]));
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

const isMarked = (cell: string): boolean => cell !== "" && !/^[-–0]$/u.test(cell);

/** How a cell says that somebody voted: "Ja", "Avst". */
export function voteIn(cell: string): Vote | undefined {
  return votes.find((vote) => (voteWords[vote] as readonly string[]).includes(cell.toLowerCase()));
}

const verbs = {
  yes: wordsPattern("röstar ja|röstade ja"),
  no: wordsPattern("röstar nej|röstade nej"),
  abstain: wordsPattern("avstår|avstod|röstar blankt|röstade blankt"),
};
/** Words before those who voted so: "Ja röstar", "Ja (6):", "Fem röstar ja:", "För nej röstar", "Två avstår:", "Avstår". */
const openings: Record<Vote, RegExp> = {
  yes: opening(
    "(?:ja(?:-röst(?:er)?)?(?: \\(\\d+\\))?:|(?:för )?ja(?:-röst)? rösta(?:r|de)(?: \\(\\d+\\))?:?|rösta(?:r|de) (?:för )?ja(?: \\(\\d+\\))?:)",
  ),
  no: opening(
    "(?:nej(?:-röst(?:er)?)?(?: \\(\\d+\\))?:|(?:för )?nej(?:-röst)? rösta(?:r|de)(?: \\(\\d+\\))?:?|rösta(?:r|de) (?:för )?nej(?: \\(\\d+\\))?:)",
  ),
  abstain: opening(
    "(?:avst(?:år|od)(?:ende)?(?: från att rösta)?(?: \\(\\d+\\))?:|avst(?:år|od)$|blankt? rösta(?:r|de)(?: \\(\\d+\\))?:?|rösta(?:r|de) blankt(?: \\(\\d+\\))?:|blank(?:a|t)?(?: röst(?:er)?)?(?: \\(\\d+\\))?:|nedlagda?(?: röst(?:er)?)?:)",
  ),
  absent: opening("frånvarande(?: \\(\\d+\\))?:"),
};

function opening(words: string): RegExp {
  return new RegExp(
    `^(?:(?:${numberPattern}|följande|dessa|de) )?(?:ledam(?:ot|öter) )?(?:som )?${words}`,
    "iu",
  );
}

/**
 * Ballots told in prose: "Anna Ek (S) och Bo Al (M) röstar Ja (2).", "Nej röstar: …". Names on lines of their own
 * under such words ("Ja-röster:") belong to them.
 */
export function ballotsIn(sentences: readonly string[]): Ballot[] {
  const ballots: Ballot[] = [];
  let under: Vote | null = null;
  for (const sentence of sentences) {
    const counted = countedIn(sentence);
    const found = counted.length > 0 ? undefined : votedIn(sentence);
    const names: Ballot[] = found
      ? ballotsOf(found.names, found.vote)
      : under !== null && isNames(sentence)
        ? ballotsOf(sentence, under)
        : [];
    ballots.push(...counted, ...names);
    if (found) under = names.length === 0 ? found.vote : null;
    else if (names.length === 0) under = null;
  }
  return ballots;
}

// "tre ja-röster, ", "2 nej-röster från ", "en avstod: ": a count, and a mark before who they were
const count = new RegExp(
  `(?<![\\p{L}\\d])${numberPattern} (?:(?:(?<yes>ja)|(?<no>nej))-?röst(?:er)?|(?:ledam(?:ot|öter) )?(?<abstain>avst(?:år|od)))(?:[,:]| från| av| \\() ?`,
  "giu",
);

/** Ballots named behind their counts: "avges tre ja-röster, Anna Ek (S), Bo Al (M) och Cia By (V), och en nej-röst, Dan Co (MP)." */
function countedIn(sentence: string): Ballot[] {
  const counts = [...sentence.matchAll(count)];
  return counts.flatMap((match, at) => {
    const told = sentence.slice(match.index + match[0].length, counts[at + 1]?.index).trim();
    const names = told.replace(
      match[0].endsWith("(") ? /\)[^()]{0,9}$/u : /,?(?: (?:och|samt|mot)|\.)$/u,
      "",
    );
    const vote = votes.find((one) => match.groups?.[one] !== undefined);
    return vote !== undefined && isNames(names) ? ballotsOf(names, vote) : [];
  });
}

// "De som vill bifalla Bo Eks yrkande röstar nej", "den som är för Bo Ek röstar ja": what Ja and Nej mean
const explaining = /(?<!\p{L})(?:den|de|ledamöter|ledamot) som (?!rösta(?:r|de) (?:ja|nej)|avst)/iu;

/** How a sentence says that those whom it names voted; one that says what Ja and Nej mean names no voter. */
function votedIn(sentence: string): { vote: Vote; names: string } | undefined {
  if (explaining.test(sentence)) return undefined;
  for (const vote of votes) {
    const opened = openings[vote].exec(sentence);
    if (opened) return { vote, names: sentence.slice(opened[0].length) };
  }
  for (const vote of ["yes", "no", "abstain"] as const) {
    const match = verbs[vote].exec(sentence);
    if (match) return { vote, names: sentence.slice(0, match.index) };
  }
  return undefined;
}

/** A line of nothing but names. */
function isNames(text: string): boolean {
  const names = actorsIn(text).flatMap(({ name }) => name ?? []);
  const rest = names.reduce((left, name) => left.replace(name, ""), text);
  return (
    names.length > 0 &&
    !/\p{L}{2}/u.test(
      rest.replace(
        /\([^()]*\)|(?<!\p{L})(?:och|samt|ordförande\p{L}*|tjänstgörande|ersättar\p{L}*)(?!\p{L})/giu,
        "",
      ),
    )
  );
}

function ballotsOf(names: string, vote: Vote): Ballot[] {
  return actorsIn(names).flatMap(({ name, party }) => (name === null ? [] : [{ name, party, vote }]));
}
