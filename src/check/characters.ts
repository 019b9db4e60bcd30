import { matchesOf } from "../forms/form.js";
import type { Place } from "../place.js";
import { oncePer } from "./once-per.js";
import type { Check } from "./rule.js";

// any of the characters that a rule below looks for
const odd = /[\p{Cc}\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/u;

/** The lines with such characters, and their indices. */
const oddLines = oncePer((text: readonly string[]) =>
  text.flatMap((line, index) => (odd.test(line) ? [{ line, index }] : [])),
);

/** Characters that are invisible, or that replaced others. Each line is reported once, at its first. */
export const characterRules: readonly Check[] = [
  // "Be\u200bslut"; a joiner between pictures (👩‍💼) belongs to them
  perLine(
    "invisible-character",
    /[\u200b\u200c\u200e\u200f\u2060-\u2064\ufeff]|\u200d(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M})\u200d)/u,
  ),
  // "\u202eslut" is shown as "tuls"
  perLine("bidirectional-character", /[\u202a-\u202e\u2066-\u2069]/u),
  // "Be\u0007slut", "\u0093Beslut\u0094"; a tab and a form feed are blanks, NUL has a rule of its own
  perLine("control-character", /(?![\t\f\0])\p{Cc}|[\u2028\u2029]/u),
  // "Besl\ufffdt"
  perLine("replacement-character", /\ufffd/u),
  {
    id: "soft-hyphen",
    check: (_, found, { text }) => {
      const all = oddLines(text).flatMap(({ line, index }) =>
        matchesOf(softHyphen, line).map((match) => placeAt(index, match)),
      );
      if (all[0]) found(all[0], { count: all.length });
    },
  },
  {
    id: "no-break-space-in-mark",
    check: (_, found, { text }) => {
      const all = oddLines(text).flatMap(({ line, index }) => {
        const match = mark.exec(line);
        return match ? [{ mark: match.groups?.["mark"] ?? "", place: placeAt(index, match) }] : [];
      });
      if (all[0]) found(all[0].place, { mark: all[0].mark, count: all.length });
    },
  },
];

// "Be\u00adslut"
const softHyphen = /\u00ad/gu;
// "##\u00a0§ 27", "-\u00a0Anna Ek"
const mark = /(?<=^ {0,12})(?<mark>#{1,6}|[-*+])\u00a0/u;

function perLine(id: Check["id"], pattern: RegExp): Check {
  const everywhere = new RegExp(pattern, "gu");
  return {
    id,
    check: (_, found, { text }) =>
      oddLines(text).forEach(({ line, index }) => {
        const first = pattern.exec(line);
        if (first)
          found(placeAt(index, first), {
            code: codeOf(first[0]),
            count: matchesOf(everywhere, line).length,
          });
      }),
  };
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Where a match stands in the line of an index that counts from 0. */
export function placeAt(index: number, match: { 0: string; index?: number }): Place {
  const column = (match.index ?? 0) + 1;
  return { line: index + 1, column, endLine: index + 1, endColumn: column + match[0].length };
}
