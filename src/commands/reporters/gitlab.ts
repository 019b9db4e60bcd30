import type { Severity } from "../../messages.js";
import { recordOf } from "./record.js";
import type { Reporter } from "./reporter.js";

const severities = { error: "major", warning: "minor", info: "info" } as const satisfies Record<
  Severity,
  string
>;

/** For GitLab's merge requests: a Code Quality report, to be kept as the artifact `codequality`. */
export const gitlab: Reporter = {
  end: ({ findings }, { language }) => {
    const issues = findings.map((finding) => {
      const { path, rule, severity, line, endLine, message, fingerprint } = recordOf(finding, language);
      return {
        description: message,
        check_name: rule,
        fingerprint,
        severity: severities[severity],
        location: { path, lines: { begin: line, end: endLine } },
      };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
  },
};
