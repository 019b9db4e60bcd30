import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configurationIn, readConfiguration } from "../../src/archive/configuration/configuration.js";
import { configLookupFrom } from "../../src/archive/configuration/lookup.js";
import { registerIn } from "../../src/archive/configuration/register.js";
import { settingsFor } from "../../src/archive/configuration/settings.js";
import { defaultSettings } from "../../src/settings.js";
import { folderWith } from "./folder.js";

/** The faults of a configuration as `line:column reason key → meant`. */
const faultsOf = (text: string): string[] => {
  const found = configurationIn(text);
  if (!Array.isArray(found)) return [];
  return found.map(({ line, column, reason, facts }) => {
    const { key, rule, name, meant } = facts;
    const what = [key ?? rule ?? name ?? [], meant ? `→ ${meant}` : []].flat();
    return [`${line}:${column}`, reason, ...what].join(" ");
  });
};

describe("every fault is told of at its place", () => {
  const cases: [string, string, string[]][] = [
    ["nothing at all", "", []],
    ["only comments", "# municipality: Nyby kommun\n", []],
    ["an unknown key", "municipalty: Nyby\n", ["1:1 unknown-key municipalty → municipality"]],
    [
      "a Swedish key",
      "kommun: Nyby\nregler: {}\n",
      ["1:1 unknown-key kommun → municipality", "2:1 unknown-key regler → rules"],
    ],
    ["nothing near", "zzz: 1\n", ["1:1 unknown-key zzz"]],
    ["a list at the top", "- a\n", ["1:1 wrong-type protokoll.config.yaml"]],
    [
      "a wrong type",
      "strict: ja\nmunicipality:\n",
      ["1:9 wrong-type strict", "2:14 wrong-type municipality"],
    ],
    ["a number where a text is expected", "dnr: 2024\n", ["1:6 wrong-type dnr"]],
    ["a number that is too small", "maxWarnings: -1\n", ["1:14 too-small maxWarnings"]],
    ["a share beyond all", "coverage: 101\n", ["1:11 out-of-range coverage"]],
    ["an empty name", 'municipality: " "\n', ["1:15 blank municipality"]],
    ["a level that there is not", "rules:\n  no-date: warn\n", ["2:12 unknown-value no-date → warning"]],
    ["one fault for one value", "lang: 3\n", ["1:7 wrong-type lang"]],
    ["a rule that there is not", "rules:\n  no-dat: off\n", ["2:3 unknown-rule no-dat → no-date"]],
    [
      "the same in an override",
      "overrides:\n  - files: a\n    rules: {no-dat: off}\n",
      ["3:13 unknown-rule no-dat → no-date"],
    ],
    ["an override without files", "overrides:\n  - rules: {}\n", ["2:5 missing-key files"]],
    ["a misspelt key that is needed", "bodies:\n  - nam: KS\n", ["2:5 unknown-key nam → name"]],
    ["a placeholder that there is not", 'dnr: ["KS {ar}/{nr}"]\n', ["1:7 unknown-placeholder {ar} → {år}"]],
    ["a register and its Swedish name", "register: a.csv\nledamoter: b.csv\n", ["2:1 two-registers"]],
    ["a key that comes twice", "strict: true\nstrict: false\n", ["2:1 duplicate-key"]],
    ["an alias", "bodies: &a []\nrules: *a\n", ["2:8 alias"]],
    ["a key that is no text", "3: a\n", ["1:1 key"]],
    ["a tag", "strict: !!js/function x\n", ["1:9 yaml"]],
    ["broken YAML", "rules: {no-date: off\n", ["2:1 yaml"]],
    [
      "names of the language itself",
      "__proto__: {}\nrules: {toString: off, constructor: off}\n",
      ["1:1 unknown-key __proto__", "2:9 unknown-rule toString", "2:24 unknown-rule constructor"],
    ],
    [
      "several",
      "lang: svv\nrules: {no-dat: eror}\nx: 1\n",
      [
        "1:7 unknown-value lang → sv",
        "2:9 unknown-rule no-dat → no-date",
        "2:17 unknown-value no-dat → error",
        "3:1 unknown-key x",
      ],
    ],
    ["a file too large", `municipality: ${"x".repeat(70_000)}\n`, ["1:1 too-large"]],
  ];
  test.each(cases)("%s", (_, text, faults) => expect(faultsOf(text)).toEqual(faults));

  test("YAML 1.1 changes no value", () => {
    expect(faultsOf("%YAML 1.1\n---\nmunicipality: no\nrules: {no-date: off}\n")).toEqual([]);
  });

  test("a nest or many faults are told of in little time", () => {
    expect(faultsOf("[".repeat(20_000)).length).toBeGreaterThan(0);
    expect(faultsOf(`bodies:\n${"- 1\n".repeat(5000)}`)).toHaveLength(100);
  });
});

test("all that a configuration says reaches the settings of a document", async () => {
  const cwd = folderWith({
    "protokoll.config.yaml": [
      "municipality: Nyby kommun",
      "bodies: [{name: Kommunstyrelsen, aliases: KS, seats: 11}, {name: Miljönämnden}]",
      "dnr: KS {år}/{nr}",
      "labels: {decision: [Nämndens avgörande], documents: Papper}",
      "rules: {no-date: error}",
      "overrides:",
      "  - {files: arkiv/, rules: {no-date: off, no-chair: off}}",
      "  - {files: ['2019-*.md', '!2019-12.md'], rules: {no-date: info}}",
      "ledamoter: [{name: Anna Ek, party: S}, {name: Bo Al}]",
      "coverage: 75",
    ].join("\n"),
  });
  const configuration = await readConfiguration(join(cwd, "protokoll.config.yaml"), "protokoll.config.yaml");
  if (Array.isArray(configuration)) throw new Error(JSON.stringify(configuration));
  const of = (path: string) => settingsFor(configuration, join(cwd, path));
  expect(of("a.md")).toEqual({
    municipality: "Nyby kommun",
    bodies: [
      { name: "Kommunstyrelsen", aliases: ["KS"], seats: 11 },
      { name: "Miljönämnden", aliases: [], seats: null },
    ],
    dnr: ["KS {år}/{nr}"],
    labels: { decision: ["Nämndens avgörande"], documents: ["Papper"] },
    levels: { ...defaultSettings.levels, "no-date": "error" },
    register: [
      { name: "Anna Ek", party: "S" },
      { name: "Bo Al", party: null },
    ],
    coverage: 75,
  });
  const levels = (path: string) => [of(path).levels["no-date"], of(path).levels["no-chair"]];
  expect(levels("arkiv/a.md")).toEqual(["off", "off"]);
  expect(levels("arkiv/x/2019-05.md")).toEqual(["info", "off"]);
  expect(levels("2019-12.md")).toEqual(["error", "warning"]);
  expect(levels("../arkiv/a.md")).toEqual(["error", "warning"]);
  expect(settingsFor(null, join(cwd, "a.md"))).toBe(defaultSettings);
});

test("the README's example is a configuration, and shows every key", () => {
  const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
  const section = readme.slice(readme.indexOf("\n## Configuration\n"));
  const example = section.match(/(?<=\n\n)(?: {4}.*\n)+/u)?.[0].replaceAll(/^ {4}/gmu, "") ?? "";
  const found = configurationIn(example);
  if (Array.isArray(found)) throw new Error(JSON.stringify(found));
  const schema = JSON.parse(
    readFileSync(new URL("../../schemas/config.schema.json", import.meta.url), "utf8"),
  );
  const keys = Object.keys(schema.properties).filter((key) => key !== "ledamoter");
  expect(Object.keys(found.config).sort()).toEqual(keys.sort());
});

describe("the register as CSV", () => {
  const cases: [string, string, unknown][] = [
    [
      "semicolons",
      "namn;parti\nAnna Ek;S\nBo Al;\n",
      [
        ["Anna Ek", "S"],
        ["Bo Al", null],
      ],
    ],
    [
      "commas, quotes and a mark in front",
      '\uFEFF"Namn","Parti"\r\n"Ek, Anna","S"\r\n"Bo ""Bosse"" Al",M',
      [
        ["Ek, Anna", "S"],
        ['Bo "Bosse" Al', "M"],
      ],
    ],
    ["other columns, another order", "id\tparty\tname\n1\tS\tAnna Ek\n\n", [["Anna Ek", "S"]]],
    ["names alone", "namn\nAnna Ek\n", [["Anna Ek", null]]],
    ["no names", "person;parti\nAnna Ek;S\n", undefined],
    ["nothing", "", undefined],
  ];
  test.each(cases)("%s", (_, text, people) =>
    expect(registerIn(text)?.map(({ name, party }) => [name, party])).toEqual(people),
  );

  test("is sought from the configuration's folder, and told of where it is named", async () => {
    const read = async (register: string) => {
      const cwd = folderWith({
        "k/protokoll.config.yaml": `strict: true\nregister: ${register}\n`,
        "ledamöter.csv": Buffer.from("namn;parti\nÅsa Öst;S\n", "latin1"),
        "tom.csv": "Åsa Öst\n",
      });
      const found = await readConfiguration(join(cwd, "k/protokoll.config.yaml"), "k/x.yaml");
      return Array.isArray(found) ? found.map(({ file: _, ...fault }) => fault) : found.register;
    };
    expect(await read("../ledamöter.csv")).toEqual([{ name: "Åsa Öst", party: "S" }]);
    const at = { path: "k/x.yaml", line: 2, column: 11 };
    expect(await read("nej.csv")).toEqual([{ ...at, reason: "unreadable", facts: { file: "nej.csv" } }]);
    expect(await read("../tom.csv")).toEqual([
      { ...at, reason: "no-name-column", facts: { file: "../tom.csv" } },
    ]);
  });
});

describe("where a configuration is sought", () => {
  const named = (name: string) => `municipality: ${name}\n`;
  const tree = {
    "protokoll.config.yaml": named("Ytter"),
    "repo/.git/HEAD": "",
    "repo/protokoll.config.yaml": named("Rot"),
    "repo/a/b/protokoll.config.yaml": named("Inner"),
    "other/.git": "gitdir: elsewhere",
    "other/x/y.md": "",
  };
  const nameFor = async (cwd: string, folder: string, given?: string | false) =>
    (await configLookupFrom(cwd, given).configurationOf(join(cwd, folder)))?.config.municipality ?? null;

  test("the nearest from each document's folder upwards, but not past the repository's root", async () => {
    const cwd = folderWith(tree);
    expect(await nameFor(cwd, "repo/a/b/c")).toBe("Inner");
    expect(await nameFor(cwd, "repo/a")).toBe("Rot");
    expect(await nameFor(cwd, "other/x")).toBe(null);
    expect(await nameFor(cwd, "elsewhere")).toBe("Ytter");
  });

  test("the one that is given, or none", async () => {
    const cwd = folderWith(tree);
    expect(await nameFor(cwd, "repo/a/b", "repo/protokoll.config.yaml")).toBe("Rot");
    expect(await nameFor(cwd, "repo/a/b", false)).toBe(null);
    const around = configLookupFrom(cwd, "missing.yaml");
    await around.configurationOf(cwd);
    expect(around.faults()).toMatchObject([
      { path: "missing.yaml", reason: "unreadable", file: { reason: "missing" } },
    ]);
  });

  test("only the one that holds is read: a faulty one further out says nothing", async () => {
    const cwd = folderWith({ "protokoll.config.yaml": "x: 1\n", "a/protokoll.config.yaml": named("Inner") });
    const around = configLookupFrom(cwd, undefined);
    expect((await around.configurationOf(join(cwd, "a")))?.path).toBe("a/protokoll.config.yaml");
    expect(around.faults()).toEqual([]);
    expect(await around.configurationOf(cwd)).toBe(null);
    expect(around.faults()).toMatchObject([{ path: "protokoll.config.yaml", reason: "unknown-key" }]);
  });

  test("an ignore file that is none is told of", async () => {
    const cwd = folderWith({ ".git/HEAD": "", ".protokollignore/x": "" });
    const around = configLookupFrom(cwd, undefined);
    await around.isIgnored(join(cwd, "a.md"));
    expect(around.faults()).toMatchObject([
      { path: ".protokollignore", reason: "unreadable", file: { reason: "folder" } },
    ]);
  });

  test("another ending is a fault, not silence", async () => {
    const cwd = folderWith({ ".git/HEAD": "", "protokoll.config.yml": "strict: true\n" });
    const around = configLookupFrom(cwd, undefined);
    await around.configurationOf(cwd);
    expect(around.faults()).toMatchObject([{ path: "protokoll.config.yml", line: 1, reason: "wrong-name" }]);
  });
});

test("ignore files: as git has them, the deeper decides, and before the configuration", async () => {
  const cwd = folderWith({
    ".git/HEAD": "",
    "protokoll.config.yaml": "ignore: ['utkast/', 'viktig/', 'kladd-*']\n",
    ".protokollignore": "# gamla\n/2019\n*.bak.md\n!viktig/\n",
    "arkiv/.protokollignore": "!kvar.bak.md\nlokal.md\n",
  });
  const around = configLookupFrom(cwd, undefined);
  const isIgnored = async (path: string) => await around.isIgnored(join(cwd, path));
  const ignored = [
    "utkast/a.md",
    "arkiv/utkast/a.md",
    "kladd-1.md",
    "2019/a.md",
    "a.bak.md",
    "arkiv/x/b.bak.md",
    "arkiv/lokal.md",
    "arkiv/x/lokal.md",
  ];
  const kept = [
    "a.md",
    "viktig/a.md",
    "arkiv/2019/a.md",
    "arkiv/kvar.bak.md",
    "lokal.md",
    "Utkast/a.md",
    "../utkast/a.md",
  ];
  for (const path of ignored) expect([path, await isIgnored(path)]).toEqual([path, true]);
  for (const path of kept) expect([path, await isIgnored(path)]).toEqual([path, false]);
  expect(around.faults()).toEqual([]);
});
