import fc from "fast-check";
import { expect, test } from "vitest";
import type { Input } from "../../src/archive/inputs.js";
import { commonFolder, insideFolder, shownPath, stemOf } from "../../src/archive/paths.js";
import { collisionIn, type OutputKind, overwrittenInput, planTargets } from "../../src/archive/plan.js";

const product = (format: string, table: string | null = null): OutputKind => ({
  format,
  sample: { table, extension: format, text: "" },
});
const file = (path: string, base: string | null = null): Input => ({
  kind: "file",
  path,
  file: `/r/${path}`,
  base,
  isNamed: base === null,
});
const planned = (inputs: Input[], outputKinds = [product("json")]) =>
  planTargets(inputs, outputKinds).map(({ path }) => path);

test("files named lie as in the longest folder that they share", () => {
  expect(planned([file("x/a/minutes.md"), file("x/b/minutes.md")])).toEqual([
    "a/minutes.json",
    "b/minutes.json",
  ]);
  expect(planned([file("x/minutes.md"), file("x/b/minutes.md")])).toEqual(["minutes.json", "b/minutes.json"]);
  expect(planned([file("x/a/minutes.md")])).toEqual(["minutes.json"]);
  expect(planned([file("ab/m.md"), file("abc/m.md")])).toEqual(["ab/m.json", "abc/m.json"]);
});

test("a folder's documents lie as in that folder", () => {
  expect(planned([file("x/a/b/m.md", "/r/x"), file("y/n.md")])).toEqual(["a/b/m.json", "n.json"]);
});

test("each product has its file", () => {
  const outputKinds = [product("json"), product("csv", "members"), product("csv", "beslut")];
  expect(planned([file("m.md")], outputKinds)).toEqual(["m.json", "m.members.csv", "m.beslut.csv"]);
});

test("standard input is stdin, or the last part of its name, and never leaves the folder", () => {
  const stdin = (path: string): Input => ({ kind: "stdin", path, file: "-", base: null, isNamed: true });
  expect(planned([stdin("<stdin>")])).toEqual(["stdin.json"]);
  expect(planned([stdin("../../arkiv/x.md")])).toEqual(["x.json"]);
  expect(planned([stdin("../..")])).toEqual(["stdin.json"]);
});

test("two documents that would meet on some disk are found before anything is written", () => {
  const meet = (...inputs: Input[]) => {
    const found = collisionIn(planTargets(inputs, [product("json")]));
    return found && [found.first.path, found.second.path];
  };
  expect(meet(file("x/m.md"), file("y/m.md"))).toBeNull();
  expect(meet(file("x/m.md", "/r/x"), file("y/m.md", "/r/y"))).toEqual(["x/m.md", "y/m.md"]);
  expect(meet(file("m.md"), file("M.MD"))).toEqual(["m.md", "M.MD"]);
  expect(meet(file("m.md"), file("m.markdown"))).toEqual(["m.md", "m.markdown"]);
  expect(meet(file("\u00e5.md"), file("a\u030a.md"))).toEqual(["\u00e5.md", "a\u030a.md"]);
  expect(meet(file("m.md"), file("m.txt"))).toBeNull();
});

test("a target that is a source is found", () => {
  const targets = planTargets([file("m"), file("m.json")], [product("json")]);
  expect(overwrittenInput(targets, "/r")?.path).toBe("m.json");
  expect(overwrittenInput(targets, "/r/out")).toBeNull();
});

test("paths are shown as given, without ./ and doubled slashes", () => {
  expect(shownPath("./a//b.md")).toBe("a/b.md");
  expect(shownPath("../a/../b.md")).toBe("../a/../b.md");
  expect(shownPath("/a/./b.md")).toBe("/a/b.md");
  expect([shownPath("."), shownPath("./"), shownPath("/")]).toEqual([".", ".", "/"]);
});

test("only Markdown's endings are taken off", () => {
  expect(["a.md", "a.MARKDOWN", "a.txt", "md", "a.md.bak"].map(stemOf)).toEqual([
    "a",
    "a",
    "a.txt",
    "md",
    "a.md.bak",
  ]);
});

test("the common folder holds every file", () => {
  const path = fc
    .array(fc.constantFrom("a", "b", "ab"), { minLength: 1, maxLength: 5 })
    .map((parts) => `/${parts.join("/")}`);
  fc.assert(
    fc.property(fc.array(path, { minLength: 1 }), (files) => {
      const folder = commonFolder(files) ?? "";
      for (const file of files) {
        const rest = insideFolder(folder, file);
        expect(`${folder === "/" ? "" : folder}/${rest}`).toBe(file);
      }
    }),
  );
});
