import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { folderWith } from "../archive/folder.js";

// From outside, as a shell sees the program: `npm run build` must have made dist/.
const bin = fileURLToPath(new URL("../../bin/protokoll.js", import.meta.url));

const clean = `# Sammanträdesprotokoll

Lunnevik kommun
Miljönämnden
Sammanträdesdatum: 2024-02-01

**Plats och tid:** Rådhuset, kl. 13.00–15.30

**Beslutande:**
- Sara Ekvall (S), ordförande
- Olle Brandt (M)

**Sekreterare:** Mia Forsell

**Justerare:** Olle Brandt

**Paragrafer:** 1

## § 1 Nytt tak på badhuset
Dnr MN 2024/12

### Beslut
Miljönämnden beslutar att anta anbudet.
`;
const faulty = `${clean}\nEn rad med \u0000 i.\n`;
// Not UTF-8: a warning and no more.
const doubtful = Buffer.from(clean.replaceAll("–", "-"), "latin1");

interface Options {
  cwd?: string;
  input?: string;
  env?: Record<string, string>;
}

function protokoll(argv: string[], { cwd = ".", input = "", env = {} }: Options = {}) {
  const { PATH = "" } = process.env;
  const ran = spawnSync(process.execPath, [bin, ...argv], {
    cwd,
    input,
    env: { PATH, ...env },
    encoding: "utf8",
    timeout: 30_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

/** Runs a line of bash in which `protokoll` is the program; gives bash's own exit code. */
function bash(line: string, cwd: string) {
  const script = `set -o pipefail; protokoll() { "$NODE" "$BIN" "$@"; }; ${line}`;
  const { PATH = "" } = process.env;
  const env = { PATH, NODE: process.execPath, BIN: bin };
  const ran = spawnSync("bash", ["--norc", "-c", script], { cwd, env, encoding: "utf8", timeout: 30_000 });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const files = { "clean.md": clean, "faulty.md": faulty, "doubtful.md": doubtful };

describe("exit codes", { timeout: 30_000 }, () => {
  const rows: [string, string[], number][] = [
    ["clean", ["check", "clean.md"], 0],
    ["clean, nothing let pass", ["check", "clean.md", "--strict"], 0],
    ["warnings only", ["check", "doubtful.md"], 0],
    ["warnings only, --strict", ["check", "doubtful.md", "--strict"], 1],
    ["warnings only, too many", ["check", "doubtful.md", "--max-warnings", "0"], 1],
    ["findings", ["check", "faulty.md"], 1],
    ["findings in a build", ["build", "faulty.md"], 1],
    ["a named input is missing", ["check", "missing.md"], 2],
    ["some missing, some good", ["check", "missing.md", "clean.md"], 2],
    ["a glob matches nothing", ["check", "missing/*.md"], 2],
    ["a folder without documents", ["check", "empty"], 2],
    ["an unknown flag", ["check", "clean.md", "--stric"], 2],
    ["an unknown command", ["chekc", "clean.md"], 2],
    ["an unknown output format", ["build", "clean.md", "--format", "jsn"], 2],
    ["a folder named like a document", ["inspect", "folder.md"], 2],
    ["a bare call", [], 2],
    ["a faulty configuration", ["check", "clean.md", "--config", "bad/protokoll.config.yaml"], 2],
    ["a faulty configuration beside the document", ["build", "bad/clean.md"], 2],
    ["a configuration that is not there", ["check", "clean.md", "--config", "no.yaml"], 2],
    ["a faulty configuration that is not asked for", ["check", "bad/clean.md", "--no-config"], 0],
    ["a warning under a strict configuration", ["check", "strict/doubtful.md"], 1],
    ["a warning that the configuration silences", ["check", "silent/doubtful.md", "--strict"], 0],
    ["a folder that is ignored whole", ["check", "ignored"], 2],
    ["an ignored file that is named", ["check", "ignored/clean.md"], 0],
    ["the schema of the configuration", ["schema", "config"], 0],
    ["the schema of the front matter", ["schema", "front-matter"], 0],
    ["nothing matched, and that is allowed", ["check", "empty", "missing/*.md", "--allow-empty"], 0],
    ["an unknown report", ["check", "clean.md", "--reporter", "jsn"], 2],
    ["a baseline that is not there", ["check", "clean.md", "--baseline", "no.json"], 2],
    ["a fix of standard input", ["check", "-", "--fix"], 2],
    ["nothing to fix", ["check", "clean.md", "--diff"], 0],
    ["something to fix", ["check", "doubtful.md", "--diff"], 1],
    ["changed since what git does not know", ["check", "clean.md", "--changed", "no-such"], 2],
    ["a rule explained", ["explain", "no-date"], 0],
    ["all rules", ["explain"], 0],
    ["an unknown rule", ["explain", "no-dat"], 2],
    ["help", ["--help"], 0],
    ["the version", ["--version"], 0],
    ["the schema", ["schema"], 0],
    ["inspect", ["inspect", "faulty.md"], 0],
    ["inspect of a stage", ["inspect", "faulty.md", "--stage", "lexed"], 0],
    ["an unknown stage", ["inspect", "faulty.md", "--stage", "tokens"], 2],
  ];
  test.each(rows)("%s", (_, argv, code) => {
    const cwd = folderWith({
      ...files,
      "empty/notes.txt": "",
      "folder.md/notes.txt": "",
      "bad/protokoll.config.yaml": "kommun: Lunnevik\n",
      "bad/clean.md": clean,
      "strict/protokoll.config.yaml": "strict: true\n",
      "strict/doubtful.md": doubtful,
      "silent/protokoll.config.yaml": "rules: { encoding-fallback: off }\n",
      "silent/doubtful.md": doubtful,
      "ignored/.protokollignore": "*\n",
      "ignored/clean.md": clean,
    });
    const ran = protokoll(argv, { cwd });
    expect(ran.code, ran.out + ran.err).toBe(code);
    expect(ran.err).not.toMatch(/ {4}at |node:internal/u);
  });

  test("a missing file among good ones: the good ones are built", () => {
    const cwd = folderWith(files);
    const ran = protokoll(["build", "missing.md", "clean.md", "--out", "ut"], { cwd });
    expect(ran).toMatchObject({ code: 2, out: "" });
    expect(ran.err).toContain("protokoll: missing.md: filen finns inte.");
    expect(JSON.parse(readFileSync(join(cwd, "ut/clean.json"), "utf8")).source.path).toBe("clean.md");
  });

  test.skipIf(process.platform === "win32")(
    "Ctrl-C in a batch",
    async () => {
      const many = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`d/${index}.md`, clean]));
      const cwd = folderWith(many);
      mkdirSync(join(cwd, "ut"));
      const child = spawn(process.execPath, [bin, "build", "d", "--out", "ut"], { cwd, stdio: "ignore" });
      const ended = new Promise<[number | null, string | null]>((resolve) =>
        child.on("exit", (code, signal) => resolve([code, signal])),
      );
      while (readdirSync(join(cwd, "ut")).length < 2) await wait(5);
      child.kill("SIGINT");
      // a shell says 130 of both: ended by itself, or by the system in the middle of a document
      expect([
        [130, null],
        [null, "SIGINT"],
      ]).toContainEqual(await ended);
      const written = readdirSync(join(cwd, "ut"));
      expect(written.length).toBeLessThan(2000);
      for (const file of written)
        expect(() => JSON.parse(readFileSync(join(cwd, "ut", file), "utf8"))).not.toThrow();
    },
    30_000,
  );

  test.skipIf(process.platform === "win32")("Ctrl-C in the middle of a document", async () => {
    const long = `${clean}\n${"Nämnden beslutar att godkänna Anna Ek (S). ".repeat(200_000)}`;
    const child = spawn(process.execPath, [bin, "check", "-"], { stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise((resolve) => child.on("exit", (code, signal) => resolve([code, signal])));
    // when all has been taken from the pipe, compiling begins
    await new Promise((resolve) => child.stdin.end(long, () => resolve(null)));
    await wait(300);
    child.kill("SIGINT");
    expect(await ended).toEqual([null, "SIGINT"]);
  });

  test.skipIf(process.platform === "win32")("Ctrl-C while standard input is waited for", async () => {
    const child = spawn(process.execPath, [bin, "check", "-"], { stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise((resolve) => child.on("exit", resolve));
    await wait(2000);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });
});

describe("streams", { timeout: 30_000 }, () => {
  test("the data on standard output is whole, however slow its reader", () => {
    const long = `${clean}\n${"Ärendet är långt.\n\n".repeat(3000)}`;
    const cwd = folderWith({ "long.md": long });
    const ran = bash("protokoll build long.md 2>/dev/null | (sleep 0.5; cat)", cwd);
    expect(JSON.parse(ran.out).source.path).toBe("long.md");
    const piped = bash("protokoll build - --stdin-filename long.md < long.md 2>/dev/null", cwd);
    expect(piped.out).toBe(ran.out);
  });

  test("a reader that leaves ends the run without a word, and no data is claimed to be whole", () => {
    const cwd = folderWith({ "long.md": `${clean}\n${"Ärendet är långt.\n\n".repeat(5000)}` });
    const ran = bash("protokoll build long.md | head -c 1", cwd);
    expect(ran).toEqual({ code: 141, out: "{", err: expect.not.stringMatching(/EPIPE| {4}at /u) });
    expect(bash("protokoll --help | true", cwd).err).toBe("");
  });

  test.runIf(existsSync("/dev/full"))("a full disk under standard output is one line and exit code 2", () => {
    const cwd = folderWith(files);
    for (const words of [
      "build clean.md",
      "check clean.md",
      "inspect clean.md",
      "schema",
      "--help",
      "--version",
    ]) {
      expect(bash(`protokoll ${words} > /dev/full`, cwd)).toEqual({
        code: 2,
        out: "",
        err: "protokoll: Det gick inte att skriva till standard ut: disken är full.\n",
      });
    }
    expect(bash("protokoll build missing.md 2> /dev/full", cwd)).toEqual({ code: 2, out: "", err: "" });
  });

  test.runIf(process.platform === "linux")("a file that is cut short is not passed over in silence", () => {
    const cwd = folderWith({ "long.md": `${clean}\n${"Ärendet är långt.\n\n".repeat(500)}` });
    const ran = bash('trap "" XFSZ; ulimit -f 8; protokoll build long.md 2>/dev/null > cut.json', cwd);
    expect(ran.code).toBe(2);
    expect(statSync(join(cwd, "cut.json")).size).toBe(8 * 1024);
  });

  test("standard error that is closed or full changes no exit code of a clean run", () => {
    const cwd = folderWith(files);
    expect(bash("protokoll check clean.md 2>&-", cwd).code).toBe(0);
    expect(bash("protokoll build clean.md < /dev/null 2>&-", cwd).code).toBe(0);
  });

  test.skipIf(process.platform === "win32")(
    "a pipe or a device named like a document is refused, never waited for",
    () => {
      const cwd = folderWith(files);
      execFileSync("mkfifo", [join(cwd, "pipe.md")]);
      const ran = protokoll(["check", "pipe.md", "/dev/zero", "clean.md"], { cwd });
      expect(ran.code).toBe(2);
      expect(ran.err).toBe(
        "protokoll: /dev/zero: det är inte en vanlig fil utan ett rör eller en enhet.\n" +
          "protokoll: pipe.md: det är inte en vanlig fil utan ett rör eller en enhet.\n",
      );
    },
  );

  test("standard input is read as a file is", () => {
    const cwd = folderWith(files);
    const named = protokoll(["build", "-", "--stdin-filename", "clean.md"], { cwd, input: clean });
    expect(named).toEqual(protokoll(["build", "clean.md"], { cwd }));
    expect(bash("protokoll check - < .", cwd).err).toBe("protokoll: <stdin>: det är en mapp, inte en fil.\n");
    expect(protokoll(["check", "-"], { cwd, input: faulty }).out).toMatch(
      /^<stdin>:\d+:\d+ fel binary-file /mu,
    );
  });
});

describe("language and colour", { timeout: 30_000 }, () => {
  test("the language changes messages and never data", () => {
    const cwd = folderWith(files);
    const [sv, en] = ["sv", "en"].map((lang) => protokoll(["build", "faulty.md", "--lang", lang], { cwd }));
    expect(en?.out).toBe(sv?.out);
    expect(sv?.err).toMatch(/ fel binary-file /u);
    expect(en?.err).toMatch(/ error binary-file /u);
    expect(protokoll(["check", "faulty.md"], { cwd, env: { PROTOKOLL_LANG: "en" } }).out).toMatch(
      /1 document: /u,
    );
  });

  test("a pipe has no colour, unless it is asked for", () => {
    const cwd = folderWith(files);
    const isColored = (argv: string[], env = {}) => protokoll(argv, { cwd, env }).out.includes("\u001b[");
    expect(isColored(["check", "faulty.md"])).toBe(false);
    expect(isColored(["check", "faulty.md", "--color", "always"], { NO_COLOR: "1" })).toBe(true);
    expect(isColored(["check", "faulty.md"], { FORCE_COLOR: "1" })).toBe(true);
    expect(isColored(["check", "faulty.md", "--color", "never"], { FORCE_COLOR: "1" })).toBe(false);
  });

  test("locale and time zone change no byte", () => {
    const cwd = folderWith(files);
    const outputs = [
      { LC_ALL: "C", TZ: "UTC" },
      { LC_ALL: "tr_TR.UTF-8", TZ: "Pacific/Kiritimati" },
    ].map((env) => protokoll(["build", "clean.md", "-f", "html"], { cwd, env }).out);
    expect(outputs[0]).toBe(outputs[1]);
    expect(outputs[0]?.length).toBeGreaterThan(100);
  });
});
