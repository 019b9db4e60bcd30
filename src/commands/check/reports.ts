import { appendFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { type Fault, fault, faultOf } from "../../archive/fault.js";
import type { Input } from "../../archive/inputs.js";
import { pathKey } from "../../archive/paths.js";
import { writeOutput } from "../../archive/write.js";
import type { Language, RuleId } from "../../messages.js";
import { readRulePage } from "../explain/rule-page.js";
import { failure } from "../failure.js";
import { type Look, lookAt } from "../report/message.js";
import { type Finding, sortedByPlace } from "../reporters/finding.js";
import type { Reporter, Run } from "../reporters/reporter.js";
import { type ReporterName, reporters } from "../reporters/reporters.js";
import { statistics } from "../reporters/statistics.js";
import type { Context } from "../usage/command.js";
import { unknown } from "../usage/nearest.js";
import { version } from "../version.js";

/** The reports of a run. */
export interface Reports {
  /** Adds the findings of a document, or those across documents. */
  add: (findings: readonly Finding[]) => Promise<void>;
  /** Ends all reports; returns the faults of those that could not be written. */
  end: (run: Pick<Run, "tally" | "documents">) => Promise<readonly Fault[]>;
}

/** A report that `--reporter` requests; `file` as given, null for standard output. */
interface ReportRequest {
  name: ReporterName;
  file: string | null;
}

/**
 * The reports that `--reporter NAME` and `--reporter NAME=FILE` request: one on standard output (`pretty` if all have files,
 * or the counts of `--statistics`), the others in files, written whole when the run is over. Throws a Failure on an unknown
 * name, on two reports for one destination, and on a file that is one of the documents.
 */
export function reportsOf(
  written: readonly string[],
  withStatistics: boolean,
  inputs: readonly Input[],
  context: Context,
): Reports {
  const requests = requestsFrom(written, inputs, context);
  const onOutput = requests.find(({ file }) => file === null)?.name;
  if (withStatistics && onOutput !== undefined)
    throw failure("several-reporters", { known: `${onOutput}, --statistics`, word: onOutput });
  const shown: Reporter = withStatistics ? statistics : reporters[onOutput ?? "pretty"];
  const { io, out, language } = context;
  const look = lookAt(io.stdout, context.paintOut, language);
  const findings: Finding[] = [];
  return {
    async add(found) {
      findings.push(...found);
      await out(shown.each?.(found, look) ?? "");
    },
    async end({ tally, documents }) {
      const run: Run = {
        findings: sortedByPlace(findings),
        tally,
        documents,
        version: await version(),
        explained: await explainedFor(requests, findings, language),
      };
      await out(shown.end(run, look));
      const faults = await Promise.all(
        requests.map(async ({ name, file }) => {
          const inFile = file === null ? null : await writeReport(reporters[name], run, file, context);
          return inFile ?? (name === "github" && file === null ? await appendSummary(run, context) : null);
        }),
      );
      return faults.filter((one) => one !== null);
    },
  };
}

function requestsFrom(
  written: readonly string[],
  inputs: readonly Input[],
  context: Context,
): ReportRequest[] {
  const requests = written.map((one) => requestIn(one, context.language));
  const shown = requests.filter(({ file }) => file === null).map(({ name }) => name);
  if (shown.length > 1) throw failure("several-reporters", { known: shown.join(", "), word: shown[1] ?? "" });
  const files = requests.flatMap(({ file }) => (file === null ? [] : [file]));
  const keyOf = (path: string) => pathKey(resolve(context.io.cwd, path));
  const documents = new Set(inputs.map(({ file }) => pathKey(file)));
  for (const [index, path] of files.entries()) {
    if (files.findIndex((other) => keyOf(other) === keyOf(path)) < index)
      throw failure("reporters-in-one-file", { path });
    if (documents.has(keyOf(path))) throw failure("cannot-write", { path }, fault(path, "input-itself"));
  }
  return requests;
}

/** "sarif=ut/protokoll.sarif" */
function requestIn(written: string, language: Language): ReportRequest {
  const at = written.indexOf("=");
  const name = at < 0 ? written : written.slice(0, at);
  if (!isReporter(name))
    throw unknown("unknown-value", name, Object.keys(reporters), language, { option: "--reporter" });
  if (at === written.length - 1) throw failure("reporter-without-file", { word: name });
  return { name, file: at < 0 ? null : written.slice(at + 1) };
}

function isReporter(name: string): name is ReporterName {
  return Object.hasOwn(reporters, name);
}

/** The look of a report in a file: no colour, and the width used without a terminal. */
function plainLook(language: Language): Look {
  return lookAt({}, (_, text) => text, language);
}

function reportText(reporter: Reporter, run: Run, language: Language): string {
  const look = plainLook(language);
  return (reporter.each?.(run.findings, look) ?? "") + reporter.end(run, look);
}

async function writeReport(
  reporter: Reporter,
  run: Run,
  path: string,
  { io, language }: Context,
): Promise<Fault | null> {
  const file = resolve(io.cwd, path);
  const found = await writeOutput(dirname(file), basename(file), reportText(reporter, run, language));
  return found && { ...found, path };
}

/** Appends to the summary that GitHub shows for a step. */
async function appendSummary(run: Run, { io, language }: Context): Promise<Fault | null> {
  const { GITHUB_STEP_SUMMARY: path } = io.env;
  if (!path) return null;
  try {
    await appendFile(resolve(io.cwd, path), reportText(reporters.markdown, run, language));
    return null;
  } catch (error) {
    return faultOf(error, path);
  }
}

/** The explanations of the rules with findings, if a report shows them; a rule without a page is left out. */
async function explainedFor(
  requests: readonly ReportRequest[],
  findings: readonly Finding[],
  language: Language,
): Promise<ReadonlyMap<RuleId, string>> {
  const isExplaining = requests.some(({ name }) => "explaining" in reporters[name]);
  const ids = isExplaining ? [...new Set(findings.map(({ rule }) => rule))] : [];
  const pages = await Promise.all(
    ids.map(async (id) => {
      const page = await readRulePage(id).catch(() => null);
      return page === null ? [] : [[id, page.prose[language]] as const];
    }),
  );
  return new Map(pages.flat());
}
