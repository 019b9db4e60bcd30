import type { Configuration } from "../../archive/configuration/configuration.js";
import type { ConfiguredInput } from "../documents/inputs.js";
import type { Finding } from "../reporters/finding.js";

/** The limits that the command line, the environment or a configuration sets on warnings. */
export interface WarningLimits {
  strict?: boolean;
  maxWarnings?: number;
}

/**
 * True if there are more warnings than allowed: in all documents together if the command line sets the limit, else in the
 * documents of each configuration.
 */
export function hasTooManyWarnings(
  findings: readonly Finding[],
  inputs: readonly ConfiguredInput[],
  limits: WarningLimits,
): boolean {
  const warnings = findings.filter(({ severity }) => severity === "warning");
  const most = maxWarningsIn(limits);
  if (most !== null) return warnings.length > most;
  const byPath = new Map(inputs.map(({ path, configuration }) => [path, configuration]));
  const counts = new Map<Configuration, number>();
  for (const { path } of warnings) {
    const configuration = byPath.get(path);
    if (configuration) counts.set(configuration, (counts.get(configuration) ?? 0) + 1);
  }
  return [...counts].some(
    ([{ config }, count]) => count > (maxWarningsIn(config) ?? Number.POSITIVE_INFINITY),
  );
}

/** The number of warnings allowed; null for no limit. `maxWarnings` takes precedence over `strict`. */
function maxWarningsIn({ strict, maxWarnings }: WarningLimits): number | null {
  return maxWarnings ?? (strict === true ? 0 : null);
}
