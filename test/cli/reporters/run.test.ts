import { mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { reporters } from "../../../src/commands/reporters/reporters.js";
import { folderWith } from "../../archive/folder.js";
import { run } from "../io.js";

vi.mock("../../../src/compile.js", () => import("../stand-in.js"));

const files = { "a.md": "!no-chair\n!binary-file", "b.md": "§ 1 Tak" };
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), "utf8");

describe("--reporter", () => {
  test.each(Object.keys(reporters))("%s finds what pretty finds, at the same places", async (name) => {
    const cwd = folderWith(files);
    const { code, out, err } = await run(["check", ".", "-r", name], { cwd });
    expect([code, err]).toEqual([1, ""]);
    for (const part of ["a.md", "no-chair", "binary-file"]) expect(out).toContain(part);
    expect(readdirSync(cwd)).toEqual(["a.md", "b.md"]);
  });

  test("pretty is what a run shows that asks for nothing else", async () => {
    const cwd = folderWith(files);
    expect(await run(["check", "."], { cwd })).toEqual(await run(["check", ".", "-r", "pretty"], { cwd }));
  });

  test("one goes to standard output, the others to files", async () => {
    const cwd = folderWith(files);
    const words = ["check", ".", "-r", "compact", "-r", "sarif=ut/p.sarif", "--reporter=junit=ut/p=1.xml"];
    const { code, out, err } = await run(words, { cwd });
    expect([code, err]).toEqual([1, ""]);
    expect(out).toBe((await run(["check", ".", "-r", "compact"], { cwd })).out);
    expect(readdirSync(join(cwd, "ut")).sort()).toEqual(["p.sarif", "p=1.xml"]);
    expect(read(cwd, "ut/p.sarif")).toBe((await run(["check", ".", "-r", "sarif"], { cwd })).out);
    expect(read(cwd, "ut/p=1.xml")).toBe((await run(["check", ".", "-r", "junit"], { cwd })).out);
  });

  test("where all have files, pretty is shown; a file has no colour", async () => {
    const cwd = folderWith(files);
    const { out } = await run(["check", ".", "-r", "pretty=p.txt", "--color", "always"], { cwd });
    expect(out).toBe((await run(["check", ".", "--color", "always"], { cwd })).out);
    expect(read(cwd, "p.txt")).toBe((await run(["check", "a.md", "b.md"], { cwd })).out);
  });

  test("the environment may name one, and the command line goes before it", async () => {
    const cwd = folderWith(files);
    const env = { PROTOKOLL_REPORTER: "compact" };
    const compact = await run(["check", ".", "-r", "compact"], { cwd });
    expect(await run(["check", "."], { cwd, env })).toEqual(compact);
    expect(await run(["check", ".", "-r", "pretty"], { cwd, env })).toEqual(
      await run(["check", "."], { cwd }),
    );
  });

  test("the language is that of the run", async () => {
    const { out } = await run(["check", "-", "-r", "compact", "--lang", "en"], { stdin: "!no-chair" });
    expect(out).toMatch(/^<stdin>:1:1: warning no-chair The minutes/u);
  });

  test.skipIf(process.platform === "win32")(
    "a report that cannot be written is told of, and is exit code 2",
    async () => {
      const cwd = folderWith(files);
      mkdirSync(join(cwd, "folder"));
      symlinkSync("b.md", join(cwd, "link"));
      const words = ["check", "b.md", "-r", "json=folder", "-r", "junit=link", "-r", "compact=c.txt"];
      const { code, err } = await run(words, { cwd });
      expect(code).toBe(2);
      expect(err).toBe(
        "protokoll: folder kunde inte skrivas: det är en mapp, inte en fil.\n" +
          "protokoll: link kunde inte skrivas: det är en länk, och länkar skrivs inte över. Ta bort den först.\n",
      );
      expect(read(cwd, "c.txt")).toBe("");
    },
  );

  const wrong: [string[], string][] = [
    [
      ["-r", "sarfi"],
      "`sarfi` är inget värde för --reporter. Menade du `sarif`? Möjliga värden: pretty, compact",
    ],
    [["-r", "toString"], "`toString` är inget värde för --reporter."],
    [
      ["-r", "json", "-r", "junit"],
      "Bara en rapport kan skrivas till standard ut, inte flera (json, junit).",
    ],
    [["-r", "json="], "--reporter json= saknar fil efter likhetstecknet."],
    [["-r", "json=x", "-r", "junit=./x"], "Två rapporter skulle skrivas i `./x`."],
    [["-r", "json=a.md"], "a.md kunde inte skrivas: filen är ett av dokumenten som ska läsas."],
  ];
  test.each(wrong)("%j is told of before anything is read or written", async (flags, sentence) => {
    const cwd = folderWith(files);
    const { code, out, err } = await run(["check", ".", ...flags], { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(sentence);
    expect(readdirSync(cwd)).toEqual(["a.md", "b.md"]);
    expect(read(cwd, "a.md")).toBe(files["a.md"]);
  });
});

describe("the summary of a step", () => {
  test("github adds it to the file that GitHub names", async () => {
    const cwd = folderWith({ ...files, "summary.md": "# Steg\n" });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary.md") };
    await run(["check", "a.md", "-r", "github"], { cwd, env });
    const { out } = await run(["check", "a.md", "-r", "markdown"], { cwd });
    expect(read(cwd, "summary.md")).toBe(`# Steg\n${out}`);
  });

  test("no other report does, and github does not where it goes to a file", async () => {
    const cwd = folderWith(files);
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "summary.txt") };
    await run(["check", "a.md", "-r", "markdown", "-r", "github=g.txt"], { cwd, env });
    await run(["check", "a.md"], { cwd, env });
    expect(readdirSync(cwd)).toEqual(["a.md", "b.md", "g.txt"]);
  });

  test("one that cannot be written is told of", async () => {
    const cwd = folderWith(files);
    const env = { GITHUB_STEP_SUMMARY: join(cwd, "no/summary.md") };
    const { code, err } = await run(["check", "b.md", "-r", "github"], { cwd, env });
    expect([code, err]).toEqual([
      2,
      `protokoll: ${cwd}/no/summary.md kunde inte skrivas: filen finns inte.\n`,
    ]);
  });
});
