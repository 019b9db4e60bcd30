import { describe, expect, test } from "vitest";
import { motionKindOf } from "../src/recognise/acts/motion-kind.js";
import { motionNouns, motionVerbs } from "../src/vocabulary/motion-kinds.js";
import { meaningWords, roleSentences, roleWords, tieWords } from "../src/vocabulary/vote-words.js";

/** Rows of a table of wordings: what each means, its words, and a text in which they say so. */
type Rows = readonly (readonly [means: string, words: string, example: string])[];

const tables: Readonly<Record<string, Rows>> = { roleWords, meaningWords, roleSentences, tieWords };

const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu");

describe.each(Object.entries(tables))("%s", (_, rows) => {
  test.each(rows)("%s by %s", (means, _words, example) => {
    expect(rows.find(([, words]) => whole(words).test(example))?.[0]).toBe(means);
  });
});

describe("what a yrkande wants", () => {
  test.each([...motionNouns, ...motionVerbs])("%s by %s", (kind, _words, example) => {
    expect(motionKindOf(example)).toBe(kind);
  });
});
