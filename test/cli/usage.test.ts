import { describe, expect, test, vi } from "vitest";
import { commands } from "../../src/cli.js";
import { folderWith } from "../archive/folder.js";
import { run } from "./io.js";

vi.mock("../../src/compile.js", () => import("./stand-in.js"));

// Words of commander's own, and of ours in the other language.
const english = /\b(?:error|option|argument|command|usage|display|output|missing|unknown|did you mean)\b/iu;
const swedish = /[åäö]|\b(?:flagga|kommando|inte|menade)/iu;

describe("help", () => {
  test("a bare call is told how to call, and could not do what was asked", async () => {
    const { code, out, err } = await run([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("protokoll build");
    expect(err).toBe((await run(["--help"])).out);
  });

  test.each(commands.map(({ name }) => name))(
    "%s --help says what it takes, in both languages",
    async (name) => {
      const { options = [], examples = [] } = commands.find((command) => command.name === name) ?? {};
      for (const lang of ["sv", "en"]) {
        const { code, out, err } = await run([name, "--help", "--lang", lang]);
        expect([code, err]).toEqual([0, ""]);
        for (const { flags } of options) expect(out).toContain(flags);
        for (const example of examples) expect(out).toContain(example);
        expect(out.indexOf(examples[0] ?? "-")).toBeLessThan(out.indexOf("--lang"));
        expect(out).not.toMatch(/\{\w+\}/u);
        for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(88);
      }
    },
  );

  test("help is Swedish, and English where that is asked for", async () => {
    expect((await run(["--help"])).out).toMatch(/Användning: protokoll <kommando>/u);
    expect((await run(["-h", "--lang=en"])).out).toMatch(/Usage: protokoll <command>/u);
    expect((await run(["build", "-h"], { env: { PROTOKOLL_LANG: "en" } })).out).not.toMatch(swedish);
    expect((await run(["build", "-h", "--lang", "sv"], { env: { PROTOKOLL_LANG: "en" } })).out).toMatch(
      swedish,
    );
    expect((await run(["--help"])).out).not.toMatch(english);
  });

  test("help names every format and every table", async () => {
    const { out } = await run(["build", "--help"]);
    expect(out).toMatch(/json, html, csv/u);
    expect(out).toMatch(/meetings, members, paragraphs, beslut/u);
  });

  test("protokoll help build is protokoll build --help", async () => {
    expect((await run(["help", "build"])).out).toBe((await run(["build", "--help"])).out);
    expect((await run(["help"])).out).toBe((await run(["--help"])).out);
    expect(await run(["help", "bygg"])).toMatchObject({ code: 2, out: "" });
  });

  test("the version is that of the package", async () => {
    for (const flag of ["-V", "--version"]) expect((await run([flag])).out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe("usage errors", () => {
  const cases: [string[], string, string][] = [
    [["bild", "x.md"], "Kommandot `bild` finns inte. Menade du `build`?", "Did you mean `build`?"],
    [["minutes.md"], "Menade du `build minutes.md`?", "Did you mean `build minutes.md`?"],
    [["zzz", "--help"], "Kommandot `zzz` finns inte. Kommandon:", "Unknown command `zzz`. Commands:"],
    [
      ["build", "--frmat", "json"],
      "Flaggan `--frmat` finns inte. Menade du `--format`?",
      "Did you mean `--format`?",
    ],
    [["check", "x.md", "--strict=1"], "Menade du `--strict`?", "Did you mean `--strict`?"],
    [["check", "x.md", "-q"], "Flaggan `-q` finns inte.", "Unknown option `-q`."],
    [["--colour", "never"], "Menade du `--color`?", "Did you mean `--color`?"],
    [
      ["build", "x.md", "--out"],
      "Flaggan `-o, --out <mapp>` saknar värde.",
      "The option `-o, --out <folder>` needs",
    ],
    [["build"], "Inget att läsa. Ange filer, mappar eller mönster", "Nothing to read."],
    [
      ["build", "m.md", "-f", "jsn"],
      "Menade du `json`? Möjliga värden: json, html, csv.",
      "Possible values: json, html, csv.",
    ],
    [
      ["build", "m.md", "-f", "toString"],
      "`toString` är inget värde för --format.",
      "is not a value of --format.",
    ],
    [["check", "m.md", "--color", "alwys"], "Menade du `always`?", "Did you mean `always`?"],
    [
      ["check", "m.md", "--max-warnings", "-1"],
      "väntade ett heltal, 0 eller större.",
      "expected a whole number",
    ],
    [
      ["check", "m.md", "--max-warnings=1e3"],
      "`1e3` är inget värde för --max-warnings",
      "`1e3` is not a value",
    ],
    [["check", "m.md", "--stdin-filename", "x"], "Lägg till - bland filerna.", "Add - to the files."],
    [
      ["inspect", "m.md", "n.md"],
      "kommandot `inspect` tar högst 1.",
      "the command `inspect` takes at most 1",
    ],
    [["inspect", "m.md", "--stage", "label"], "Menade du `labels`?", "Possible values: lines, lexed,"],
    [["inspect", "."], "inspect visar ett dokument i taget; `.` är 2.", "`.` is 2."],
    [
      ["schema", "protokol"],
      "Schemat `protokol` finns inte. Menade du `protokoll`?",
      "Did you mean `protokoll`?",
    ],
    [["schema", "../package", "--types"], "Schemat `../package` finns inte.", "Unknown schema"],
    [
      ["build", "m.md", "n.md"],
      "Bara ett dokument i taget kan skrivas till standard ut, inte 2. Ange en mapp med --out",
      "standard output, not 2.",
    ],
    [
      ["build", "."],
      "Bara ett dokument i taget kan skrivas till standard ut, inte 2.",
      "standard output, not 2.",
    ],
    [
      ["build", "m.md", "no.md"],
      "Bara ett dokument i taget kan skrivas till standard ut, inte 2.",
      "standard output, not 2.",
    ],
    [["build", "m.md", "-f", "json,html"], "inte flera (json, html)", "not several (json, html)"],
    [
      ["build", "m.md", "-f", "csv"],
      "Välj en med --table, till exempel --table beslut",
      "Pick one with --table",
    ],
    [["build", "m.md", "-f", "csv", "--table", "beslt"], "Menade du `beslut`?", "Did you mean `beslut`?"],
    [
      ["build", "m.md", "--table", "beslut"],
      "men json har inga tabeller. Lägg till --format csv.",
      "Add --format csv.",
    ],
    [
      ["build", "m.md", "-o", "x.json"],
      "--out är en mapp, men `x.json` ser ut som en fil.",
      "looks like a file.",
    ],
    [
      ["build", "m.md", "-o", "m.md"],
      "m.md kunde inte skrivas: det finns en fil",
      "m.md could not be written: there is a file",
    ],
  ];

  test.each(cases)("%j", async (argv, sv, en) => {
    const cwd = folderWith({ "m.md": "§ 1 Tak", "n.md": "§ 2 Golv" });
    const inSwedish = await run(argv, { cwd });
    expect(inSwedish).toMatchObject({ code: 2, out: "" });
    expect(inSwedish.err).toContain(sv);
    expect(inSwedish.err).not.toMatch(/\berror\b|\{\w+\}/u);
    const inEnglish = await run(argv, { cwd, env: { PROTOKOLL_LANG: "en" } });
    expect(inEnglish).toMatchObject({ code: 2, out: "" });
    expect(inEnglish.err).toContain(en);
    expect(inEnglish.err.replaceAll("`beslut`", "")).not.toMatch(swedish);
  });

  test("an unknown language is an error, by flag and by environment", async () => {
    expect(await run(["--help", "--lang", "se"])).toMatchObject({ code: 2, out: "" });
    const { code, err } = await run(["--help"], { env: { PROTOKOLL_LANG: "eng" } });
    expect(code).toBe(2);
    expect(err).toContain("`eng` är inget värde för PROTOKOLL_LANG. Menade du `en`?");
  });

  test("an empty PROTOKOLL_LANG is none", async () => {
    expect(await run(["--help"], { env: { PROTOKOLL_LANG: "" } })).toMatchObject({ code: 0 });
  });

  test("a word cannot steer the terminal", async () => {
    expect((await run(["bui\u001b[31mld"])).err).toContain("<U+001B>");
  });
});
