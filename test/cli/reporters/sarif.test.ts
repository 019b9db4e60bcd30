import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import AjvDraft04 from "ajv-draft-04";
import { expect, test } from "vitest";
import { failed, hostileFindings, hostilePaths, many, reportOf } from "./sample.js";

const { resolve } = createRequire(import.meta.url);
const schemaFile = resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
const ajv = new AjvDraft04.default({
  allErrors: true,
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
});
const isSarif = ajv.compile(JSON.parse(readFileSync(schemaFile, "utf8")));

interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  partialFingerprints: Record<string, string>;
  locations: { physicalLocation: { artifactLocation: Location; region: Record<string, number> } }[];
}

interface Location {
  uri: string;
  uriBaseId?: string;
}

function runOf(text: string) {
  const log = JSON.parse(text);
  expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
  expect([log.version, log.runs.length]).toEqual(["2.1.0", 1]);
  return log.runs[0];
}

test("the log is valid by the schema of SARIF 2.1.0, with findings, without, and after a failure", () => {
  for (const language of ["sv", "en"] as const) runOf(reportOf("sarif", hostileFindings, language));
  expect(runOf(reportOf("sarif", [])).results).toEqual([]);
  expect(runOf(reportOf("sarif", [])).invocations[0].executionSuccessful).toBe(true);
  expect(runOf(reportOf("sarif", [], "sv", failed(2))).invocations[0]).toEqual({
    executionSuccessful: false,
    toolExecutionNotifications: [{ level: "error", message: { text: "2 misslyckades" } }],
  });
});

test("a path is a URI from the root of the repository that reads back as the path", () => {
  const { results, originalUriBaseIds } = runOf(reportOf("sarif", hostileFindings));
  const locations = (results as Result[]).map(
    ({ locations: [one] }) => one?.physicalLocation.artifactLocation,
  );
  for (const location of locations) {
    expect(location?.uri).toMatch(/^[\w\-.~!*'()/%]+$/u);
    expect(originalUriBaseIds).toHaveProperty(location?.uriBaseId ?? "-");
  }
  const read = new Set(locations.map((location) => decodeURIComponent(location?.uri ?? "")));
  expect([...read].sort()).toEqual([...hostilePaths].sort());
});

test("an absolute path is an absolute URI", () => {
  const [result] = runOf(reportOf("sarif", many(1, "error", "/srv/å.md"))).results as Result[];
  expect(result?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri: "file:///srv/%C3%A5.md" });
});

test("results have place, level, rule and fingerprint; columns are counted in UTF-16 units", () => {
  const findings = [...many(2, "warning"), ...many(1, "info", "b.md")];
  const run = runOf(reportOf("sarif", findings));
  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.tool.driver).toMatchObject({ name: "protokoll", version: "1.2.3", language: "sv-SE" });
  const results = run.results as Result[];
  expect(results.map(({ level }) => level)).toEqual(["warning", "warning", "note"]);
  for (const [index, { ruleIndex, ruleId, partialFingerprints, locations }] of results.entries()) {
    expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(partialFingerprints["protokoll/v1"]).toBe(findings[index]?.fingerprint);
    const { line, ...rest } = findings[index]?.place ?? { line: 0 };
    expect(locations[0]?.physicalLocation.region).toMatchObject({ startLine: line });
    expect(rest).toMatchObject({ column: 2, endColumn: 5 });
  }
});

test("a rule is told with its page where it has one, and else with its sentence", () => {
  const findings = many(1, "warning");
  const explained = new Map([["unplaced-text", "Varför *så*."]] as const);
  const [rule] = runOf(reportOf("sarif", findings, "sv", { explained })).tool.driver.rules;
  expect(rule.help).toEqual({ text: "Varför *så*.", markdown: "Varför *så*." });
  expect(rule.shortDescription.text).toMatch(/^Text som inte kunde föras till något fält \(rader: …\)/u);
  expect(runOf(reportOf("sarif", findings)).tool.driver.rules[0].help.text).toMatch(/^Text som/u);
});
