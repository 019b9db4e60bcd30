import type { Fault } from "../../archive/fault.js";
import { type Entry, entryOf } from "../../check/across/entry.js";
import { countsOf } from "../../messages.js";
import { compileEach, exitCodeOf, reportFaults } from "../documents/batch.js";
import type { FoundDocuments } from "../documents/inputs.js";
import { acrossFindings, type Finding, findingsOf } from "../reporters/finding.js";
import { type Secrets, secretsOf } from "../reporters/secrets.js";
import type { Context } from "../usage/command.js";
import { baselineFilterOf, reportBaseline } from "./baseline.js";
import { withLinks } from "./links.js";
import type { CheckOptions } from "./options.js";
import { reportsOf } from "./reports.js";
import { hasTooManyWarnings } from "./warning-limit.js";

/**
 * Checks documents, one by one and then across all, and reports. `faults` are those of fixes applied before. Returns the
 * exit code: 2 if something could not be read or written, 1 if findings fail the run, else 0. Throws a Failure on a report
 * or a baseline that cannot be used.
 */
export async function runCheck(
  found: FoundDocuments,
  faults: readonly Fault[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const reports = reportsOf(options.reporter ?? [], options.statistics ?? false, found.inputs, context);
  const baseline = await baselineFilterOf(options, found.inputs, context);
  const findings: Finding[] = [];
  const entries: Entry[] = [];
  const secrets = new Map<string, Secrets>();
  const add = async (own: readonly Finding[]) => {
    const added = baseline.newAmong(own);
    findings.push(...added);
    await reports.add(added);
  };
  const tally = await compileEach(found, context, async (document) => {
    const compiled = await withLinks(document);
    const { protokoll, ignores, source } = compiled;
    const own = secretsOf(compiled);
    entries.push(entryOf(protokoll, ignores, source, document.input.settings));
    secrets.set(protokoll.source.path, own);
    await add(findingsOf(compiled, own));
    return [];
  });
  // A part of an archive has gaps that the whole does not have.
  if (options.changed === undefined) await add(acrossFindings(entries, secrets));
  tally.messages = countsOf(findings);
  const unwritten = await reports.end({ tally, documents: entries.map(({ path }) => path) });
  const unsaved = await reportBaseline(baseline, options, context);
  await reportFaults([...faults, ...unwritten, ...unsaved], tally, context);
  const isFound = tally.messages.error > 0 || hasTooManyWarnings(findings, found.inputs, options);
  return exitCodeOf(tally, isFound);
}
