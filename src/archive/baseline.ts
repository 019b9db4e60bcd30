import { readFile } from "node:fs/promises";
import { type Fault, faultOf } from "./fault.js";

/** A finding that was there when a repository began to be checked: it is not told of again. */
export interface Known {
  /** Of the document, `/` between its parts, seen from the baseline's folder. */
  path: string;
  rule: string;
  /** Of the line's text, so that it holds where lines move. */
  fingerprint: string;
}

/** What `--baseline` reads: the known findings, or why there are none. */
export type Baseline = { known: Known[] } | Fault | { broken: string };

const version = 1;

/** Reads a baseline. A file that is not one gives `broken` with the reason; no error is thrown. */
export async function readBaseline(file: string, path: string): Promise<Baseline> {
  try {
    const written: unknown = JSON.parse(await readFile(file, "utf8"));
    return isWritten(written) ? { known: written.findings } : { broken: "version, findings" };
  } catch (error) {
    return error instanceof SyntaxError ? { broken: error.message } : faultOf(error, path);
  }
}

/** A baseline's text: a line for each finding, in an order that does not depend on the run, so that changes can be reviewed. */
export function baselineText(known: readonly Known[]): string {
  const lines = known.map(({ path, rule, fingerprint }) => JSON.stringify({ path, rule, fingerprint }));
  const findings = lines.length === 0 ? "[]" : `[\n    ${lines.sort().join(",\n    ")}\n  ]`;
  return `{\n  "version": ${version},\n  "findings": ${findings}\n}\n`;
}

function isWritten(value: unknown): value is { findings: Known[] } {
  if (typeof value !== "object" || value === null || !("version" in value) || !("findings" in value))
    return false;
  return value.version === version && Array.isArray(value.findings) && value.findings.every(isKnown);
}

const isKnown = (value: unknown): value is Known =>
  typeof value === "object" &&
  value !== null &&
  (["path", "rule", "fingerprint"] as const).every(
    (key) => typeof (value as Record<string, unknown>)[key] === "string",
  );
