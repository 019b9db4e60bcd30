import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { fixDocument } from "../../src/fix/fix.js";
import { fixes } from "../../src/fix/fixes.js";
import { defaultSettings } from "../../src/settings.js";
import { fixtures } from "../fixture-files.js";

const fixedText = (text: string | Uint8Array) =>
  fixDocument(typeof text === "string" ? Buffer.from(text) : text, "prov.md", defaultSettings);
const minutes = (title: string) =>
  `Kommunstyrelsen 2024-03-26\r\n\r\n## ${title}\r\n\r\n### Beslut\nTaxan godkänns.\r`;

test("a text without faults is left as it is", () => {
  const { before, after, isChanged, applied, skipped } = fixedText(minutes("§ 27 Taxa"));
  expect([after, isChanged, applied, skipped]).toEqual([before, false, [], []]);
});

test("line ends are kept, whatever they are", () => {
  expect(fixedText(minutes("\u00a0§ 27 Taxa").replace("## ", "##")).after).toBe(minutes("§ 27 Taxa"));
});

test("what was Windows-1252 becomes UTF-8", () => {
  const { after, isChanged, applied } = fixedText(Buffer.from(minutes("§ 27 Båtplatser"), "latin1"));
  expect([after, isChanged, applied]).toEqual([minutes("§ 27 Båtplatser"), true, ["encoding-fallback"]]);
});

test("letters with their marks apart are composed", () => {
  const text = `${minutes("§ 27 Båtplatser")}\nBåt och Bå\u0308t.\n`
    .normalize("NFC")
    .replace("Båtplatser", "Ba\u030atplatser");
  expect(fixedText(text).after).not.toMatch(/\u030a/u);
});

test("what would mean another thing is skipped, and said", () => {
  const text = minutes("§ 27 Ta\u200bxa");
  const { after, skipped } = fixedText(text);
  expect(compile(Buffer.from(text), "").protokoll.paragraphs[0]?.title).toBe("Ta\u200bxa");
  expect([after, skipped]).toEqual([text, ["invisible-character"]]);
});

test("a fault that a comment silences is not fixed", () => {
  const text = minutes(
    "\u00a0§ 27 Taxa <!-- protokoll-ignore no-break-space-in-mark: så ska det se ut -->",
  ).replace("## ", "##");
  expect(fixedText(text).isChanged).toBe(false);
});

test.each(fixtures)(
  "a fix never changes the model of $name",
  ({ text }) => {
    const spoilt = text.replaceAll(/^(#{1,6}|-) /gmu, "$1\u00a0").replaceAll(/ö(?=\p{L})/gu, "o\u0308");
    const { after, applied } = fixedText(spoilt);
    const model = (source: string) => {
      const { source: _, ...rest } = compile(Buffer.from(source), "prov.md").protokoll;
      return JSON.parse(JSON.stringify(rest).replaceAll("\u00a0", " "));
    };
    expect(model(after)).toEqual(model(spoilt));
    expect(fixedText(after).applied).toEqual([]);
    expect(applied.length).toBeGreaterThan(0);
  },
  60_000,
);

test("each fix names a rule of its own", () => {
  const rules = fixes.map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
});

test("a byte order mark stays, and UTF-16 is left as it is", () => {
  const spoilt = minutes("\u00a0§ 27 Taxa").replace("## ", "##");
  expect(fixedText(`\uFEFF${spoilt}`).after).toBe(`\uFEFF${minutes("§ 27 Taxa")}`);
  expect(fixedText(Buffer.from(`\uFEFF${spoilt}`, "utf16le")).isChanged).toBe(false);
});
