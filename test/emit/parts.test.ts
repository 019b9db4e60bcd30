import { expect, test } from "vitest";
import { anchorsOf } from "../../src/emit/html/anchors.js";
import { numberedBeslut } from "../../src/emit/html/numbering.js";
import { listed, rangesInWords } from "../../src/emit/html/words.js";
import type { Beslut } from "../../src/model.js";

test("anchors: number and suffix, u for the unnumbered, a counter for those that come back", () => {
  const of = (...items: [number | null, string | null][]): string[] =>
    anchorsOf(items.map(([number, suffix]) => ({ number, suffix })));
  expect(of([null, null], [27, null], [116, "a"], [null, null], [27, null], [27, null])).toEqual([
    ...["u1", "p27", "p116a", "u2", "p27-2", "p27-3"],
  ]);
  expect(of([27, ' "><x'])).toEqual(["p27x"]);
});

test.each([
  [[2], "1. a\n2. b", [true]],
  [[2], "a\n\nb", [false]],
  [[2, 2], "Styrelsen beslutar\n\n1. a\n2. b\n\nStyrelsen föreslår\n\n1) c\n2) d", [true, true]],
  [[1, 2], "a\n\n1. b\n2. c", [false, true]],
  [[2], "3. a\n4. b", undefined],
  [[2], "1. a\n2. b\n3. c", undefined],
  [[2], "a) a\nb) b", undefined],
  [[2], "1.1 a\n1.2 b", undefined],
  [[2], "Styrelsen väljer\n12 personer", [false]],
] as const)("points %j printed as %j are numbered: %j", (counts, markdown, numbered) => {
  expect(numberedBeslut(counts.map(beslutOf), markdown)).toEqual(numbered);
});

function beslutOf(count: number): Beslut {
  const points = Array.from(
    { length: count },
    () => ({ text: "a", action: "other", level: 1, lines: [1, 1] }) as const,
  );
  return {
    kind: "decision",
    by: null,
    to: null,
    lead: null,
    points: points.map((point) => ({ ...point, lines: [1, 1] })),
    lines: [1, 1],
  };
}

test("words in a row, and ranges of §§", () => {
  expect(listed([])).toBe("");
  expect(listed(["A"])).toBe("A");
  expect(listed(["A", "B", "C"])).toBe("A, B och C");
  expect(rangesInWords([{ from: 13, to: 13 }])).toBe("§ 13");
  expect(
    rangesInWords([
      { from: 1, to: 11 },
      { from: 13, to: 13 },
    ]),
  ).toBe("§§ 1–11 och 13");
});
