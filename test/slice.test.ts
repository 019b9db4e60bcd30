import { describe, expect, test } from "vitest";
import type { Line } from "../src/read/line.js";
import { read } from "../src/read/read.js";
import { join, slice, sliced } from "../src/read/slice.js";
import { fixtures } from "./fixture-files.js";

const linesOf = (text: string): Line[] => read(Buffer.from(text), "minutes.md", () => undefined).lines;

const first = (text: string): Line => linesOf(text).find(({ kind }) => kind !== "html") as Line;

/** Words of a line, as a text and the offset at which it begins. */
const wordsOf = ({ text }: Line) =>
  [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => ({ word, index }));

describe.each(fixtures)("$name", ({ text }) => {
  const source = text.split(/\r\n|\n|\r/u);
  const lines = linesOf(text).filter(({ kind }) => kind !== "rule" && kind !== "html");

  test("every word of a line is found where it stands in the source", () => {
    const astray = lines.flatMap((line) =>
      wordsOf(line)
        .filter(({ word, index }) => {
          const piece = slice(line, index, index + word.length);
          const { line: number, column } = piece.place;
          const printed = source[number - 1]?.slice(column - 1) ?? "";
          return (
            index > 0 && !/^(?:\\|&)/u.test(printed) && !printed.normalize("NFC").startsWith(word[0] ?? "")
          );
        })
        .map(({ word }) => `${line.place.line}: ${word}`),
    );
    expect(astray).toEqual([]);
  });

  test("the pieces of a line take its whole source", () => {
    for (const line of lines) {
      const pieces = sliced(line, line.text.split(" "));
      expect(pieces.map((piece) => piece.source).join("")).toBe(line.source);
    }
  });
});

describe("where a piece stands", () => {
  test.each([
    ["**Beslut** Planen antas.", 7, "Planen antas.", 12],
    ["- Sekreterare: Anna Ek", 13, "Anna Ek", 16],
    ["Se [bilagan](https://exempel.se/bilaga) om bilagan", 14, "bilagan", 44],
    ["<b>Beslut</b> bifall", 7, "bifall", 15],
    ["Rosor &amp; tulpaner &ouml;verallt", 8, "tulpaner överallt", 13],
    ["\\[2024\\] antas", 7, "antas", 10],
    ["Sekreterare          Anna Ek", 12, "Anna Ek", 22],
  ])("%s", (source, from, text, column) => {
    const line = first(source);
    const piece = slice(line, from, from + text.length);
    expect([piece.text, piece.place.column]).toEqual([text, column]);
  });

  test("in lines that were joined, on the line that holds it", () => {
    const [one, other] = linesOf("Justeringens plats\noch tid 2024-05-01") as [Line, Line];
    const joined = join([one, other], `${one.text} ${other.text}`);
    expect(slice(joined, 27, joined.text.length).place).toMatchObject({ line: 2, column: 9, endLine: 2 });
    expect(joined.place).toMatchObject({ line: 1, column: 1, endLine: 2 });
  });
});
