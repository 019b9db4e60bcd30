import { createHash } from "node:crypto";
import { checkAcross, type MessageAcross } from "../../check/across/across.js";
import type { Entry } from "../../check/across/entry.js";
import type { Compiled } from "../../compile.js";
import { inOrder, type Message } from "../../messages.js";
import { isSecret, maskerFor, noSecrets, type Secrets, secretsOf } from "./secrets.js";

/** A message at its place in a document: the one record that every reporter is fed with. */
export interface Finding extends Message {
  /** The document, as it was named. */
  path: string;
  /** The source line in which the place begins, secrets covered; empty for a `secret` rule. */
  source: string;
  /**
   * 64 hexadecimal digits that stay the same when lines above are added or taken away: of rule, path, the text of the
   * line (not of a `secret` rule, whose text could be guessed from it) and how many equal ones stand before.
   */
  fingerprint: string;
}

/** The findings of a compiled document, in the order of their places. What a `secret` rule found is in none of them. */
export function findingsOf(compiled: Compiled, secrets = secretsOf(compiled)): Finding[] {
  const { protokoll, messages, source } = compiled;
  const { path } = protokoll.source;
  const covered = maskerFor(secrets.texts);
  return fingerprinted(
    messages.map((message) => {
      const { line } = message.place;
      const facts = covered(message.facts);
      return { ...message, facts, path, source: secrets.lines.get(line) ?? source[line - 1] ?? "" };
    }),
  );
}

/**
 * What the rules over several documents found. `entries` in the order of their paths, `secrets` those of each document
 * by its path.
 */
export function acrossFindings(
  entries: readonly Entry[],
  secrets: ReadonlyMap<string, Secrets> = new Map(),
): Finding[] {
  const covered = maskerFor(new Set([...secrets.values()].flatMap((one) => [...one.texts])));
  return fingerprinted(
    sortedByPlace(checkAcross(entries)).map((message) => {
      const facts = covered(message.facts);
      const { lines } = secrets.get(message.path) ?? noSecrets;
      return { ...message, facts, source: lines.get(message.place.line) ?? message.source };
    }),
  );
}

/** Findings by path, then by place, then by rule. */
export function sortedByPlace<F extends MessageAcross>(findings: readonly F[]): F[] {
  const byPath = groupedByPath(findings);
  return [...byPath.keys()].sort().flatMap((path) => inOrder(byPath.get(path) ?? []));
}

/** Path → the findings of that document, in the order given. */
export function groupedByPath<F extends MessageAcross>(findings: readonly F[]): Map<string, F[]> {
  const byPath = new Map<string, F[]>();
  for (const finding of findings) {
    const own = byPath.get(finding.path);
    if (own) own.push(finding);
    else byPath.set(finding.path, [finding]);
  }
  return byPath;
}

/** Gives each finding its fingerprint. All findings of a document have to be among them, in the order of the source. */
export function fingerprinted(findings: readonly Omit<Finding, "fingerprint">[]): Finding[] {
  const seen = new Map<string, number>();
  // A line of a megabyte may have thousands of findings: it is read once.
  const digests = new Map<string, string>();
  return findings.map((finding) => {
    const { rule, path } = finding;
    const source = isSecret(rule) ? "" : finding.source;
    const digest = digests.get(source) ?? sha256(source.trim().replace(/\s+/gu, " "));
    digests.set(source, digest);
    const base = JSON.stringify([rule, path, digest]);
    const before = seen.get(base) ?? 0;
    seen.set(base, before + 1);
    return { ...finding, source, fingerprint: sha256(`${base}${before}`) };
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
