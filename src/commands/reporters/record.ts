import { type Language, type RuleId, type Severity, sentence } from "../../messages.js";
import { statuteOf } from "../report/statute.js";
import { visible } from "../terminal/visible.js";
import type { Finding } from "./finding.js";

/** A finding as `schemas/findings.schema.json` has it. Lines and columns from 1, in UTF-16 units, the end is behind it. */
export interface FindingRecord {
  path: string;
  rule: RuleId;
  severity: Severity;
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  /** In the language of the run. */
  message: string;
  /** `KL 5:65`; null where no statute is behind the rule. */
  statute: string | null;
  fingerprint: string;
}

/** The record of a finding. */
export function recordOf(finding: Finding, language: Language): FindingRecord {
  const { path, rule, severity, place, fingerprint } = finding;
  const { line, column, endLine, endColumn } = place;
  const message = messageOf(finding, language);
  return {
    ...{ path, rule, severity, line, column, endLine, endColumn, message },
    statute: statuteOf(rule),
    fingerprint,
  };
}

/** The sentence of a finding on one line, with what is unseen or steers a terminal written out. */
export function messageOf(finding: Finding, language: Language): string {
  return visible(sentence(finding, language));
}
