import type { Report, RuleId } from "../messages.js";
import type { Lines, Protokoll } from "../model.js";
import type { Place } from "../read/line.js";
import { dateRules } from "./dates.js";
import { decisionRules } from "./decisions.js";
import { meetingRules } from "./meeting.js";
import { numberingRules } from "./numbering.js";
import { peopleRules } from "./people.js";
import { placementRules } from "./placement.js";
import { voteRules } from "./votes.js";

/** Takes what a rule has found: the source lines it stands on, and the facts of its sentence. */
export type Found = (lines: Lines, facts?: Record<string, string | number>) => void;

/** A rule over the finished model. */
export interface Check {
  id: RuleId;
  check: (protokoll: Protokoll, found: Found) => void;
}

const checks: readonly Check[] = [
  ...meetingRules,
  ...numberingRules,
  ...dateRules,
  ...peopleRules,
  ...decisionRules,
  ...voteRules,
  ...placementRules,
];

/** Runs every rule over a model. `text` is the source as decoded, from which the columns of places are taken. */
export function check(protokoll: Protokoll, text: readonly string[], report: Report): void {
  for (const { id, check: run } of checks)
    run(protokoll, (lines, facts) => report(id, placeOf(lines, text), facts));
}

/** The first line's text, or up to the end of the last. */
function placeOf([first, last]: Lines, text: readonly string[]): Place {
  const start = text[first - 1] ?? "";
  const end = text[last - 1] ?? "";
  return {
    line: first,
    column: start.length - start.trimStart().length + 1,
    endLine: last,
    endColumn: end.trimEnd().length + 1,
  };
}
