import { type SpelledDnr, spelledDnr, spelledDnrsIn } from "./dnr-spelling.js";
import { placeOfWords } from "./place-of-words.js";
import type { Check } from "./rule.js";

/** How the items' case numbers are written. */
export const dnrRules: readonly Check[] = [
  {
    id: "dnr-spelled-differently",
    check: ({ paragraphs }, found, { text }) => {
      const first = new Map<string, SpelledDnr & { line: number }>();
      for (const { text: printed, lines } of paragraphs.flatMap(({ dnr }) => dnr)) {
        const dnr = spelledDnr(printed);
        if (dnr && !first.has(dnr.key)) first.set(dnr.key, { ...dnr, line: lines[0] });
      }
      const reported = new Set<string>();
      for (const [at, line] of text.entries())
        for (const dnr of spelledDnrsIn(line)) {
          const own = first.get(dnr.key);
          if (!own || own.text === dnr.text || reported.has(dnr.text)) continue;
          reported.add(dnr.text);
          found(placeOfWords(dnr.text, [at + 1, at + 1], text), {
            text: dnr.text,
            other: own.text,
            line: own.line,
          });
        }
    },
  },
];
