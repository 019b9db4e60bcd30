import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { style } from "../src/emit/html/style.js";
import { emitters } from "../src/emit/index.js";
import { fileName } from "../src/emit/output.js";
import { sentence } from "../src/messages.js";
import { stageText } from "../src/stages/stages.js";
import { fixtures } from "./fixture-files.js";

/** What a document gives beside itself, file by file: every format, its outline, and its messages in Swedish. */
function productsOf(text: string, path: string): [string, string][] {
  const { protokoll, messages } = compile(Buffer.from(text), path);
  const outputs = Object.values(emitters).flatMap((emit) => emit(protokoll));
  const told = messages.map(
    (one) => `${one.place.line}:${one.place.column} ${one.severity} ${one.rule} ${sentence(one, "sv")}\n`,
  );
  return [
    ...outputs.map((output): [string, string] => [fileName("minutes", output), withoutStyle(output.text)]),
    ["outline.txt", stageText("outline", Buffer.from(text))],
    ["messages.txt", told.join("")],
  ];
}

const hash = createHash("sha256").update(style).digest("base64");

/** A page that only names its style sheet and the hash that lets it in: the goldens hold the sheet itself once. */
function withoutStyle(page: string): string {
  return page
    .replace(`<style>${style}</style>`, "<style>/* fixtures/page.css */</style>")
    .replace(`sha256-${hash}`, "sha256-of-page.css");
}

test("the style sheet of every page", async () => {
  await expect(style).toMatchFileSnapshot("../fixtures/page.css");
});

test("there are whole minutes to compile", () => expect(fixtures.length).toBeGreaterThanOrEqual(4));

describe.each(fixtures)("$name", ({ name, path, text }) => {
  test.each(productsOf(text, path))("%s", async (file, product) => {
    await expect(product).toMatchFileSnapshot(`../fixtures/${name}/${file}`);
  });
});
