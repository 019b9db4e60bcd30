import { createHash } from "node:crypto";
import { checkAcross, type Entry } from "../../check/across/across.js";
import type { Compiled } from "../../compile.js";
import { inOrder, type Message, rules } from "../../messages.js";

/** A message at its place in a document: the one record that every reporter is fed with. */
export interface Finding extends Message {
  /** The document, as it was named. */
  path: string;
  /** The source line in which the place begins. */
  source: string;
  /**
   * 64 hexadecimal digits that stay the same when lines above are added or taken away: of rule, path, the text of the
   * line (not of a `secret` rule, whose text could be guessed from it) and how many equal ones stand before.
   */
  fingerprint: string;
}

/** The findings of a compiled document, in the order of their places. */
export function findingsOf({ protokoll, messages, source }: Compiled): Finding[] {
  const { path } = protokoll.source;
  return fingerprinted(
    messages.map((message) => ({ ...message, path, source: source[message.place.line - 1] ?? "" })),
  );
}

/** What the rules over several documents found. `entries` in the order of their paths. */
export function acrossFindings(entries: readonly Entry[]): Finding[] {
  return fingerprinted(
    checkAcross(entries).map(({ path, source, message }) => ({ ...message, path, source })),
  );
}

/** Findings by path, then by place, then by rule. */
export function inPlaces(findings: readonly Finding[]): Finding[] {
  const byPath = new Map<string, Finding[]>();
  for (const finding of findings) byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  return [...byPath.keys()].sort().flatMap((path) => inOrder(byPath.get(path) ?? []));
}

/** Gives each finding its fingerprint. All findings of a document have to be among them, in the order of the source. */
export function fingerprinted(findings: readonly Omit<Finding, "fingerprint">[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, path, source } = finding;
    const isSecret = "secret" in rules[rule];
    const base = JSON.stringify([rule, path, isSecret ? "" : source.trim().replace(/\s+/gu, " ")]);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return { ...finding, fingerprint: createHash("sha256").update(`${base}${before}`).digest("hex") };
  });
}
