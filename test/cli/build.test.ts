import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { folderWith } from "../archive/folder.js";
import { errno, run } from "./io.js";

vi.mock("../../src/compile.js", () => import("./stand-in.js"));

const clean = "§ 1 Tak\n";
const flawed = "§ 2 Golv\n!binary-file\n";
const listing = (folder: string) => readdirSync(folder, { recursive: true }).map(String).sort();

describe("to standard output", () => {
  test("one document is JSON there, and nothing else is", async () => {
    const cwd = folderWith({ "m.md": clean });
    const { code, out, err } = await run(["build", "m.md"], { cwd });
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchObject({ source: { path: "m.md" }, paragraphs: [{ title: "Tak" }] });
  });

  test("a folder and a glob of one document are one document", async () => {
    const cwd = folderWith({ "a/m.md": clean });
    const { out } = await run(["build", "a/m.md"], { cwd });
    expect((await run(["build", "a"], { cwd })).out).toBe(out);
    expect((await run(["build", "a/*.md"], { cwd })).out).toBe(out);
  });

  test("a table of csv", async () => {
    const cwd = folderWith({ "m.md": clean });
    const { code, out } = await run(["build", "m.md", "--format", "csv", "--table", "paragraphs"], { cwd });
    expect(code).toBe(0);
    expect(out.split("\r\n")[1]).toMatch(/Tak/u);
  });

  test("messages go to standard error and an error is exit code 1, the data whole", async () => {
    const cwd = folderWith({ "m.md": flawed });
    const { code, out, err } = await run(["build", "m.md"], { cwd });
    expect(code).toBe(1);
    expect(JSON.parse(out).paragraphs).toHaveLength(1);
    expect(err).toMatch(/^m\.md:2:1 fel binary-file /u);
    expect(err).toMatch(/1 dokument: 1 fel, 0 varningar, 0 upplysningar/u);
  });

  test("warnings are exit code 0", async () => {
    expect(await run(["build", "-"], { stdin: "!no-chair" })).toMatchObject({ code: 0 });
  });

  test("standard input has a name, given or not", async () => {
    const unnamed = await run(["build", "-"], { stdin: clean });
    expect(JSON.parse(unnamed.out).source.path).toBe("<stdin>");
    const named = await run(["build", "-", "--stdin-filename", "arkiv/m.md"], { stdin: clean });
    expect(JSON.parse(named.out).source.path).toBe("arkiv/m.md");
  });

  test("a full disk is one line and exit code 2; a closed pipe is silent and 141", async () => {
    const cwd = folderWith({ "m.md": clean });
    const full = await run(["build", "m.md"], { cwd, broken: errno("ENOSPC") });
    expect(full).toEqual({
      code: 2,
      out: "",
      err: "protokoll: Det gick inte att skriva till standard ut: disken är full.\n",
    });
    expect(await run(["build", "m.md"], { cwd, broken: errno("EPIPE") })).toEqual({
      code: 141,
      out: "",
      err: "",
    });
  });
});

describe("to a folder", () => {
  test("files of one name in two folders do not meet", async () => {
    const cwd = folderWith({ "f/a/minutes.md": clean, "f/b/minutes.md": clean });
    const argv = ["build", "f/a/minutes.md", "f/b/minutes.md", "-f", "json,html", "-f", "csv", "-o", "out"];
    const { code, out, err } = await run(argv, { cwd });
    expect([code, out]).toEqual([0, ""]);
    expect(err).toMatch(/12 filer skrivna i out/u);
    const files = ["json", "html", "meetings.csv", "members.csv", "paragraphs.csv", "beslut.csv"];
    const expected = ["a", "b"].flatMap((folder) => [
      folder,
      ...files.map((file) => `${folder}/minutes.${file}`),
    ]);
    expect(listing(join(cwd, "out"))).toEqual(expected.sort());
  });

  test("globs lie as files do, and a folder's documents as in the folder", async () => {
    const cwd = folderWith({ "f/a/minutes.md": clean, "f/b/minutes.md": clean });
    await run(["build", "f/*/minutes.md", "-o", "globbed"], { cwd });
    await run(["build", "f", "-o", "walked"], { cwd });
    await run(["build", "f/a", "-o", "alone"], { cwd });
    expect(listing(join(cwd, "globbed"))).toEqual(["a", "a/minutes.json", "b", "b/minutes.json"]);
    expect(listing(join(cwd, "walked"))).toEqual(listing(join(cwd, "globbed")));
    expect(listing(join(cwd, "alone"))).toEqual(["minutes.json"]);
  });

  test("two documents that would meet are refused, both named, and nothing is written", async () => {
    const cwd = folderWith({ "x/ks.md": clean, "y/KS.md": clean });
    const { code, err } = await run(["build", "x", "y", "-o", "out"], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/`x\/ks\.md` och `y\/KS\.md` skulle båda bli `KS\.json`\. Inget skrevs\./u);
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  test("a source is never replaced", async () => {
    const cwd = folderWith({ m: clean, "m.json": clean });
    expect(await run(["build", "m", "m.json", "-o", "."], { cwd })).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, "m.json"), "utf8")).toBe(clean);
  });

  test("what fails is told of and the rest is done", async () => {
    const cwd = folderWith({ "a.md": clean, "b.md": "CRASH", "c.md": "BREAK", "d.md": flawed });
    mkdirSync(join(cwd, "out/a.json"), { recursive: true });
    const { code, err } = await run(["build", ".", "no.md", "-o", "out"], { cwd });
    expect(code).toBe(2);
    expect(err).toContain("protokoll: no.md: filen finns inte.");
    expect(err).toContain("protokoll: out/a.json kunde inte skrivas: det är en mapp, inte en fil.");
    expect(err).toContain("protokoll: b.md: fel i protokoll, inte i dokumentet: out of rails.");
    expect(err).toMatch(/c\.md: fel i protokoll, .* vid \/members\/0\/name \(.*must be string/u);
    expect(err).toMatch(/2 dokument: 1 fel, 0 varningar, 0 upplysningar, 4 misslyckades/u);
    expect(err).not.toMatch(/ {4}at /u);
    expect(listing(join(cwd, "out"))).toEqual(["a.json", "d.json"]);
  });

  test("a stack is shown where PROTOKOLL_DEBUG asks for one", async () => {
    const { err } = await run(["check", "-"], { stdin: "CRASH", env: { PROTOKOLL_DEBUG: "1" } });
    expect(err).toMatch(/ {4}at /u);
  });

  test("one table alone may be written, beside other formats", async () => {
    const cwd = folderWith({ "m.md": clean });
    await run(["build", "m.md", "-f", "csv,json", "--table", "beslut", "-o", "out"], { cwd });
    expect(listing(join(cwd, "out"))).toEqual(["m.beslut.csv", "m.json"]);
  });

  test("the same documents give the same bytes in any order", async () => {
    const cwd = folderWith({ "a/x.md": clean, "b/y.md": flawed });
    await run(["build", "a/x.md", "b/y.md", "-o", "one"], { cwd });
    await run(["build", "./b/y.md", "a//x.md", "-o", "two"], { cwd });
    for (const file of ["a/x.json", "b/y.json"]) {
      expect(readFileSync(join(cwd, "one", file), "utf8")).toBe(readFileSync(join(cwd, "two", file), "utf8"));
    }
  });

  test("Ctrl-C ends the batch with 130, and what was written is whole", async () => {
    const cwd = folderWith({ "a.md": clean, "b.md": clean });
    const control = new AbortController();
    control.abort(130);
    expect(await run(["build", ".", "-o", "out"], { cwd, signal: control.signal })).toMatchObject({
      code: 130,
      err: "",
    });
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });

  test("a file behind -- may begin with a dash", async () => {
    const cwd = folderWith({ "-x.md": clean, "--help": clean });
    const { code, out } = await run(["build", "--format", "json", "--", "-x.md"], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(out).source.path).toBe("-x.md");
    expect(JSON.parse((await run(["build", "--", "--help"], { cwd })).out).source.path).toBe("--help");
  });
});
