import type { Rule } from "../catalogue/rule.js";
import { type Report, rules } from "../messages.js";
import type { Lines, Protokoll } from "../model.js";
import type { Place } from "../place.js";
import { adjustmentRules } from "./adjustment.js";
import { attendanceRules } from "./attendance.js";
import { caseNumberRules } from "./case-numbers.js";
import { characterRules } from "./characters.js";
import { configuredRules } from "./configured.js";
import { contentsRules } from "./contents.js";
import { dateRules } from "./dates.js";
import { decisionRules } from "./decisions.js";
import { dnrRules } from "./dnr.js";
import { electionRules } from "./elections.js";
import { itemRules } from "./items.js";
import { leftoverRules } from "./leftovers.js";
import { meetingRules } from "./meeting.js";
import { isNoMinutes, notMinutesRules } from "./not-minutes.js";
import { noticeRules } from "./notice.js";
import { numberingRules } from "./numbering.js";
import { outcomeRules } from "./outcomes.js";
import { participationRules } from "./participation.js";
import { peopleRules } from "./people.js";
import { placementRules } from "./placement.js";
import { privacyRules } from "./privacy.js";
import { propositionRules } from "./propositions.js";
import { quorumRules } from "./quorum.js";
import { rangeRules } from "./ranges.js";
import { referenceRules } from "./references.js";
import type { Check, Surroundings } from "./rule.js";
import { timeRules } from "./times.js";
import { unreadVoteRules } from "./unread-votes.js";
import { voteRules } from "./votes.js";

/** Rules that apply only to minutes. */
const ofMinutes: readonly Check[] = [
  ...meetingRules,
  ...numberingRules,
  ...rangeRules,
  ...contentsRules,
  ...dnrRules,
  ...dateRules,
  ...timeRules,
  ...adjustmentRules,
  ...noticeRules,
  ...peopleRules,
  ...attendanceRules,
  ...quorumRules,
  ...participationRules,
  ...itemRules,
  ...caseNumberRules,
  ...decisionRules,
  ...referenceRules,
  ...electionRules,
  ...voteRules,
  ...configuredRules,
  ...propositionRules,
  ...unreadVoteRules,
  ...outcomeRules,
  ...placementRules,
];

/** Rules that apply to any text among minutes. */
const ofAnyText: readonly Check[] = [
  ...notMinutesRules,
  ...characterRules,
  ...leftoverRules,
  ...privacyRules,
];

/**
 * Runs every rule that is not off over a model; over a text that is not minutes, only the rules for any text. A rule that
 * finds secrets runs even when it is off, so that no other message shows them; the receiver of `report` then drops it.
 */
export function check(protokoll: Protokoll, around: Surroundings, report: Report): void {
  const isOther = around.settings.levels["not-minutes"] !== "off" && isNoMinutes(protokoll, around.text);
  for (const { id, check: run } of isOther ? ofAnyText : [...ofMinutes, ...ofAnyText]) {
    const rule: Rule = rules[id];
    const isNeeded = rule.secret === true && rule.severity !== "off";
    if (around.settings.levels[id] === "off" && !isNeeded) continue;
    run(
      protokoll,
      (where, facts) => report(id, "line" in where ? where : placeOf(where, around.text), facts),
      around,
    );
  }
}

/** The first line's text, or up to the end of the last. */
export function placeOf([first, last]: Lines, text: readonly string[]): Place {
  const start = text[first - 1] ?? "";
  const end = text[last - 1] ?? "";
  return {
    line: first,
    column: start.length - start.trimStart().length + 1,
    endLine: last,
    endColumn: end.trimEnd().length + 1,
  };
}
