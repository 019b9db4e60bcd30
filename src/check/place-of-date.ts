import { datesIn } from "../lex/date.js";
import type { Lines } from "../model.js";
import type { Place } from "../place.js";

/** Where a day, ISO 8601, is printed in some lines of the source, with its weekday; all the lines where a line break splits it. */
export function placeOfDate(day: string, lines: Lines, text: readonly string[]): Place | Lines {
  for (let line = lines[0]; line <= lines[1]; line += 1) {
    const date = datesIn(text[line - 1] ?? "").find(({ iso }) => iso === day);
    if (date) return { line, column: date.from + 1, endLine: line, endColumn: date.to + 1 };
  }
  return lines;
}
