import { type Language, type RuleId, rules, type Severity } from "../../messages.js";
import { statuteOf } from "../report/statute.js";
import { counted } from "../report/summary.js";
import { type FindingRecord, recordOf } from "./record.js";
import type { Reporter, Run } from "./reporter.js";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/** The root of the repository: paths are given from it, wherever it lies. */
const root = "%SRCROOT%";

/** For code scanning: a SARIF 2.1.0 log of one run, with the rules that spoke and what they are for. */
export const sarif: Reporter = {
  explaining: true,
  end: (run, { language }) => {
    const ids = [...new Set(run.findings.map(({ rule }) => rule))].sort();
    const log = {
      $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: driverOf(run, ids, language) },
          invocations: [invocationOf(run, language)],
          originalUriBaseIds: { [root]: { description: { text: "Repository root" } } },
          columnKind: "utf16CodeUnits",
          results: run.findings.map((finding) => {
            return resultOf(recordOf(finding, language), ids.indexOf(finding.rule));
          }),
        },
      ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
  },
};

function driverOf({ version, explained }: Run, ids: readonly RuleId[], language: Language) {
  return {
    name: "protokoll",
    version,
    semanticVersion: version,
    language: language === "sv" ? "sv-SE" : "en-US",
    rules: ids.map((id) => ruleOf(id, explained.get(id), language)),
  };
}

function ruleOf(id: RuleId, explained: string | undefined, language: Language) {
  const short = rules[id][language].replace(/\{\w+\}/gu, "…");
  const { severity } = rules[id];
  const statute = statuteOf(id);
  return {
    id,
    shortDescription: { text: short },
    help: { text: explained ?? short, markdown: explained ?? short },
    // A rule that is off by default speaks where a configuration has asked for it; a result has its own level.
    defaultConfiguration: { level: severity in levels ? levels[severity as Severity] : "none" },
    properties: { tags: statute === null ? ["protokoll"] : ["protokoll", statute] },
  };
}

function resultOf(record: FindingRecord, ruleIndex: number) {
  const { path, rule, severity, message, fingerprint, line, column, endLine, endColumn } = record;
  return {
    ruleId: rule,
    ruleIndex,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: locationOf(path),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    // The second is the one that GitHub compares; left to itself it would hash the text of the line.
    partialFingerprints: { "protokoll/v1": fingerprint, primaryLocationLineHash: fingerprint },
  };
}

/** A path as a URI, its UTF-8 percent-encoded; half of a surrogate pair, which UTF-8 has not, is U+FFFD. */
function locationOf(path: string) {
  const uri = Buffer.from(path).toString().split("/").map(encodeURIComponent).join("/");
  if (path.startsWith("/")) return { uri: `file://${uri}` };
  return { uri, uriBaseId: root };
}

function invocationOf({ tally }: Run, language: Language) {
  if (tally.failures === 0) return { executionSuccessful: true };
  const message = { text: counted(tally.failures, "failures", language) };
  return { executionSuccessful: false, toolExecutionNotifications: [{ level: "error", message }] };
}
