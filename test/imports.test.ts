import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

/**
 * What stands lower in the program comes earlier. A file imports from its own row or from one above it, never from a row
 * below. A row is a file or a folder of `src`; the longest that a path begins with counts.
 */
const layers = [
  ["model.ts", "config-model.ts", "facts.ts", "place.ts"],
  ["vocabulary", "forms"],
  ["catalogue", "messages.ts", "settings.ts"],
  ["lex", "read"],
  ["outline"],
  ["recognise", "presence.ts"],
  ["resolve.ts"],
  ["source.ts", "check", "validate.ts", "emit"],
  ["compile.ts", "stages"],
  ["fix", "archive", "index.ts"],
  ["commands"],
  ["cli.ts"],
];

const files = globSync("**/*.ts", { cwd: "src" });
const imports = new Map(files.map((file) => [file, importsOf(file)]));

function importsOf(file: string): string[] {
  const text = readFileSync(join("src", file), "utf8");
  const found = text.matchAll(/\b(?:from|import\(?) ?"(?<path>\.[^"]+)\.js"/gu);
  return [...found].map(({ groups }) => join(dirname(file), `${groups?.["path"]}.ts`).replaceAll("\\", "/"));
}

function layerOf(file: string): number {
  return layers.findIndex((row) => row.some((name) => file === name || file.startsWith(`${name}/`)));
}

/** The files that a file leads to, step by step. */
function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(start) ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(imports.get(file) ?? []));
  }
  return reached;
}

test("every file of src stands in a layer", () => {
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
});

test("imports run one way", () => {
  const upward = files.flatMap((file) =>
    (imports.get(file) ?? [])
      .filter((other) => layerOf(other) > layerOf(file))
      .map((other) => `${file} → ${other}`),
  );
  expect(upward).toEqual([]);
});

test("no file leads back to itself", () => {
  expect(files.filter((file) => reachedFrom(file).has(file))).toEqual([]);
});

test("lines are made where they are read, and of lines by slice and join alone", () => {
  const spread = files
    .filter((file) => !file.startsWith("read/"))
    .filter((file) => /\{\s*\.\.\.(?:line|heading)\b/u.test(readFileSync(join("src", file), "utf8")));
  expect(spread).toEqual([]);
});
