import { countIn, exceptionIn, isElsewhere } from "../../lex/elsewhere.js";
import type { Report } from "../../messages.js";
import type { FieldKind } from "../../model.js";
import { blocksOf } from "../../outline/blocks.js";
import type { Part } from "../../outline/outline.js";

/**
 * Reports what stands in place of a list in the attendance's parts: where nobody is named, that the list is elsewhere
 * (`attendance-elsewhere`) or that only a number is told (`attendance-counted`); and each "samtliga utom …", of which
 * the minutes do not say who they are (`attendance-exception`).
 */
export function reportAttendance(
  parts: readonly Part<FieldKind>[],
  width: number,
  unnamed: boolean,
  report: Report,
): void {
  const lines = parts.flatMap((part) => part.lines);
  const elsewhere = lines.find(({ text }) => isElsewhere(text));
  const counted = elsewhere ? undefined : lines.find(({ text }) => countIn(text) !== undefined);
  if (unnamed && elsewhere) report("attendance-elsewhere", elsewhere.place, { text: elsewhere.text });
  if (unnamed && counted) report("attendance-counted", counted.place, { text: counted.text });
  for (const part of parts)
    for (const { text, lines: own } of blocksOf(part.lines, Math.max(width, 60), "entries"))
      if (exceptionIn(text) !== undefined && own[0]) report("attendance-exception", own[0].place, { text });
}
