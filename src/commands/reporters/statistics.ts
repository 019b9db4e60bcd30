import { type RuleId, rules, type Severity } from "../../messages.js";
import { closingLines } from "../report/summary.js";
import { text } from "../texts/texts.js";
import type { Finding } from "./finding.js";
import type { Reporter } from "./reporter.js";

/**
 * How often each rule speaks, the most frequent first, where a legacy archive has too much to list:
 *
 *     312 varning     unplaced-text  (41 dokument)
 */
export const statistics: Reporter = {
  end: ({ findings, tally }, { language, paint }) => {
    const rows = countsOf(findings).map(({ rule, severity, count, documents }) => {
      const level = text(severity, language).padEnd(10);
      const spread = text(documents === 1 ? "documents-one" : "documents-many", language, {
        count: documents,
      });
      return `${String(count).padStart(7)} ${level} ${paint("bold", rule)}  (${spread})\n`;
    });
    return rows.join("") + closingLines(tally, language);
  },
};

interface Count {
  rule: RuleId;
  severity: Severity;
  count: number;
  documents: number;
}

/** A row for each rule and severity. Where two are as frequent, the order is that of the catalogue. */
function countsOf(findings: readonly Finding[]): Count[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.severity}`;
    const own = groups.get(key);
    if (own) own.push(finding);
    else groups.set(key, [finding]);
  }
  const order = Object.keys(rules);
  return [...groups.values()]
    .flatMap((own): Count[] => {
      const [first] = own;
      const documents = new Set(own.map(({ path }) => path)).size;
      return first ? [{ rule: first.rule, severity: first.severity, count: own.length, documents }] : [];
    })
    .sort((a, b) => b.count - a.count || order.indexOf(a.rule) - order.indexOf(b.rule));
}
