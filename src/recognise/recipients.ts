import type { Line } from "../read/line.js";
import { blocksOf } from "../structure/blocks.js";

/**
 * Those to whom a decision is sent: one a line, or parted by commas and "samt". A sentence that was printed
 * behind the list is no recipient.
 */
export function recipientsOf(lines: readonly Line[], width: number): string[] {
  return blocksOf(lines, width, "entries")
    .filter((block) => !isSentence(block.text))
    .flatMap((block) => block.text.split(/, (?!\d)|; | samt /u))
    .map((text) => text.replace(/^(?:och|samt) /u, "").trim())
    .filter((text) => /\p{L}/u.test(text));
}

/** "Gunnar Falk (S) lämnar sammanträdet kl. 10:50 och …": long, and ends as a sentence does. */
function isSentence(text: string): boolean {
  return text.endsWith(".") && text.split(" ").length >= 9;
}
