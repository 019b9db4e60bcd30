import type { Lines } from "../model.js";
import type { Place } from "../place.js";

/** Where words stand in some lines of the source, exactly; the lines where no one line holds them as they are. */
export function placeOfWords(words: string, lines: Lines, text: readonly string[]): Place | Lines {
  for (let line = lines[0]; line <= lines[1]; line += 1) {
    const at = text[line - 1]?.indexOf(words) ?? -1;
    if (at >= 0) return { line, column: at + 1, endLine: line, endColumn: at + 1 + words.length };
  }
  return lines;
}
