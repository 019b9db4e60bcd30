import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emitters } from "../../src/emit/index.js";
import { dangersIn, domOf } from "./dom.js";
import { filledWith, hostileWords } from "./hostile.js";
import { sample } from "./sample.js";

const pageWith = (words: () => string): string => emitters.html(filledWith(sample, words))[0]?.text ?? "";

test("what would be found, were it there", () => {
  const found = dangersIn(domOf('<a href="jAvascript&#x3A;x" onclick="y">z</a><script src="x"></script>'));
  expect(found).toEqual(["a[onclick]", "href jAvascript:x", "<script>", "script[src]"]);
});

describe("words of the minutes stay words", () => {
  test.each(hostileWords)("%j in every field", (words) => {
    const dom = domOf(pageWith(() => words));
    expect(dangersIn(dom)).toEqual([]);
    expect(dom.querySelectorAll("style")).toHaveLength(1);
    expect(dom.querySelectorAll("title")).toHaveLength(1);
  });

  test("whatever they are", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostileWords),
      fc.string({
        unit: fc.constantFrom(
          "<",
          ">",
          '"',
          "'",
          "&",
          "/",
          "=",
          "[",
          "]",
          "(",
          ")",
          "!",
          "`",
          "\n",
          " ",
          "a",
          "-",
          "|",
        ),
      }),
      fc.string({ unit: "grapheme" }),
    );
    const words = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.infiniteStream(words), (stream) => {
        const text = pageWith(() => stream.next().value ?? "");
        expect(dangersIn(domOf(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test("the same model gives the same page", () => {
    expect(pageWith(() => "ord")).toBe(pageWith(() => "ord"));
  });
});
