import { timesIn } from "../../lex/clock.js";
import { datesIn } from "../../lex/date.js";
import { listedRanges } from "../../lex/range.js";
import { hasWord } from "../../lex/shapes.js";
import type { Report, RuleId } from "../../messages.js";
import type { FieldKind } from "../../model.js";
import { textOf } from "../../outline/blocks.js";
import type { Outline } from "../../outline/outline.js";
import type { Place } from "../../place.js";
import type { Source } from "../../read/read.js";
import { frontMatterFields } from "./front-matter-fields.js";

/** What must be readable in a field that is not empty, and the rule that says so when it is not. */
const expected: Partial<Record<FieldKind, { rule: RuleId; reads: (text: string) => boolean }>> = {
  date: { rule: "date-unreadable", reads: (text) => datesIn(text).length > 0 },
  posted: { rule: "date-unreadable", reads: (text) => datesIn(text).length > 0 },
  removed: { rule: "date-unreadable", reads: (text) => datesIn(text).length > 0 },
  time: { rule: "time-unreadable", reads: (text) => timesIn(text).length > 0 || datesIn(text).length > 0 },
  range: { rule: "range-unreadable", reads: (text) => listedRanges(text).length > 0 },
};

/**
 * Reports fields whose text cannot be read as what it should be (`date-unreadable`, `time-unreadable`,
 * `range-unreadable`), values that stand behind several labels (`labels-without-values`), and dates that the calendar
 * does not have (`date-impossible`).
 */
export function reportUnreadable(outline: Outline, source: Source, report: Report): void {
  for (const { kind, values, lines } of frontMatterFields(source)) {
    const text = values.join(" ");
    const place = { line: lines[0], column: 1, endLine: lines[0], endColumn: 1 };
    reportField(kind, text, place, report);
  }
  for (const part of outline.fields) {
    const place = part.lines[0]?.place;
    const head = part.headingLine?.place ?? place;
    if (part.possibleLabels && head)
      report("labels-without-values", head, { labels: part.possibleLabels.join("`, `") });
    const text = textOf(part.lines, outline.width).replaceAll("\n", " ");
    if (place) reportField(part.kind, text, place, report);
  }
}

function reportField(kind: FieldKind, text: string, place: Place, report: Report): void {
  if (!hasWord(text)) return;
  const expectation = expected[kind];
  for (const date of datesIn(text))
    if (date.iso === null) report("date-impossible", place, { text: date.text });
  if (expectation && !expectation.reads(text)) report(expectation.rule, place, { text });
}
