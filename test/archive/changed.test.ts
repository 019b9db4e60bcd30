import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { changedSince } from "../../src/archive/changed.js";
import { folderWith } from "./folder.js";

function git(folder: string, ...words: string[]) {
  const identity = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"];
  execFileSync("git", [...identity, ...words], { cwd: folder, stdio: "ignore" });
}

function repository() {
  const folder = folderWith({
    "a.md": "a",
    "b.md": "b",
    "mapp/c å.md": "c",
    "gone.md": "g",
    ".gitignore": "ut/\n",
  });
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-qm", "First");
  return folder;
}

async function changedIn(folder: string, ref = "HEAD", from = folder) {
  const changed = await changedSince(ref, from);
  if (!("files" in changed)) return changed.reason;
  return [...changed.files].map((file) => relative(folder, file)).sort();
}

test("files changed, added and unknown to git, also seen from a folder inside", async () => {
  const folder = repository();
  expect(await changedIn(folder)).toEqual([]);
  writeFileSync(join(folder, "b.md"), "b2");
  writeFileSync(join(folder, "mapp/c å.md"), "c2");
  writeFileSync(join(folder, "mapp/new.md"), "n");
  rmSync(join(folder, "gone.md"));
  git(folder, "add", "b.md");
  for (const from of [folder, join(folder, "mapp")])
    expect(await changedIn(folder, "HEAD", from)).toEqual(["b.md", "mapp/c å.md", "mapp/new.md"]);
});

test("since the branch left another: what that one got later does not count", async () => {
  const folder = repository();
  git(folder, "checkout", "-qb", "topic");
  writeFileSync(join(folder, "a.md"), "a2");
  git(folder, "commit", "-qam", "Topic");
  git(folder, "checkout", "-q", "main");
  writeFileSync(join(folder, "b.md"), "b2");
  git(folder, "commit", "-qam", "Main");
  git(folder, "checkout", "-q", "topic");
  expect(await changedIn(folder, "main")).toEqual(["a.md"]);
});

test("a folder outside git and a name that git does not know give git's reason", async () => {
  expect(await changedIn(folderWith({ "a.md": "a" }))).toMatch(/not a git repository/u);
  expect(await changedIn(repository(), "no-such-branch")).toMatch(/no-such-branch/u);
  expect(await changedIn(repository(), "--output=x")).toMatch(/--output=x/u);
});
