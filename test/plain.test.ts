import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chunksOf } from "../src/read/chunks.js";
import type { Line } from "../src/read/line.js";
import { linesOf } from "../src/read/lines.js";
import { parseMarkdown } from "../src/read/markdown.js";
import { plainTree } from "../src/read/plain.js";
import { fixtures } from "./fixture-files.js";

const runs = Number(process.env["PROTOKOLL_RUNS"] ?? 2000);

/** What stands in minutes, beside it what Markdown makes blocks and marks of. */
const fragments = [
  ...[
    "# § 1 Val",
    "## Beslut",
    "### ",
    "##",
    "#Rubrik",
    "## a ##",
    "## a #b",
    "  ## in",
    "    ## kod",
    "Beslut",
  ],
  ...[
    "Kommunfullmäktige beslutar",
    "att godkänna",
    "- att",
    "-  att",
    "-     fem",
    "- ",
    "-",
    "* att",
    "+ att",
    "1. ett",
  ],
  ...[
    "2. två",
    "10) tio",
    "1) ett",
    "  - sub",
    "   1. sub",
    "      djupt",
    "  in",
    "   tre",
    "    kod",
    "**Beslut**",
  ],
  ...[
    "**Beslut** text",
    "a **b** c",
    "*x*",
    "*x* y **z**",
    "***x***",
    "a*b*c",
    "a**b**c",
    "**a",
    "b**",
    "** a **",
    "_x_",
  ],
  ...[
    "bilaga_1_b",
    "____",
    "_ _ _",
    "Namn ____ ____",
    "***",
    "* * *",
    "---",
    "- - -",
    "-- -",
    "===",
    "= =",
    "| a | b |",
  ],
  ...[
    "|---|---|",
    "| --- | :-: |",
    "| c | d |",
    "| c |",
    "|c|d|e|",
    "| **b** | x |",
    "|  |  |",
    "a | b",
    "--|--",
    ":--",
  ],
  ...[
    "|-",
    "> citat",
    "text  ",
    "text ",
    "text\u00a0",
    "\u00a0",
    "\u00a0text",
    "å*ä*ö",
    "”**x**”",
    "(**x**)",
    "**x**.",
  ],
  ...[
    "**x** **y**",
    "**x****y**",
    "*",
    "* ",
    "**",
    "!bild",
    "[x]",
    "[x] y",
    "[ ] ruta",
    "- [ ] ruta",
    "- **Bo**",
    "- *Bo*",
  ],
  ...[
    "- ***",
    "- # x",
    "- > x",
    "- 1. x",
    "- - x",
    "- | a |",
    "1. - x",
    "1.x",
    "2024-01-01",
    "12. december",
    "§ 27",
  ],
  ...[
    "😀 *x*😀",
    "~~x~~",
    "~~",
    "a & b",
    "+",
    "- ---",
    "* **x**",
    "*   x",
    "* x*",
    "*x\u00a0*",
    "1986. år",
    "- text  ",
  ],
  ...[
    "01. x",
    "1234567890. x",
    "_a_b",
    "a _b_",
    "**a_b**",
    "**a*b**",
    "| a | b | ",
    "| - | - |",
    "|:-:|",
    "| a",
    "\u000b",
  ],
];
/** What is not plain. */
const others = [
  "```",
  "~~~",
  "`a`",
  "<!-- a",
  "-->",
  "<div>",
  "</div>",
  "a<br>b",
  "[a](b)",
  "\\*a",
  "&amp;",
  "\ta",
  "[a]: b",
  "- ```",
  "<!-- a -->",
];

const documents = (from: readonly string[]) =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...from), fc.constantFrom("\n", "\n", "\n\n", "\n\n\n", "\n \n", " ", "")),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((parts) => parts.flat().join(""))
    .filter((text) => !text.startsWith("---"));

const referred = (text: string) => linesOf(parseMarkdown(text), text.split("\n"), 0, 0);

/** Lines, with blocks numbered in the order in which they come. */
function renumbered(lines: readonly Line[]): Line[] {
  const blocks = [...new Set(lines.map(({ block }) => block))];
  return lines.map((line) => ({ ...line, block: blocks.indexOf(line.block) }));
}

describe("the fast reader gives the lines that remark-parse gives", () => {
  test("of the fixtures, most of which it reads", () => {
    const chunks = fixtures.flatMap(({ text }) => chunksOf(text.split(/\r\n|\n|\r/u)));
    const read = chunks.filter(({ text }) => {
      const tree = plainTree(text);
      if (tree) expect(linesOf(tree, text.split("\n"), 0, 0)).toEqual(referred(text));
      return tree !== null;
    });
    expect(read.length / chunks.length).toBeGreaterThan(0.8);
  });

  test("of any text that it reads", () => {
    let read = 0;
    const check = (text: string) => {
      const tree = plainTree(text);
      if (tree === null) return;
      read += 1;
      expect(linesOf(tree, text.split("\n"), 0, 0)).toEqual(referred(text));
    };
    fc.assert(fc.property(documents(fragments), check), { numRuns: runs });
    expect(read).toBeGreaterThan(runs / 20);
  });
});

test("the chunks of a text give the lines that the whole gives", () => {
  const check = (text: string) => {
    const source = text.split("\n");
    const lines: Line[] = [];
    for (const { first, text: chunk } of chunksOf(source)) {
      if (chunk.startsWith("---")) return; // would be read as front matter here
      const part = chunk.split("\n");
      lines.push(
        ...linesOf(parseMarkdown(chunk), part, first - 1, Math.max(0, ...lines.map(({ block }) => block))),
      );
    }
    expect(renumbered(lines)).toEqual(renumbered(referred(text)));
  };
  fc.assert(fc.property(documents([...fragments, ...others]), check), { numRuns: runs });
});
