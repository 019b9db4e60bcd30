import { partyOf } from "../../lex/name.js";
import { peopleIn } from "../../lex/person.js";
import type { Ballot } from "../../model.js";
import type { Line } from "../../read/line.js";
import { type Row, rowsIn } from "../attendance/cells.js";
import { voteIn } from "./ballots.js";

/**
 * The ballots of a table with a column for each round ("| Namn | Parti | Omröstning 1 | Omröstning 2 |"), one list
 * for each; none where there are not as many columns as rounds.
 */
export function rollsByRound(lines: readonly Line[], rounds: number): Ballot[][] {
  const rows = rowsIn(lines).filter((row) => personIn(row) !== undefined);
  const columns =
    rows[0] === undefined ? [] : rows[0].cells.map((_, at) => at).filter((at) => isRound(rows, at));
  if (columns.length !== rounds) return [];
  return columns.map((at) => rows.flatMap((row) => ballotOf(row, at)));
}

const personIn = ({ cells, columns }: Row): ReturnType<typeof peopleIn>[number] | undefined =>
  columns.name === undefined ? undefined : peopleIn(cells[columns.name] ?? "")[0];

/** True for a column without a known meaning that holds only votes. */
function isRound(rows: readonly Row[], at: number): boolean {
  const cells = rows.map(({ cells: row }) => row[at] ?? "");
  return (
    rows.every(({ columns }) => !Object.values(columns).includes(at)) &&
    cells.some((cell) => voteIn(cell) !== undefined) &&
    cells.every((cell) => voteIn(cell) !== undefined || ["", "-", "–"].includes(cell))
  );
}

function ballotOf(row: Row, at: number): Ballot[] {
  const person = personIn(row);
  const vote = voteIn(row.cells[at] ?? "");
  if (person === undefined || vote === undefined) return [];
  const party = person.party ?? partyOf(row.cells[row.columns.party ?? -1] ?? "") ?? null;
  return [{ name: person.name, party, vote }];
}
