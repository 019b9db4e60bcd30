import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findInputs, stdinPath } from "../../src/archive/inputs.js";
import { folderWith, isBoundByPermissions } from "./folder.js";

const paths = async (words: string[], cwd: string) =>
  (await findInputs(words, cwd)).inputs.map(({ path }) => path);
const faults = async (words: string[], cwd: string) =>
  (await findInputs(words, cwd)).faults.map(({ path, reason }) => `${path} ${reason}`);

test("a folder gives its .md files at any depth, whatever the case of their ending", async () => {
  const cwd = folderWith({ "a/x.md": "", "a/deep/er/Y.MD": "", "a/notes.txt": "", "b.md": "" });
  expect(await paths(["a"], cwd)).toEqual(["a/deep/er/Y.MD", "a/x.md"]);
  expect(await paths(["."], cwd)).toEqual(["a/deep/er/Y.MD", "a/x.md", "b.md"]);
  expect(await paths([`${cwd}/a/`], cwd)).toEqual([`${cwd}/a/deep/er/Y.MD`, `${cwd}/a/x.md`]);
});

test("hidden folders and node_modules are passed over in a folder, and read when named", async () => {
  const cwd = folderWith({ ".git/x.md": "", "node_modules/p/README.md": "", "a.md": "" });
  expect(await paths(["."], cwd)).toEqual(["a.md"]);
  expect(await paths(["*/**/*.md"], cwd)).toEqual([]);
  expect(await paths([".git/x.md", "node_modules/p/*.md"], cwd)).toEqual([
    ".git/x.md",
    "node_modules/p/README.md",
  ]);
});

test("links are not followed in folders and globs, and loops end", async () => {
  const cwd = folderWith({ "a/x.md": "", "a/b/y.md": "" });
  symlinkSync("..", join(cwd, "a/up"));
  symlinkSync("../..", join(cwd, "a/b/upper"));
  symlinkSync("x.md", join(cwd, "a/link.md"));
  symlinkSync("nowhere", join(cwd, "a/broken.md"));
  expect(await paths(["a"], cwd)).toEqual(["a/b/y.md", "a/x.md"]);
  expect(await paths(["a/**/*.md"], cwd)).toEqual(["a/b/y.md", "a/x.md"]);
  expect(await paths(["a/link.md"], cwd)).toEqual(["a/link.md"]);
  expect(await faults(["a/broken.md"], cwd)).toEqual(["a/broken.md missing"]);
});

test.skipIf(process.platform === "win32")(
  "a folder's pipes and folders named like documents are no documents",
  async () => {
    const cwd = folderWith({ "a/x.md": "" });
    execFileSync("mkfifo", [join(cwd, "a/pipe.md")]);
    mkdirSync(join(cwd, "a/folder.md"));
    expect(await paths(["a"], cwd)).toEqual(["a/x.md"]);
  },
);

test("documents come once each, sorted by code unit, whatever the order of the words", async () => {
  const cwd = folderWith({ "Z.md": "", "a.md": "", "Å.md": "", "sub/b.md": "" });
  const words = ["sub/b.md", "a.md", "./a.md", `${cwd}/a.md`, "Å.md", "sub", "Z.md"];
  const found = await findInputs(words, cwd);
  expect(found.inputs.map(({ path }) => path)).toEqual(["Z.md", "a.md", "sub/b.md", "Å.md"]);
  expect(await findInputs([...words].reverse(), cwd)).toEqual(found);
  expect(found.inputs.find(({ path }) => path === "sub/b.md")?.base).toBe(join(cwd, "sub"));
});

test("a name that exists is no glob; one that does not exist may be", async () => {
  const cwd = folderWith({ "a[1].md": "", "a1.md": "", "x/b.md": "", "y/b.md": "" });
  expect(await paths(["a[1].md"], cwd)).toEqual(["a[1].md"]);
  expect(await paths(["a[0-9].md"], cwd)).toEqual(["a1.md"]);
  expect(await paths(["./{x,y}/b.md"], cwd)).toEqual(["x/b.md", "y/b.md"]);
  expect(await paths([`${cwd}/*/b.md`], cwd)).toEqual([`${cwd}/x/b.md`, `${cwd}/y/b.md`]);
  expect(await paths(["../x/*.md"], join(cwd, "y"))).toEqual(["../x/b.md"]);
});

test("a folder that is named may be a link, or look like a glob", async () => {
  const cwd = folderWith({ "[2024]/x.md": "" });
  symlinkSync("[2024]", join(cwd, "latest"));
  expect(await paths(["[2024]", "latest"], cwd)).toEqual(["[2024]/x.md", "latest/x.md"]);
});

test("what cannot be found is told of, and the rest is found", async () => {
  const cwd = folderWith({ "a.md": "", "empty/notes.txt": "" });
  const words = ["a.md", "b.md", "a.md/c.md", "x/*.md", "empty", ""];
  expect(await paths(words, cwd)).toEqual(["a.md"]);
  expect(await faults(words, cwd)).toEqual([
    "b.md missing",
    "a.md/c.md missing",
    "x/*.md no-match",
    "empty no-documents",
    '"" missing',
  ]);
});

test.runIf(isBoundByPermissions)("a folder that may not be looked into is told of", async () => {
  const cwd = folderWith({ "a/x.md": "", "a/closed/y.md": "" });
  chmodSync(join(cwd, "a/closed"), 0);
  expect(await paths(["a"], cwd)).toEqual(["a/x.md"]);
  expect(await faults(["a"], cwd)).toEqual(["a/closed no-permission"]);
  chmodSync(join(cwd, "a/closed"), 0o700);
});

test("- is standard input, once, under the name that it is given", async () => {
  const cwd = folderWith();
  expect(await paths(["-", "-"], cwd)).toEqual([stdinPath]);
  const named = await findInputs(["-"], cwd, { stdinName: "arkiv/x.md" });
  expect(named.inputs).toEqual([{ kind: "stdin", path: "arkiv/x.md", file: "-", base: null, isNamed: true }]);
});
