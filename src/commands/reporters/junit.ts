import type { Language } from "../../messages.js";
import { counted } from "../report/summary.js";
import { type Finding, groupedByPath } from "./finding.js";
import { messageOf } from "./record.js";
import type { Reporter } from "./reporter.js";
import { element, xmlDocument, xmlText } from "./xml.js";

/**
 * For CI servers that show tests: a suite for each document, and in it a test that failed for each error and warning.
 * A document without them is a test that passed; infos fail nothing and are the suite's output. What could not be read
 * or written is a suite with an error, so that a run that is not whole is never all green.
 */
export const junit: Reporter = {
  end: ({ findings, documents, tally }, { language }) => {
    const byPath = groupedByPath(findings);
    const suites = documents.map((path) => suiteOf(path, byPath.get(path) ?? [], language));
    const { failures: errors } = tally;
    const failures = tally.messages.error + tally.messages.warning;
    const tests = suites.reduce((sum, suite) => sum + suite.tests, 0) + (errors > 0 ? 1 : 0);
    const failed = errors > 0 ? [failedSuite(counted(errors, "failures", language))] : [];
    return xmlDocument(
      element("testsuites", { name: "protokoll", tests, failures, errors: errors > 0 ? 1 : 0 }, [
        ...suites.map(({ xml }) => xml),
        ...failed,
      ]),
    );
  },
};

function suiteOf(path: string, findings: readonly Finding[], language: Language) {
  const infos = findings.filter(({ severity }) => severity === "info");
  const failed = findings.filter(({ severity }) => severity !== "info");
  const cases = failed.map((finding) => caseOf(finding, language));
  const tests = Math.max(cases.length, 1);
  const output = infos.map((finding) => xmlText(lineOf(finding, language))).join("\n");
  const content = [
    ...(cases.length > 0 ? cases : [element("testcase", { name: path, classname: path })]),
    ...(output === "" ? [] : [`<system-out>${output}</system-out>`]),
  ];
  const counts = { tests, failures: failed.length, errors: 0, skipped: 0 };
  return { tests, xml: element("testsuite", { name: path, ...counts, file: path }, content) };
}

function caseOf(finding: Finding, language: Language): string {
  const { path, rule, severity, place } = finding;
  const name = `${rule} ${place.line}:${place.column}`;
  const attributes = { type: severity, message: messageOf(finding, language) };
  return element("testcase", { name, classname: path }, [
    `${element("failure", attributes).slice(0, -2)}>${xmlText(lineOf(finding, language))}</failure>`,
  ]);
}

function failedSuite(message: string): string {
  const error = element("error", { type: "failure", message });
  const content = [element("testcase", { name: "protokoll", classname: "protokoll" }, [error])];
  return element("testsuite", { name: "protokoll", tests: 1, failures: 0, errors: 1, skipped: 0 }, content);
}

function lineOf(finding: Finding, language: Language): string {
  const { path, place, rule } = finding;
  return `${path}:${place.line}:${place.column}: ${rule} ${messageOf(finding, language)}`;
}
