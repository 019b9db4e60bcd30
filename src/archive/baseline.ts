import { readFile } from "node:fs/promises";
import { type Fault, faultOf } from "./fault.js";

/** A finding that a baseline accepts: it is not reported again. */
export interface KnownFinding {
  /** The document, relative to the baseline's folder, with `/` between folders. */
  path: string;
  rule: string;
  /** Made from the line's text, so that it survives when lines move. */
  fingerprint: string;
}

/** A baseline file: its findings, or why it could not be read. */
export type Baseline = { known: KnownFinding[] } | Fault | { broken: string };

const version = 1;

/** Reads a baseline. `broken` is the reason why a file is not a baseline. Never throws. */
export async function readBaseline(file: string, path: string): Promise<Baseline> {
  try {
    const written: unknown = JSON.parse(await readFile(file, "utf8"));
    return isWritten(written) ? { known: written.findings } : { broken: "version, findings" };
  } catch (error) {
    return error instanceof SyntaxError ? { broken: error.message } : faultOf(error, path);
  }
}

/** A baseline's text: a line for each finding, in an order that does not depend on the run, so that changes can be reviewed. */
export function baselineText(known: readonly KnownFinding[]): string {
  const lines = known.map(({ path, rule, fingerprint }) => JSON.stringify({ path, rule, fingerprint }));
  const findings = lines.length === 0 ? "[]" : `[\n    ${lines.sort().join(",\n    ")}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${findings}\n}\n`;
}

function isWritten(value: unknown): value is { findings: KnownFinding[] } {
  if (typeof value !== "object" || value === null || !("version" in value) || !("findings" in value))
    return false;
  return value.version === version && Array.isArray(value.findings) && value.findings.every(isKnown);
}

const isKnown = (value: unknown): value is KnownFinding =>
  typeof value === "object" &&
  value !== null &&
  (["path", "rule", "fingerprint"] as const).every(
    (key) => typeof (value as Record<string, unknown>)[key] === "string",
  );
