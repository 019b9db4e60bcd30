import { expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { defaultSettings } from "../src/settings.js";

const found = (text: string) =>
  compile(Buffer.from(text), "prov.md").messages.map(({ rule, place }) => `${place.line} ${rule}`);

/** Two items with a gap between them; `above` stands on a line above the second, `behind` at its end. */
const minutes = ({ top = "", above = "", behind = "" }) =>
  `Kommunstyrelsen 2024-03-26\n${top}\n§ 27 Budget\n\nBeslut: Budgeten godkänns.\n${above}\n§ 29 Taxa${behind}\n\nBeslut: Taxan godkänns.\n`;

const comment = (text: string) => `<!-- protokoll-ignore ${text} -->`;

test.each([
  ["nothing silences", {}, ["7 number-missing"]],
  ["a comment on the line above", { above: comment("number-missing: sekretess") }, []],
  ["a comment above a blank line", { above: `${comment("number-missing: sekretess")}\n` }, []],
  [
    "comments one above the other",
    { above: [comment("no-decision: x"), comment("number-missing: y")].join("\n") },
    ["6 ignore-unused"],
  ],
  ["a comment in another case", { above: "<!-- Protokoll-Ignore Number-Missing: sekretess -->" }, []],
  [
    "a comment broken over two lines",
    { above: "<!-- protokoll-ignore number-missing:\nsekretess -->\n" },
    ["6 ignore-unreadable", "9 number-missing"],
  ],
  [
    "a comment without its hyphen",
    { above: "<!-- protokollignore number-missing: sekretess -->" },
    ["6 ignore-unreadable", "7 number-missing"],
  ],
  ["a comment behind the text", { behind: ` ${comment("number-missing: sekretess")}` }, []],
  [
    "several rules in one comment",
    { above: comment("number-missing, number-twice: sekretess") },
    ["6 ignore-unused"],
  ],
  ["a comment for the whole document", { top: "<!-- protokoll-ignore-file number-missing: utdrag -->" }, []],
  [
    "a comment in the wrong place",
    { top: comment("number-missing: sekretess") },
    ["2 ignore-unused", "7 number-missing"],
  ],
  [
    "no reason, no effect",
    { above: comment("number-missing") },
    ["6 ignore-without-reason", "7 number-missing"],
  ],
  [
    "a colon alone is no reason",
    { above: comment("number-missing: ") },
    ["6 ignore-without-reason", "7 number-missing"],
  ],
  ["another rule", { above: comment("number-twice: x") }, ["6 ignore-unused", "7 number-missing"]],
  [
    "no rule of that name",
    { above: comment("number-mising: x") },
    ["6 ignore-unknown-rule", "7 number-missing"],
  ],
])("%s", (_, places, expected) => {
  expect(found(minutes(places))).toEqual(expected);
});

test("a comment in the front matter silences the whole document", () => {
  const text =
    "---\n# protokoll-ignore-file no-body: utdrag\ndatum: 2024-03-26\n---\n§ 27 Budget\n\nBeslut: Godkänns.\n";
  expect(found(text)).not.toContain("1 no-body");
  expect(found(text.replace("# protokoll", "# x"))).toContain("1 no-body");
});

test("what is secret is known where the configuration turns its rule off, and is no message", () => {
  const levels = { ...defaultSettings.levels, "personal-number": "off" as const };
  const text = "Kommunstyrelsen 2024-03-26\n\n§ 27 Ansökan av 19811218-9876\n\nBeslut: Avslås.\n";
  const { messages, ignored } = compile(Buffer.from(text), "prov.md", { ...defaultSettings, levels });
  expect(messages.map(({ rule }) => rule)).not.toContain("personal-number");
  expect(ignored.map(({ rule, place }) => `${place.line} ${rule}`)).toContain("3 personal-number");
});
