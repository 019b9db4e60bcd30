import { describe, expect, test, vi } from "vitest";
import { folderWith } from "../archive/folder.js";
import { errno, run } from "./io.js";

vi.mock("../../src/compile.js", () => import("./stand-in.js"));

test("the report is place, severity, rule and sentence, the line with carets, and a summary", async () => {
  const cwd = folderWith({
    "b.md": "§ 1 Tak\n\tkl !no-date här\n!no-chair !binary-file",
    "a.md": "!dollar-for-section-sign",
  });
  const { code, out, err } = await run(["check", "."], { cwd });
  expect([code, err]).toEqual([1, ""]);
  // The sentences are the rules' own: what matters here is that there is one.
  expect(
    out.replace(/^(\S+:\d+:\d+ \S+ \S+) .+$/gmu, "$1 …"),
  ).toBe(`a.md:1:1 upplysning dollar-for-section-sign …
    1 | !dollar-for-section-sign
      | ^^^^^^^^^^^^^^^^^^^^^^^^
b.md:2:5 varning no-date …
    2 |     kl !no-date här
      |        ^^^^^^^^
b.md:3:1 varning no-chair …
    3 | !no-chair !binary-file
      | ^^^^^^^^^
b.md:3:11 fel binary-file …
    3 | !no-chair !binary-file
      |           ^^^^^^^^^^^^
2 dokument: 1 fel, 2 varningar, 1 upplysning
Rader: 4 i modellen (100 %), 0 sidtext (0 %), 0 oplacerade (0 %)
`);
});

describe("exit codes", () => {
  const cases: [string, string, string[], number][] = [
    ["clean", "§ 1 Tak", [], 0],
    ["clean under --strict", "§ 1 Tak", ["--strict"], 0],
    ["an empty document", "", [], 0],
    ["an info under --strict", "!dollar-for-section-sign", ["--strict"], 0],
    ["a warning", "!no-chair", [], 0],
    ["a warning under --strict", "!no-chair", ["--strict"], 1],
    ["a warning that is allowed", "!no-chair", ["--max-warnings", "1"], 0],
    ["a warning too many", "!no-chair\n!no-date", ["--max-warnings", "1"], 1],
    ["a number said goes before --strict", "!no-chair", ["--strict", "--max-warnings", "1"], 0],
    ["an error", "!binary-file", [], 1],
    ["a fault of ours", "CRASH", [], 2],
  ];
  test.each(cases)("%s", async (_, stdin, flags, code) => {
    expect((await run(["check", "-", ...flags], { stdin })).code).toBe(code);
  });

  test("a file that is not there among good ones is 2, and the good ones are done", async () => {
    const cwd = folderWith({ "a.md": "!no-chair" });
    const { code, out, err } = await run(["check", "no.md", "a.md", "x/*.md"], { cwd });
    expect(code).toBe(2);
    expect(err).toBe("protokoll: no.md: filen finns inte.\nprotokoll: x/*.md: ingen fil passar mönstret.\n");
    expect(out).toMatch(/^a\.md:1:1 varning no-chair /u);
    expect(out).toMatch(/1 dokument: 0 fel, 1 varning, 0 upplysningar, 2 misslyckades/u);
  });

  test("a pipe closed by its reader is 141 and silent, whatever was found", async () => {
    expect(await run(["check", "-"], { stdin: "!binary-file", broken: errno("EPIPE") })).toEqual({
      code: 141,
      out: "",
      err: "",
    });
  });
});

describe("language and looks", () => {
  const stdin = "!no-chair\n!binary-file\n!no-date";

  test("Swedish by default, English when asked for", async () => {
    expect((await run(["check", "-"], { stdin })).out).toMatch(
      /1 dokument: 1 fel, 2 varningar, 0 upplysningar\nRader: 3 i modellen \(100 %\)/u,
    );
    for (const given of [{ argv: ["--lang", "en"] }, { argv: [], env: { PROTOKOLL_LANG: "en" } }]) {
      const { out } = await run(["check", "-", ...given.argv], { stdin, env: given.env ?? {} });
      expect(out).toMatch(/<stdin>:1:1 warning no-chair The minutes/u);
      expect(out).toMatch(/1 document: 1 error, 2 warnings, 0 infos\nLines: 3 in the model \(100%\)/u);
    }
  });

  const cases: [string, string[], Record<string, string>, number | undefined, boolean][] = [
    ["no terminal", [], {}, undefined, false],
    ["a terminal", [], {}, 80, true],
    ["--color never on a terminal", ["--color", "never"], { FORCE_COLOR: "1" }, 80, false],
    ["--color always elsewhere", ["--color=always"], { NO_COLOR: "1" }, undefined, true],
    ["NO_COLOR", [], { NO_COLOR: "1" }, 80, false],
    ["an empty NO_COLOR", [], { NO_COLOR: "" }, 80, true],
    ["TERM=dumb", [], { TERM: "dumb" }, 80, false],
    ["FORCE_COLOR elsewhere", [], { FORCE_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR before NO_COLOR", [], { FORCE_COLOR: "1", NO_COLOR: "1" }, undefined, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, 80, false],
  ];
  test.each(cases)("colour: %s", async (_, flags, env, columns, isColored) => {
    const { out } = await run(["check", "-", ...flags], { stdin, env, ...(columns ? { columns } : {}) });
    expect(out.includes("\u001b[")).toBe(isColored);
  });

  test("what steers a terminal is written out, in names, lines and sentences", async () => {
    const { out } = await run(["check", "-", "--stdin-filename", "a\u001b[2Jb\n.md"], {
      stdin: "\u001b[31m !no-chair \u202e",
    });
    expect(out).toContain("a<U+001B>[2Jb<U+000A>.md:1:7 ");
    expect(out).toContain("    1 | <U+001B>[31m !no-chair <U+202E>\n      |              ^^^^^^^^^\n");
  });
});
