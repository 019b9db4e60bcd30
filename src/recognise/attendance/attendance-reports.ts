import { countIn, exceptionIn, isElsewhere } from "../../lex/elsewhere.js";
import type { Report } from "../../messages.js";
import type { FieldKind } from "../../model.js";
import { blocksOf } from "../../outline/blocks.js";
import type { Part } from "../../outline/outline.js";
import { ticksIn, unclearTick } from "./ticks.js";

/**
 * Reports what replaces the attendance list. Where nobody is named: a reference to a list elsewhere (`attendance-elsewhere`)
 * or only a number of members (`attendance-counted`). Always: "samtliga utom …", which does not name those present
 * (`attendance-exception`), and marks that do not say who was there (`attendance-unticked`).
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
  const ticks = ticksIn(lines);
  for (const part of parts) {
    const unclear = unclearTick(part.lines, ticks);
    if (unclear) report("attendance-unticked", unclear.place, { text: unclear.text });
    for (const { text, lines: own } of blocksOf(part.lines, Math.max(width, 60), "entries"))
      if (exceptionIn(text) !== undefined && own[0]) report("attendance-exception", own[0].place, { text });
  }
}
