// node test/shadow.mjs BASE NEW [RUNS] [FOLDER]… [--seed N] [--keep FOLDER]
//
// What two builds of the program say of the same texts. BASE and NEW are folders that hold a `dist`: a second worktree is
// the usual base. Compared are outline, model and messages (the first only where both builds can show it) of the minutes in
// fixtures/, the cases, every .md in the further folders, whole and in its fenced blocks, and RUNS texts of all these spoilt
// at random, the same for the same seed. Every difference is printed as a patch, and --keep writes the texts that gave one.
// Exit code 1 where there is one.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { createPatch } from "diff";
import fc from "fast-check";
import { runnerImport } from "vite";

/** A TypeScript file of this folder, read by what the tests read it with. */
async function testFile(name) {
  const { module } = await runnerImport(join(import.meta.dirname, name), { configFile: false });
  return module;
}

const { casesIn } = await testFile("case-file.ts");
const { fixtures } = await testFile("fixture-files.ts");
const { mutated } = await testFile("mutate.ts");

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" }, keep: { type: "string" } },
});
const [base, next, runs = "0", ...folders] = positionals;
if (base === undefined || next === undefined || !/^\d+$/u.test(runs)) {
  process.stderr.write("node test/shadow.mjs BASE NEW [RUNS] [FOLDER]… [--seed N] [--keep FOLDER]\n");
  process.exit(2);
}

/** A build's `dist`: its compiler, and its stages where it has them. */
async function buildIn(root) {
  const module = (path) => pathToFileURL(resolve(root, "dist", path)).href;
  const { compile } = await import(module("compile.js"));
  const hasStages = existsSync(resolve(root, "dist/stages/stages.js"));
  return { compile, stageText: hasStages ? (await import(module("stages/stages.js"))).stageText : undefined };
}

const builds = [await buildIn(base), await buildIn(next)];
const withOutline = builds.every(({ stageText }) => stageText !== undefined);

/** What a build says of a text, part by part; what it throws is an answer, too. */
function answer({ compile, stageText }, bytes) {
  try {
    const { protokoll, messages } = compile(bytes, "minutes.md");
    return {
      outline: withOutline ? stageText("outline", bytes) : "",
      model: JSON.stringify(protokoll, null, 1),
      messages: messages.map((message) => `${JSON.stringify(message)}\n`).join(""),
    };
  } catch (error) {
    return { outline: "", model: `throws ${error}\n`, messages: "" };
  }
}

/** Where two answers differ, as patches. */
function patchesOf(name, before, after) {
  return Object.keys(before)
    .filter((part) => before[part] !== after[part])
    .map((part) => createPatch(`${name} (${part})`, before[part], after[part], "", "", { context: 1 }));
}

const fence = /^(?<fence>`{3,}).*\n(?<text>[\s\S]*?)\n\k<fence>$/gmu;

/** The documents of a folder: each file, and each of its fenced blocks. */
function documentsIn(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return files.sort().flatMap((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    const blocks = [...text.matchAll(fence)].map(({ groups }, at) => [
      `${name} block ${at + 1}`,
      groups.text,
    ]);
    return [[name, text], ...blocks];
  });
}

const documents = [
  ...fixtures.map(({ name, text }) => [name, text]),
  ...casesIn(new URL("../fixtures/cases/", import.meta.url)).map(({ file, line, text }) => [
    `${file}:${line}`,
    text,
  ]),
  ...folders.flatMap(documentsIn),
];
const sources = documents.map(([, text]) => text).filter((text) => text.length > 400);
const batch = 100;

/** The documents, then the spoilt ones, some at a time, so that they need not all be held at once. */
function* texts() {
  yield* documents;
  for (let from = 0; from < Number(runs); from += batch) {
    const numRuns = Math.min(batch, Number(runs) - from);
    const spoilt = fc.sample(mutated(sources), { numRuns, seed: Number(values.seed) + from });
    for (const [at, text] of spoilt.entries()) yield [`spoilt ${values.seed}-${from + at + 1}`, text];
  }
}

const counts = { documents: 0, differing: 0 };
for (const [name, text] of texts()) {
  const bytes = Buffer.from(text);
  const [before, after] = builds.map((build) => answer(build, bytes));
  const patches = patchesOf(name, before, after);
  counts.documents += 1;
  if (patches.length === 0) continue;
  counts.differing += 1;
  process.stdout.write(patches.join(""));
  if (values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(join(values.keep, `${name.replace(/[^\p{L}\d.-]+/gu, "-")}.md`), text);
  }
}
process.stdout.write(
  `${counts.documents} documents, ${counts.differing} differ${withOutline ? "" : "; outlines were not compared"}\n`,
);
process.exitCode = counts.differing > 0 ? 1 : 0;
