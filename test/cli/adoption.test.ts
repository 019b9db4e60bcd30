import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith } from "../archive/folder.js";
import { run } from "./io.js";

/** Two items with a gap between them: one finding, `number-missing`. */
const minutes = (first = 27, year = 2024) =>
  `Kommunstyrelsen ${year}-03-26\n\n§ ${first} Budget\n\nBeslut: Budgeten godkänns.\n\n§ ${first + 2} Taxa\n\nBeslut: Taxan godkänns.\n`;
const clean = "Kommunstyrelsen 2024-04-02\n\n§ 40 Budget\n\nBeslut: Budgeten godkänns.\n";
const summary = (out: string) => /^\d+ dokument: .*$/mu.exec(out)?.[0];
const read = (...parts: string[]) => readFileSync(join(...parts), "utf8");

describe("a baseline", () => {
  test("holds what is there now; only what is new is told of and fails a run", async () => {
    const cwd = folderWith({ "a.md": minutes() });
    expect((await run(["check", ".", "--strict"], { cwd })).code).toBe(1);
    const update = await run(["check", ".", "--strict", "--baseline", "b.json", "--update-baseline"], {
      cwd,
    });
    expect(update).toMatchObject({ code: 0, err: "protokoll: skrev b.json. Kända anmärkningar: 1.\n" });
    expect(JSON.parse(read(cwd, "b.json")).findings).toEqual([
      { path: "a.md", rule: "number-missing", fingerprint: expect.stringMatching(/^[\da-f]{64}$/u) },
    ]);
    expect(await run(["check", ".", "--strict", "--baseline", "b.json"], { cwd })).toMatchObject({
      code: 0,
      err: "",
    });
    writeFileSync(join(cwd, "new.md"), minutes(40, 2025));
    const { code, out } = await run(["check", ".", "--strict", "--baseline", "b.json"], { cwd });
    expect([code, summary(out)]).toEqual([1, "2 dokument: 0 fel, 1 varning, 0 upplysningar"]);
    expect(out).toMatch(/^new\.md:7:1 /u);
  });

  test("survives lines that move, and another folder to run in", async () => {
    const cwd = folderWith({ "ks/a.md": minutes() });
    await run(["check", "ks", "--baseline", "b.json", "--update-baseline"], { cwd });
    writeFileSync(join(cwd, "ks/a.md"), `\n\n\n${minutes()}`);
    for (const [words, folder] of [
      [["ks", "--baseline", "b.json"], cwd],
      [[".", "--baseline", "../b.json"], join(cwd, "ks")],
    ] as const)
      expect((await run(["check", ...words, "--strict"], { cwd: folder })).code).toBe(0);
  });

  test("a second fault of the same kind on an equal line is new", async () => {
    const leftover = (times: number) => `${clean}\n${"[Skriv text här]\n\n".repeat(times)}`;
    const cwd = folderWith({ "a.md": leftover(1) });
    await run(["check", ".", "--baseline", "b.json", "--update-baseline"], { cwd });
    writeFileSync(join(cwd, "a.md"), leftover(2));
    const { out } = await run(["check", ".", "--baseline", "b.json"], { cwd });
    expect(out).toMatch(/^a\.md:9:1 varning template-leftover/u);
    expect(summary(out)).toBe("1 dokument: 0 fel, 1 varning, 0 upplysningar");
  });

  test("what it knows and is no more is told, and goes when it is written anew", async () => {
    const cwd = folderWith({ "a.md": minutes() });
    await run(["check", ".", "--baseline", "b.json", "--update-baseline"], { cwd });
    writeFileSync(join(cwd, "a.md"), clean);
    expect(await run(["check", ".", "--baseline", "b.json"], { cwd })).toMatchObject({
      code: 0,
      err: "protokoll: b.json innehåller anmärkningar som inte längre finns (1). Skriv om filen med --update-baseline.\n",
    });
    await run(["check", ".", "--baseline", "b.json", "--update-baseline"], { cwd });
    expect(JSON.parse(read(cwd, "b.json")).findings).toEqual([]);
  });

  test.each([
    ["is not there", ["--baseline", "no.json"], /no\.json: filen finns inte/u],
    ["is not one", ["--baseline", "a.md"], /a\.md går inte att läsa/u],
    ["is not named", ["--update-baseline"], /Lägg till --baseline FIL/u],
  ])("one that %s is 2", async (_, flags, message) => {
    const cwd = folderWith({ "a.md": minutes() });
    const { code, out, err } = await run(["check", "a.md", ...flags], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});

test("--statistics counts by rule in place of the findings", async () => {
  const cwd = folderWith({ "a.md": minutes(), "b.md": minutes(40, 2025) });
  const { out } = await run(["check", ".", "--statistics"], { cwd });
  expect(out).toMatch(/^ {6}2 varning {4}number-missing {2}\(2 dokument\)\n2 dokument: /u);
  expect((await run(["check", ".", "--statistics", "--reporter", "json"], { cwd })).code).toBe(2);
});

describe("fixes", () => {
  const spoilt = minutes().replace("§ 27", "##\u00a0§ 27");

  test("--diff shows a patch that git can apply, writes nothing, and is 1", async () => {
    const cwd = folderWith({ "a.md": spoilt, "clean.md": clean });
    const { code, out } = await run(["check", ".", "--diff"], { cwd });
    expect(code).toBe(1);
    expect(out).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n/u);
    expect(out).toContain("-##\u00a0§ 27 Budget\n+## § 27 Budget\n");
    expect(read(cwd, "a.md")).toBe(spoilt);
    writeFileSync(join(cwd, "p.diff"), out);
    execFileSync("git", ["apply", "p.diff"], { cwd });
    expect((await run(["check", ".", "--diff"], { cwd })).code).toBe(0);
  });

  test("--fix changes the file, says so, keeps its permissions, and reports what is left", async () => {
    const cwd = folderWith({ "a.md": spoilt });
    chmodSync(join(cwd, "a.md"), 0o640);
    const { code, out, err } = await run(["check", ".", "--fix"], { cwd });
    expect(err).toMatch(/^protokoll: rättade a\.md: no-break-space-in-mark/u);
    expect(read(cwd, "a.md")).toContain("## § 27");
    expect(statSync(join(cwd, "a.md")).mode & 0o777).toBe(0o640);
    expect(code).toBe(0);
    expect(out).toMatch(/number-missing/u);
    expect(out).not.toMatch(/no-break-space/u);
  });

  test("what is not UTF-8 is told apart in a diff and fixed", async () => {
    const cwd = folderWith({});
    writeFileSync(join(cwd, "a.md"), Buffer.from(clean, "latin1"));
    expect((await run(["check", "a.md", "--diff"], { cwd })).out).toBe(
      "a.md: bara teckenkodningen skulle ändras, till UTF-8\n",
    );
    await run(["check", "a.md", "--fix"], { cwd });
    expect(read(cwd, "a.md")).toBe(clean);
  });

  test("standard input cannot be fixed, but can be shown", async () => {
    expect(await run(["check", "-", "--fix"], { stdin: spoilt })).toMatchObject({ code: 2, out: "" });
    expect((await run(["check", "-", "--diff"], { stdin: spoilt })).out).toContain("+## § 27");
  });

  test("a file that is not there is 2, and the others are shown", async () => {
    const cwd = folderWith({ "a.md": spoilt });
    const { code, out, err } = await run(["check", "no.md", "a.md", "--diff"], { cwd });
    expect([code, err]).toEqual([2, "protokoll: no.md: filen finns inte.\n"]);
    expect(out).toContain("+## § 27");
  });
});

describe("--changed", () => {
  const repository = () => {
    const cwd = folderWith({ "ks/a.md": minutes(), "ks/b.md": minutes(40, 2025) });
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...words], {
        cwd,
        stdio: "ignore",
      });
    git("init", "-q", "-b", "main");
    git("add", "-A");
    git("commit", "-qm", "First");
    writeFileSync(join(cwd, "ks/b.md"), `\n${minutes(40, 2025)}`);
    return cwd;
  };

  test.each([
    ["a folder", ["ks", "--changed"]],
    ["a folder behind the flag", ["--changed", "ks"]],
    ["no folder", ["--changed"]],
    ["a branch", ["ks", "--changed", "main"]],
    ["a branch and no folder", ["--changed", "main"]],
  ])("%s: only what has changed is examined", async (_, words) => {
    const { code, out } = await run(["check", ...words], { cwd: repository() });
    expect([code, summary(out)]).toEqual([0, "1 dokument: 0 fel, 1 varning, 0 upplysningar"]);
    expect(out).toMatch(/^ks\/b\.md:8:1 /u);
  });

  test("nothing changed is 0, and said", async () => {
    const cwd = repository();
    writeFileSync(join(cwd, "ks/b.md"), minutes(40, 2025));
    const { code, err } = await run(["check", ".", "--changed", "--strict"], { cwd });
    expect([code, err]).toEqual([0, "protokoll: Inget dokument är ändrat sedan HEAD.\n"]);
  });

  test("where git cannot tell it is 2, with git's words", async () => {
    const { code, err } = await run(["check", ".", "--changed", "no-such"], { cwd: repository() });
    expect(code).toBe(2);
    expect(err).toMatch(/no-such.*: fatal: /u);
  });
});

test("nothing found is 2, and 0 with --allow-empty; a file that is not there is 2 all the same", async () => {
  const cwd = folderWith({ "x.txt": "" });
  mkdirSync(join(cwd, "tom"));
  for (const word of ["tom", "*.md"]) {
    expect((await run(["check", word], { cwd })).code).toBe(2);
    expect(await run(["check", word, "--allow-empty"], { cwd })).toMatchObject({ code: 0, err: "" });
  }
  expect((await run(["check", "no.md", "--allow-empty"], { cwd })).code).toBe(2);
});
