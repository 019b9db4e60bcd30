import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { hostileFindings, many, reportOf } from "./sample.js";

// GitLab publishes no schema: these are the keys that its documentation of Code Quality asks for.
const isReport = new Ajv2020({ allErrors: true }).compile({
  type: "array",
  items: {
    type: "object",
    required: ["description", "check_name", "fingerprint", "severity", "location"],
    properties: {
      description: { type: "string", minLength: 1 },
      check_name: { type: "string", minLength: 1 },
      fingerprint: { type: "string", minLength: 1 },
      severity: { enum: ["info", "minor", "major", "critical", "blocker"] },
      location: {
        type: "object",
        required: ["path", "lines"],
        properties: {
          // GitLab finds the file only where the path is from the root and does not begin with `./`.
          path: { type: "string", pattern: "^(?!\\./)" },
          lines: {
            type: "object",
            required: ["begin"],
            properties: { begin: { type: "integer", minimum: 1 }, end: { type: "integer", minimum: 1 } },
          },
        },
      },
    },
  },
});

test("the report has all that Code Quality asks for", () => {
  for (const findings of [hostileFindings, []]) {
    const report = JSON.parse(reportOf("gitlab", findings));
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true);
    expect(report.length).toBe(findings.length);
  }
});

test("no two findings have one fingerprint, for GitLab would show one of them", () => {
  const findings = [...hostileFindings, ...many(40, "error")];
  const report: { fingerprint: string }[] = JSON.parse(reportOf("gitlab", findings));
  expect(new Set(report.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
});

test("severities are those that GitLab knows", () => {
  const findings = (["error", "warning", "info"] as const).flatMap((severity) => many(1, severity));
  const report: { severity: string }[] = JSON.parse(reportOf("gitlab", findings));
  expect(report.map(({ severity }) => severity)).toEqual(["major", "minor", "info"]);
});
