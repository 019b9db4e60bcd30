import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fixtures } from "./fixture-files.js";
import { compiled, lostWords, wrongPlaces } from "./invariants.js";
import { mutated, otherLevels } from "./mutate.js";

const texts = fixtures.map(({ text }) => text);
const runs = Number(process.env["PROTOKOLL_RUNS"] ?? 300);

function expectSound(text: string): void {
  const { protokoll, messages, source } = compiled(text);
  const body = text.replace(/^---\n[\s\S]*?\n---\n/u, "");
  expect(lostWords(body, protokoll)).toEqual([]);
  expect(wrongPlaces(protokoll, Math.max(source.length, 1))).toEqual([]);
  const { model, furniture, unplaced } = protokoll.source.coverage;
  expect(model + furniture + unplaced).toBe(source.filter((line) => line.trim() !== "").length);
  for (const { place } of messages) expect(place.line).toBeLessThanOrEqual(source.length);
}

describe.each(fixtures)("$name", ({ text }) => {
  test("loses no word and places every object", () => expectSound(text));
  test("gives the same bytes for the same bytes", () => {
    expect(JSON.stringify(compiled(text).protokoll)).toBe(JSON.stringify(compiled(text).protokoll));
  });
  test("does not look at the levels of headings", () => {
    const parts = ({ protokoll: { source: _, ...model } }: ReturnType<typeof compiled>) =>
      withoutMarks(model);
    for (const seed of [1, 2, 3])
      expect(parts(compiled(otherLevels(text, seed)))).toEqual(parts(compiled(text)));
  });
  test("understands a text with comments as the text without them", () => {
    const { source: _, furniture: __, ...model } = compiled(text).protokoll;
    const { source: ___, furniture: ____, ...other } = compiled(withComments(text)).protokoll;
    expect(withoutComments(other)).toEqual(withoutComments(model));
  });
  test("reads lines that end as on Windows, and a byte order mark, alike", () => {
    const { source: _, ...model } = compiled(text).protokoll;
    const { source: __, ...other } = compiled(`\ufeff${text.replaceAll("\n", "\r\n")}`).protokoll;
    expect(other).toEqual(model);
  });
});

/** A comment behind every third line of running text, on the same line so that every line keeps its number. */
function withComments(text: string): string {
  return text
    .split("\n")
    .map((line, at) => (at % 3 === 0 && /^\p{L}.*\p{L}$/u.test(line) ? `${line} <!-- anm -->` : line))
    .join("\n");
}

/** Comments stand in the verbatim Markdown, which alone may differ. */
function withoutComments(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(" <!-- anm -->", ""));
}

/** The marks of headings stand in the verbatim Markdown, which alone may differ. */
function withoutMarks(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, one) => (typeof one === "string" ? one.replace(/^#{1,6} /gmu, "") : one)),
  );
}

test("any text compiles to a valid model that loses nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => void compiled(text)),
    { numRuns: runs },
  );
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(..."§ 12#*_-|>\n\n`[]()<!&;:.aÅB\t"), maxLength: 300 }),
      (text) => expectSound(text),
    ),
    { numRuns: runs },
  );
}, 600_000);

test("spoilt minutes compile to a valid model that loses nothing", () => {
  fc.assert(fc.property(mutated(texts), expectSound), { numRuns: runs });
}, 3_600_000);
