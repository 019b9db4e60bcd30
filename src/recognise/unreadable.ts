import type { Report, RuleId } from "../messages.js";
import type { FieldKind } from "../model.js";
import { textOf } from "../structure/blocks.js";
import type { Outline } from "../structure/outline.js";
import { timesIn } from "../text/clock.js";
import { datesIn } from "../text/date.js";
import { rangesIn } from "../text/range.js";

/** What must be readable in a field that is not empty, and the rule that says so when it is not. */
const expected: Partial<Record<FieldKind, { rule: RuleId; reads: (text: string) => boolean }>> = {
  date: { rule: "date-unreadable", reads: (text) => datesIn(text).length > 0 },
  posted: { rule: "date-unreadable", reads: (text) => datesIn(text).length > 0 },
  removed: { rule: "date-unreadable", reads: (text) => datesIn(text).length > 0 },
  time: { rule: "time-unreadable", reads: (text) => timesIn(text).length > 0 || datesIn(text).length > 0 },
  range: { rule: "range-unreadable", reads: (text) => rangesIn(text).length > 0 },
};

/**
 * Reports fields whose text cannot be read as what it should be (`date-unreadable`, `time-unreadable`,
 * `range-unreadable`), and dates that the calendar does not have (`date-impossible`).
 */
export function reportUnreadable(outline: Outline, report: Report): void {
  for (const part of outline.fields) {
    const place = part.lines[0]?.place;
    const text = textOf(part.lines, outline.width).replaceAll("\n", " ");
    const expectation = expected[part.kind];
    if (!place || !/[\p{L}\p{N}]/u.test(text)) continue;
    for (const date of datesIn(text))
      if (date.iso === null) report("date-impossible", place, { text: date.text });
    if (expectation && !expectation.reads(text)) report(expectation.rule, place, { text });
  }
}
