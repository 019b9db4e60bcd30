import type { Ballot } from "../model.js";
import type { Line } from "../read/line.js";
import { actorsIn } from "../text/actors.js";
import { columnsOf } from "../text/columns.js";
import { partyOf } from "../text/name.js";
import { peopleIn } from "../text/person.js";
import type { Tally } from "../text/tally.js";
import { voteWords } from "../vocabulary/tables.js";
import { cellsOf } from "./cells.js";

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
  let columns: ReturnType<typeof columnsOf>;
  for (const line of lines) {
    const cells = cellsOf(line);
    const head = columnsOf(cells);
    if (head) columns = head;
    if (!columns || head || cells.length === 0) continue;
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
        ? votes.find((one) => isMarked(cell(columns?.[one])))
        : votes.find((one) => isWord(one, cell(columns?.vote)));
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
const isWord = (vote: Vote, cell: string): boolean =>
  (voteWords[vote] as readonly string[]).includes(cell.toLowerCase());

const verbs: Record<"yes" | "no" | "abstain", string> = {
  yes: "röstar ja|röstade ja",
  no: "röstar nej|röstade nej",
  abstain: "avstår|avstod",
};
/** What opens a list of those who voted so: "Ja röstar", "Ja (6):", "Nej-röster:", "Avstår:". */
const openings: Record<Vote, RegExp> = {
  yes: /^(?:följande )?(?:ledamöter )?(?:ja(?:-röst(?:er)?)?(?: röstar| röstade)?|röstar ja)(?: \(\d+\))?(?:[: ]|$)/iu,
  no: /^(?:följande )?(?:ledamöter )?(?:nej(?:-röst(?:er)?)?(?: röstar| röstade)?|röstar nej)(?: \(\d+\))?(?:[: ]|$)/iu,
  abstain:
    /^(?:följande )?(?:ledamöter )?(?:avstår|avstod|avstående)(?: från att rösta)?(?: \(\d+\))?(?:[: ]|$)/iu,
  absent: /^frånvarande(?: \(\d+\))?(?:[: ]|$)/iu,
};

/** Ballots told in prose: "Anna Ek (S) och Bo Al (M) röstar Ja (2).", "Nej röstar: …". */
export function ballotsIn(sentences: readonly string[]): Ballot[] {
  return sentences.flatMap((sentence) => {
    for (const vote of votes) {
      const opening = openings[vote].exec(sentence);
      if (opening) return ballotsOf(sentence.slice(opening[0].length), vote);
    }
    for (const vote of ["yes", "no", "abstain"] as const) {
      const match = new RegExp(`(?<!\\p{L})(?:${verbs[vote]})(?!\\p{L})`, "iu").exec(sentence);
      if (match) return ballotsOf(sentence.slice(0, match.index), vote);
    }
    return [];
  });
}

function ballotsOf(names: string, vote: Vote): Ballot[] {
  return actorsIn(names).flatMap(({ name, party }) => (name === null ? [] : [{ name, party, vote }]));
}
