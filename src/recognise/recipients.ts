import type { Line } from "../read/line.js";
import { blocksOf } from "../structure/blocks.js";
import { officeNouns } from "../vocabulary/bodies.js";

/**
 * Those to whom a decision is sent: one a line, or parted by commas, and by "och" or "samt" behind an office. A
 * sentence that was printed behind the list is no recipient.
 */
export function recipientsOf(lines: readonly Line[], width: number): string[] {
  const entries = blocksOf(lines, width, "entries").filter((block) => !isSentence(block.text));
  return entries
    .flatMap(({ text }) => text.split(/, (?!\d)|; /u))
    .flatMap((text) => (entries.length > 1 ? [text] : text.split(last)))
    .map((text) =>
      text
        .replace(/^(?:och|samt) /u, "")

        .trim(),
    )
    .filter((text) => /\p{L}/u.test(text));
}

// "Skolnämnden och socialnämnden": not "Äldre samt vård- och omsorgsnämnden", not "Gunnebo Slott och Trädgårdar AB"
const last = new RegExp(`(?<=(?:${officeNouns.join("|")})) (?:och|samt) (?!\\p{L}+- )`, "iu");

/** "Gunnar Falk (S) lämnar sammanträdet kl. 10:50 och …": long, and ends as a sentence does. */
function isSentence(text: string): boolean {
  return text.endsWith(".") && text.split(" ").length >= 9;
}
