import { join } from "node:path";
import { expect, test } from "vitest";
import { baselineText, readBaseline } from "../../src/archive/baseline.js";
import { folderWith } from "./folder.js";

const known = [
  { path: "ks/b.md", rule: "no-date", fingerprint: "2" },
  { path: "ks/a.md", rule: "no-chair", fingerprint: "1" },
];

test("what is written is read again, and its order does not depend on the run", async () => {
  const text = baselineText(known);
  expect(baselineText([...known].reverse())).toBe(text);
  const folder = folderWith({ "b.json": text, "empty.json": baselineText([]) });
  expect(await readBaseline(join(folder, "b.json"), "b.json")).toEqual({ known: [...known].reverse() });
  expect(await readBaseline(join(folder, "empty.json"), "empty.json")).toEqual({ known: [] });
});

test.each([
  ["no JSON", "{", /JSON/u],
  ["another file", "[]", /version/u],
  ["a later version", '{"version": 2, "findings": []}', /version/u],
  ["an entry without its parts", '{"version": 1, "findings": [{"path": "a"}]}', /findings/u],
])("%s is told", async (_, text, reason) => {
  const folder = folderWith({ "b.json": text });
  const read = await readBaseline(join(folder, "b.json"), "b.json");
  expect("broken" in read && read.broken).toMatch(reason);
});

test("a file that is not there is a fault", async () => {
  expect(await readBaseline("/nowhere/b.json", "b.json")).toMatchObject({
    path: "b.json",
    reason: "missing",
  });
});
