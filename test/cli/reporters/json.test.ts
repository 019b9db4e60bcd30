import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { hostileFindings, reportOf } from "./sample.js";

const schema = JSON.parse(
  readFileSync(new URL("../../../schemas/findings.schema.json", import.meta.url), "utf8"),
);
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const isReport = ajv.compile(schema);
const isFinding = ajv.compile({ $ref: `${schema.$id}#/$defs/finding` });

test("json is one document by its published schema", () => {
  for (const findings of [hostileFindings, []]) {
    const text = reportOf("json", findings);
    const report = JSON.parse(text);
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.findings.map((one: { path: string }) => one.path)).toEqual(
      findings.map(({ path }) => path),
    );
    expect(text.endsWith("}\n")).toBe(true);
  }
});

test("ndjson has a finding of the same schema on each line, and none where there is none", () => {
  const lines = reportOf("ndjson", hostileFindings).split("\n");
  expect(lines.pop()).toBe("");
  const { findings } = JSON.parse(reportOf("json", hostileFindings));
  expect(lines.map((line) => JSON.parse(line))).toEqual(findings);
  for (const finding of findings) expect(isFinding(finding), JSON.stringify(isFinding.errors)).toBe(true);
  expect(reportOf("ndjson", [])).toBe("");
});

test("the language changes the message and nothing else", () => {
  const [sv, en] = (["sv", "en"] as const).map((language) =>
    JSON.parse(reportOf("json", hostileFindings, language)),
  );
  expect(sv.findings[0].message).toMatch(/^Text som inte kunde föras/u);
  expect(en.findings[0].message).toMatch(/^Text that could not be given/u);
  for (const report of [sv, en]) for (const finding of report.findings) finding.message = "";
  expect(sv).toEqual(en);
});

test("a message is one line without anything that steers a terminal", () => {
  const { findings } = JSON.parse(reportOf("json", hostileFindings));
  for (const { message } of findings) expect(message).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
});
