import { allIn, fits } from "../forms/form.js";
import { placeholderForms } from "../forms/placeholders.js";
import type { Protokoll } from "../model.js";
import { mojibake } from "../vocabulary/leftovers.js";
import { placeAt } from "./characters.js";
import type { Check } from "./rule.js";

/** Leftovers of templates, merges and conversions in a text, and how much of the text was understood. */
export const leftoverRules: readonly Check[] = [
  {
    id: "merge-conflict",
    check: (_, found, { text }) =>
      text.forEach((line, index) => {
        const match = conflict.exec(line);
        if (match) found(placeAt(index, match), { text: match.groups?.["mark"] ?? "" });
      }),
  },
  {
    id: "template-leftover",
    check: (protokoll, found, { text }) => {
      const comments = commentLines(protokoll);
      text.forEach((line, index) => {
        if (comments.has(index + 1)) return;
        if (!fits(placeholderForms.hint, line)) return;
        for (const match of placeholdersIn(line)) found(placeAt(index, match), { text: match[0] });
      });
    },
  },
  {
    id: "mojibake",
    check: (_, found, { text }) => {
      const all = text.flatMap((line, index) => {
        const match = garbled.exec(line);
        return match ? [{ match, place: placeAt(index, match) }] : [];
      });
      const first = all[0];
      if (first)
        found(first.place, {
          text: first.match[0],
          meant: mojibake[first.match[0]] ?? "",
          count: all.length,
        });
    },
  },
  {
    id: "mixed-normalisation",
    check: (_, found, { text }) => {
      const all = text.flatMap((line, index) => {
        if (!mark.test(line)) return [];
        const match = [...line.matchAll(accented)].find(([letter]) => letter.normalize("NFC").length === 1);
        return match ? [{ match, place: placeAt(index, match) }] : [];
      });
      if (all[0] && text.some((line) => /[åäöÅÄÖéÉüÜ]/u.test(line)))
        found(all[0].place, { text: all[0].match[0].normalize("NFC"), count: all.length });
    },
  },
];

// "<<<<<<< HEAD", ">>>>>>> ks-2024"; "=======" alone may underline a heading
const conflict = /^(?<mark><{7}|>{7})(?= \S|$)/u;

// the ring of "å", where it is a character of its own
const mark = /\p{M}/u;
// "å": a letter and its ring, two characters
const accented = /\p{L}\p{M}/gu;

const garbled = new RegExp(Object.keys(mojibake).join("|"), "u");

const placeholdersIn = allIn(placeholderForms.any);

/** The lines of comments, in which a template may speak to its writer. */
function commentLines({ furniture }: Protokoll): ReadonlySet<number> {
  return new Set(
    furniture
      .filter(({ kind }) => kind === "comment")
      .flatMap(({ lines: [first, last] }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      ),
  );
}
