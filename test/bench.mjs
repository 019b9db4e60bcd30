// npm run bench: how long the built program takes to compile the minutes of fixtures/, in process and warm, in parts and
// as a whole, each beside what remark-parse takes for the same bytes in the same run. Only the ratios can be compared.
import { readdirSync, readFileSync } from "node:fs";
import { check } from "../dist/check/check.js";
import { compile } from "../dist/compile.js";
import { forget } from "../dist/lex/once.js";
import { customLabelsOf } from "../dist/outline/label-form.js";
import { structure } from "../dist/outline/structure.js";
import { parseMarkdown } from "../dist/read/markdown.js";
import { read } from "../dist/read/read.js";
import { recognise } from "../dist/recognise/recognise.js";
import { resolve } from "../dist/resolve.js";
import { defaultSettings as settings } from "../dist/settings.js";
import { withSource } from "../dist/source.js";
import { validate } from "../dist/validate.js";

const rounds = { warm: 4, timed: 9 };
const folder = new URL("../fixtures/", import.meta.url);
const documents = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "cases")
  .map(({ name }) => readFileSync(new URL(`${name}/minutes.md`, folder)));
const nothing = () => {};

/** The milliseconds of one round over all documents, by part. */
function round() {
  const spent = {};
  const timed = (part, work) => {
    const start = performance.now();
    const result = work();
    spent[part] = (spent[part] ?? 0) + performance.now() - start;
    return result;
  };
  for (const bytes of documents) {
    const text = bytes.toString("utf8");
    timed("remark-parse", () => parseMarkdown(text));
    timed("compile", () => compile(bytes, "minutes.md"));
    forget();
    const source = timed("read", () => read(bytes, "minutes.md", nothing));
    const outline = timed("outline", () => structure(source.lines, customLabelsOf({})));
    const found = timed("recognise", () => recognise(outline, source, null, nothing));
    const resolved = timed("resolve", () => resolve(found));
    const model = timed("resolve", () => withSource(resolved, source));
    timed("check", () => check(model, { text: source.text, settings, facts: resolved.facts }, nothing));
    timed("validate", () => validate(model));
  }
  return spent;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
for (let at = 0; at < rounds.warm; at++) round();
const spent = Array.from({ length: rounds.timed }, round);
const of = (part) => median(spent.map((one) => one[part]));
for (const part of Object.keys(spent[0]))
  process.stdout.write(
    `${part.padEnd(14)}${of(part).toFixed(0).padStart(6)} ms ${(of(part) / of("remark-parse")).toFixed(2).padStart(6)} × remark-parse\n`,
  );
