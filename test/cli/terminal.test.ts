import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameOf } from "../../src/commands/terminal/frame.js";
import { progressOn } from "../../src/commands/terminal/progress.js";
import { cutTo, visible, widthOf } from "../../src/commands/terminal/visible.js";
import { nearest } from "../../src/lex/nearest.js";

const at = (column: number, endColumn: number, endLine = 1) => ({ line: 1, column, endLine, endColumn });
const shown = (source: string, column: number, endColumn: number, columns = 100) => {
  const { line, indent, carets } = frameOf(source, at(column, endColumn), columns);
  return [line, indent + carets];
};

describe("visible", () => {
  test.each([
    ["hej å\u0308", "hej å\u0308"],
    ["a\u001b[31m", "a<U+001B>[31m"],
    ["\u202eabc\u2069", "<U+202E>abc<U+2069>"],
    ["a\u200bb\u00ad\ufeff", "a<U+200B>b<U+00AD><U+FEFF>"],
    ["\ud800x", "<U+D800>x"],
    ["a\u2028\u0085\u009b", "a<U+2028><U+0085><U+009B>"],
    ["📄", "📄"],
  ])("%j", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  test("nothing is left that steers a terminal, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});

describe("width", () => {
  test.each([
    ["abc", 3],
    ["a\u030a", 1],
    ["会議", 4],
    ["📄", 2],
    ["", 0],
  ])("%j", (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  test("a line is cut to a number of columns", () => {
    expect(cutTo(5, "abcde")).toBe("abcde");
    expect(cutTo(5, "abcdef")).toBe("abcd…");
    expect(cutTo(5, "会議会議")).toBe("会議…");
    expect(cutTo(5, "\tx")).toBe("    x");
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 30 }), (text, columns) => {
        expect(widthOf(cutTo(columns, text))).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe("frame", () => {
  test("carets stand under the place, whatever is before it", () => {
    expect(shown("§ 27 Val", 3, 5)).toEqual(["§ 27 Val", "  ^^"]);
    expect(shown("\ta\tb", 4, 5)).toEqual(["    a   b", "        ^"]);
    expect(shown("会 x", 3, 4)).toEqual(["会 x", "   ^"]);
    expect(shown("a\u030a x", 4, 5)).toEqual(["a\u030a x", "  ^"]);
    expect(shown("\u202ex", 2, 3)).toEqual(["<U+202E>x", "        ^"]);
    expect(shown("📄 x", 1, 3)).toEqual(["📄 x", "^^"]);
  });

  test("a place without extent, behind the end, or over several lines", () => {
    expect(shown("abc", 2, 2)).toEqual(["abc", " ^"]);
    expect(shown("abc", 4, 4)).toEqual(["abc", "   ^"]);
    expect(shown("abc", 90, 99)).toEqual(["abc", "   ^"]);
    expect(shown("", 1, 1)).toEqual(["", "^"]);
    expect(frameOf("abc", at(2, 1, 3), 80).carets).toBe("^^");
  });

  test("a long line is shown around its place", () => {
    const [line = "", carets = ""] = shown(`${"x".repeat(300)}MÅL${"y".repeat(300)}`, 301, 304, 40);
    expect(line).toMatch(/^…x+MÅLy+…$/u);
    expect(line).toHaveLength(40);
    expect(line.slice(carets.indexOf("^"), carets.length)).toBe("MÅL");
    expect(shown("x".repeat(100), 1, 2, 40)[0]).toBe(`${"x".repeat(38)}…`);
    expect(shown("x".repeat(100), 101, 101, 40)[0]).toBe(`…${"x".repeat(38)}`);
  });

  test("a line of a megabyte is as fast as another, and no pair of surrogates is cut", () => {
    const [line = ""] = shown("📄".repeat(500_000), 500_001, 500_003, 40);
    expect(line).toMatch(/^…(?:📄)+…$/u);
  });

  test("any text and place give a frame of the breadth asked for", () => {
    const number = fc.integer({ min: 1, max: 120 });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 100 }), number, number, (text, start, end) => {
        const { line, indent, carets } = frameOf(text, at(start, end), 40);
        expect(widthOf(line)).toBeLessThanOrEqual(40);
        expect(carets).toMatch(/^\^+$/u);
        expect((indent + carets).length).toBeLessThanOrEqual(Math.max(widthOf(line), indent.length + 1));
      }),
    );
  });
});

describe("progress", () => {
  async function lines(isTTY: boolean, total: number, times: number[]): Promise<string[]> {
    const written: string[] = [];
    const write = async (text: string) => void written.push(text);
    const stream = { isTTY, columns: 20, write: () => {}, on: () => {} };
    const clock = [0, ...times];
    const progress = progressOn(stream, write, total, () => clock[0] ?? 0);
    for (const [index] of times.entries()) {
      clock.shift();
      await progress.show(index, "arkiv/ett-ganska-langt-namn.md");
    }
    await progress.clear();
    return written;
  }

  test("is shown after a second, ten times a second at most, and taken away", async () => {
    const taken = "\r\u001b[2K";
    expect(await lines(true, 5, [10, 999, 1000, 1050, 1100])).toEqual([
      "2/5 arkiv/ett-gans…",
      taken,
      "4/5 arkiv/ett-gans…",
      taken,
    ]);
  });

  test("is not shown off a terminal, for one document, or for a short batch", async () => {
    expect(await lines(false, 5, [5000, 6000])).toEqual([]);
    expect(await lines(true, 1, [5000])).toEqual([]);
    expect(await lines(true, 5, [1, 2, 3])).toEqual([]);
  });
});

describe("nearest", () => {
  const known = ["json", "html", "csv"];
  test.each([
    ["jsn", "json"],
    ["JSON", "json"],
    ["jsno", "json"],
    ["js", "json"],
    ["jsonl", "json"],
    ["htm", "html"],
    ["xml", undefined],
    ["", undefined],
    ["x".repeat(100_000), undefined],
  ])("%s", (word, expected) => {
    expect(nearest(word.slice(0, 200), known)).toBe(expected);
    expect(nearest(word, known)).toBe(expected);
  });
});
