import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { folderWith } from "../archive/folder.js";
import { run } from "./io.js";

const minutes = `# Sammanträdesprotokoll

Lunnevik kommun
Miljönämnden
Sammanträdesdatum: 2024-02-01

**Plats och tid:** Rådhuset, kl. 13.00–15.30

**Beslutande:**
- Sara Ekvall (S), ordförande
- Olle Brandt (M)

**Sekreterare:** Mia Forsell

**Justerare:** Olle Brandt

**Paragrafer:** 1–3

## § 1 Nytt tak på badhuset
Dnr MN 2024/12

### Beslut
Miljönämnden beslutar att anta anbudet.

## § 3 Taxa
Dnr MN 2024/13

### Nämndens avgörande
Miljönämnden beslutar att anta taxan.
`;

test("a faulty configuration: every fault, then one sentence, exit code 2, and nothing is done", async () => {
  const cwd = folderWith({
    "a/protokoll.config.yaml": "regler: {}\ncoverage: alla\n",
    "a/m.md": minutes,
    "b.md": minutes,
  });
  expect(await run(["check", "a", "b.md"], { cwd })).toEqual({
    code: 2,
    out: "",
    err: `a/protokoll.config.yaml:1:1: Nyckeln \`regler\` finns inte. Menade du \`rules\`? Nycklar här: municipality, bodies, dnr, labels, rules, overrides, register, ledamoter, ignore, coverage, strict, maxWarnings, lang.
a/protokoll.config.yaml:2:11: \`coverage\` är \`alla\`. Väntade ett tal.
protokoll: Konfigurationen går inte att använda (2 fel). Inga dokument lästes. Nycklarna visas av: protokoll schema config
Hjälp: protokoll check --help
`,
  });
  const { err } = await run(["build", "a/m.md", "--lang", "en"], { cwd });
  expect(err).toContain("a/protokoll.config.yaml:1:1: Unknown key `regler`. Did you mean `rules`?");
});

test("every sentence on a configuration is there in both languages", async () => {
  const faulty = [
    "a: [",
    "a: 1\na: 2",
    "a: &x 1\nb: *x",
    "1: a",
    "bodies: [{}]",
    "maxWarnings: -1\ncoverage: 101\nmunicipality: ''\nlang: da\nrules: {no-dat: off}\ndnr: '{x}'\nregister: []\nledamoter: []",
    "register: nej.csv",
    "register: tom.csv",
    `municipality: ${"x".repeat(70_000)}`,
  ];
  for (const [text, lang] of faulty.flatMap(
    (one) =>
      [
        [one, "sv"],
        [one, "en"],
      ] as const,
  )) {
    const cwd = folderWith({ "protokoll.config.yaml": text, "tom.csv": "", "m.md": minutes });
    const { code, err } = await run(["check", "m.md", "--lang", lang], { cwd });
    expect([code, err]).toEqual([2, expect.stringMatching(/^protokoll\.config\.yaml:\d+:\d+: /u)]);
    expect(err).not.toMatch(
      /\{(?:key|value|known|hint|expected|reason|file|name|rule|minimum|maximum)\}|undefined|\[object/u,
    );
  }
});

test("check, build and inspect heed the configuration nearest to each document", async () => {
  const cwd = folderWith({
    ".git/HEAD": "",
    "protokoll.config.yaml": "municipality: Nyby kommun\nrules: { number-missing: off }\n",
    "m.md": minutes,
    "x/protokoll.config.yaml": "labels: { decision: Nämndens avgörande }\nrules: { number-missing: error }\n",
    "x/m.md": minutes,
  });
  const { out } = await run(["check", "."], { cwd });
  expect(out).not.toMatch(/^m\.md:\d+:\d+ \S+ number-missing/mu);
  expect(out).toMatch(/^x\/m\.md:\d+:\d+ fel number-missing/mu);
  const built = async (file: string, ...flags: string[]) =>
    JSON.parse((await run(["build", file, ...flags], { cwd })).out);
  expect((await built("m.md")).meeting.municipality).toBe("Nyby kommun");
  expect((await built("m.md", "--no-config")).meeting.municipality).toBe("Lunnevik kommun");
  expect((await built("x/m.md")).meeting.municipality).toBe("Lunnevik kommun");
  expect((await built("x/m.md")).paragraphs[1].beslut).toHaveLength(1);
  expect((await built("x/m.md", "--config", "protokoll.config.yaml")).meeting.municipality).toBe(
    "Nyby kommun",
  );
  expect((await run(["inspect", "m.md"], { cwd })).out).toContain("Nyby kommun");
});

test("standard input lies in the working folder, or where its name says", async () => {
  const cwd = folderWith({
    ".git/HEAD": "",
    "protokoll.config.yaml": "municipality: Nyby kommun\n",
    "x/protokoll.config.yaml": "municipality: Inre kommun\n",
  });
  const municipality = async (...flags: string[]) =>
    JSON.parse((await run(["build", "-", ...flags], { cwd, stdin: minutes })).out).meeting.municipality;
  expect(await municipality()).toBe("Nyby kommun");
  expect(await municipality("--stdin-filename", "x/y/m.md")).toBe("Inre kommun");
});

describe("the order: flag, environment, configuration, default", () => {
  const codeOf = async (configuration: string, flags: string[], env = {}) => {
    const cwd = folderWith({ ".git/HEAD": "", "protokoll.config.yaml": configuration, "m.md": minutes });
    return (await run(["check", "m.md", ...flags], { cwd, env })).code;
  };
  const one = "rules: { no-decision: off }\n";
  const cases: [string, string, string[], Record<string, string>, number][] = [
    ["default", one, [], {}, 0],
    ["configuration", `${one}strict: true\n`, [], {}, 1],
    ["configuration with a number", `${one}maxWarnings: 0\n`, [], {}, 1],
    ["a number goes before strict", `${one}strict: true\nmaxWarnings: 9\n`, [], {}, 0],
    ["environment", one, [], { PROTOKOLL_STRICT: "1" }, 1],
    ["environment with a number", one, [], { PROTOKOLL_MAX_WARNINGS: "0" }, 1],
    ["environment before configuration", `${one}strict: true\n`, [], { PROTOKOLL_MAX_WARNINGS: "9" }, 0],
    ["flag before environment", one, ["--max-warnings", "0"], { PROTOKOLL_MAX_WARNINGS: "9" }, 1],
    ["flag before configuration", `${one}maxWarnings: 9\n`, ["--strict"], {}, 1],
    ["an environment that is no number", one, [], { PROTOKOLL_MAX_WARNINGS: "x" }, 2],
    ["an environment that is neither yes nor no", one, [], { PROTOKOLL_STRICT: "ja" }, 2],
    ["a configuration from the environment", "strict: true\n", [], { PROTOKOLL_CONFIG: "no.yaml" }, 2],
    ["no configuration before that", "strict: true\n", ["--no-config"], { PROTOKOLL_CONFIG: "no.yaml" }, 0],
  ];
  test.each(cases)("%s", async (_, configuration, flags, env, code) =>
    expect(await codeOf(configuration, flags, env)).toBe(code),
  );

  test("warnings are counted under each configuration", async () => {
    const cwd = folderWith({
      "a/protokoll.config.yaml": "maxWarnings: 0\n",
      "a/m.md": minutes.replace("§ 3", "§ 2").replace("1–3", "1–2"),
      "b/m.md": minutes,
    });
    expect((await run(["check", "b", "a"], { cwd })).code).toBe(0);
    expect((await run(["check", "b", "a", "--strict"], { cwd })).code).toBe(1);
  });

  test("the language", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "protokoll.config.yaml": "lang: en\n", "m.md": minutes });
    const isEnglish = async (flags: string[], env = {}) =>
      (await run(["check", "m.md", ...flags], { cwd, env })).out.includes("1 document: ");
    expect(await isEnglish([])).toBe(true);
    expect(await isEnglish(["--no-config"])).toBe(false);
    expect(await isEnglish(["--lang", "sv"])).toBe(false);
    expect(await isEnglish([], { PROTOKOLL_LANG: "sv" })).toBe(false);
    expect((await run(["--help"], { cwd })).out).toContain("Usage: ");
    expect(
      (await run(["--help"], { cwd: folderWith({ "protokoll.config.yaml": "lang: xx\n" }) })).out,
    ).toContain("Användning: ");
  });
});

describe("ignored documents", () => {
  const tree = {
    ".git/HEAD": "",
    ".protokollignore": "utkast/\n",
    "protokoll.config.yaml": "ignore: gammal-*\n",
    "a.md": minutes,
    "gammal-1.md": minutes,
    "utkast/b.md": minutes,
  };
  const read = async (...argv: string[]) => {
    const { out } = await run(["check", ...argv], { cwd: folderWith(tree) });
    return [...new Set(out.match(/^[\w/-]+\.md(?=:)/gmu))];
  };

  test("are passed over in folders and globs, and read where they are named", async () => {
    expect(await read(".")).toEqual(["a.md"]);
    expect(await read("**/*.md")).toEqual(["a.md"]);
    expect(await read(".", "utkast/b.md")).toEqual(["a.md", "utkast/b.md"]);
    expect(await read("--no-ignore", ".")).toEqual(["a.md", "gammal-1.md", "utkast/b.md"]);
    expect(await read("--no-config", ".")).toEqual(["a.md", "gammal-1.md"]);
  });

  test("a folder or glob that is ignored whole is told of", async () => {
    const { code, err } = await run(["check", "utkast", "utkast/*"], { cwd: folderWith(tree) });
    expect(code).toBe(2);
    expect(err.match(/^protokoll: utkast(?:\/\*)?: allt är undantaget/gmu)).toHaveLength(2);
  });
});

describe("--print-config", () => {
  const cwd = () =>
    folderWith({
      ".git/HEAD": "",
      ".protokollignore": "gamla/\n",
      "protokoll.config.yaml": [
        "municipality: 'Nyby: kommun # 1'",
        "bodies: [{ name: Kommunstyrelsen, aliases: KS }]",
        "labels: { decision: Nämndens avgörande }",
        "ledamoter: r.csv",
        "rules:",
        "  no-date: error",
        "overrides:",
        "  - files: gamla/",
        "    rules: { no-date: info }",
        "maxWarnings: 7",
      ].join("\n"),
      "r.csv": "namn;parti\nAnna Ek;S\nBo Al;\n",
    });

  test("shows what holds and where it comes from, of a file that need not be there", async () => {
    const { code, out, err } = await run(["check", "--print-config", "gamla/a.md"], { cwd: cwd() });
    expect([code, err]).toEqual([0, ""]);
    expect(
      out.replace(/^ {2}(?!no-date)[\w-]+: \w+ # standard\n/gmu, ""),
    ).toBe(`# Inställningar för gamla/a.md
# Filen hoppas över i mappar och mönster.
municipality: "Nyby: kommun # 1" # protokoll.config.yaml:1
bodies: # protokoll.config.yaml:2
  - name: Kommunstyrelsen
    aliases:
      - KS
dnr: [] # standard
labels: # protokoll.config.yaml:3
  decision:
    - Nämndens avgörande
register: # protokoll.config.yaml:4
  - name: Anna Ek
    party: S
  - name: Bo Al
coverage: 90 # standard
ignore: [] # standard
rules:
  no-date: info # protokoll.config.yaml:9
strict: false # standard
maxWarnings: 7 # protokoll.config.yaml:10
lang: sv # standard
`);
  });

  test("flags and environment go before", async () => {
    const argv = ["check", "--print-config", "b.md", "--strict", "--lang", "en"];
    const { out } = await run(argv, { cwd: cwd(), env: { PROTOKOLL_MAX_WARNINGS: "3" } });
    expect(out).toContain("  no-date: error # protokoll.config.yaml:6\n");
    expect(out).toContain("\nstrict: true # --strict or PROTOKOLL_STRICT\n");
    expect(out).toContain("\nmaxWarnings: 3 # --max-warnings or PROTOKOLL_MAX_WARNINGS\n");
    expect(out).toContain("\nlang: en # --lang\n");
  });

  test("what is printed is a configuration that says the same", async () => {
    const folder = cwd();
    for (const file of ["a.md", "gamla/a.md"]) {
      const { out } = await run(["check", "--print-config", file], { cwd: folder });
      const copy = folderWith({ "protokoll.config.yaml": out });
      const again = await run(["check", "--print-config", file], { cwd: copy });
      expect([again.code, parse(again.out)]).toEqual([0, parse(out)]);
    }
  });

  test("without a configuration, and with a faulty one", async () => {
    const without = await run(["check", "--print-config", "a.md", "--no-config"], { cwd: cwd() });
    expect(without).toMatchObject({
      code: 0,
      out: expect.stringContaining("\n# Ingen konfiguration gäller.\n"),
    });
    const faulty = folderWith({ "protokoll.config.yaml": "x: 1\n" });
    expect((await run(["check", "--print-config", "a.md"], { cwd: faulty })).code).toBe(2);
  });
});
