import type { Configuration } from "../../archive/configuration/configuration.js";
import type { ConfiguredInput } from "../documents/inputs.js";
import type { Finding } from "../reporters/finding.js";

/** What the command line and the environment say of warnings. */
export interface Limits {
  strict?: boolean;
  maxWarnings?: number;
}

/**
 * True where there are more warnings than allowed: of all documents together where the command line says how many, else
 * of the documents under each configuration.
 */
export function hasTooManyWarnings(
  findings: readonly Finding[],
  inputs: readonly ConfiguredInput[],
  limits: Limits,
): boolean {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const most = mostWarnings(limits);
  if (most !== null) return warnings.length > most;
  const byPath = new Map(inputs.map(({ path, configuration }) => [path, configuration]));
  const counts = new Map<Configuration, number>();
  for (const { path } of warnings) {
    const configuration = byPath.get(path);
    if (configuration) counts.set(configuration, (counts.get(configuration) ?? 0) + 1);
  }
  return [...counts].some(
    ([{ config }, count]) => count > (mostWarnings(config) ?? Number.POSITIVE_INFINITY),
  );
}

/** How many warnings are allowed; null where nothing is said. A number goes before `strict`. */
function mostWarnings({ strict, maxWarnings }: Limits): number | null {
  return maxWarnings ?? (strict === true ? 0 : null);
}
