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
import { type Finding, inPlaces } from "../reporters/finding.js";
import type { Reporter, Run } from "../reporters/reporter.js";
import { type ReporterName, reporters } from "../reporters/reporters.js";
import { statistics } from "../reporters/statistics.js";
import type { Context } from "../usage/command.js";
import { unknown } from "../usage/nearest.js";
import { version } from "../version.js";

/** The reports of a run, each on its way. */
export interface Reports {
  /** Takes what was found in a document, or across all of them. */
  add: (findings: readonly Finding[]) => Promise<void>;
  /** Ends them all, when everything was added; gives the faults of those that could not be written. */
  end: (run: Pick<Run, "tally" | "documents">) => Promise<readonly Fault[]>;
}

/** A report that was asked for; `file` as it was given, null for standard output. */
interface Asked {
  name: ReporterName;
  file: string | null;
}

/**
 * The reports that `--reporter NAME` and `--reporter NAME=FILE` ask for: one on standard output, where `pretty` stands in
 * if all have files, or the counts of `--statistics` (`isCounted`); the others in files, each written when the run is over
 * and whole or not at all. Throws a Failure on a name that there is none of, on two for one place, and on a file that is
 * one of the documents.
 */
export function reportsOf(
  written: readonly string[],
  isCounted: boolean,
  inputs: readonly Input[],
  context: Context,
): Reports {
  const asked = askedFor(written, inputs, context);
  const onOutput = asked.find(({ file }) => file === null)?.name;
  if (isCounted && onOutput !== undefined)
    throw failure("several-reporters", { known: `${onOutput}, --statistics`, word: onOutput });
  const shown: Reporter = isCounted ? statistics : reporters[onOutput ?? "pretty"];
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
        findings: inPlaces(findings),
        tally,
        documents,
        version: await version(),
        explained: await explainedFor(asked, findings, language),
      };
      await out(shown.end(run, look));
      const faults = await Promise.all(
        asked.map(async ({ name, file }) => {
          const inFile = file === null ? null : await writeReport(reporters[name], run, file, context);
          return inFile ?? (name === "github" && file === null ? await appendSummary(run, context) : null);
        }),
      );
      return faults.filter((one) => one !== null);
    },
  };
}

function askedFor(written: readonly string[], inputs: readonly Input[], context: Context): Asked[] {
  const asked = written.map((one) => reporterIn(one, context.language));
  const shown = asked.filter(({ file }) => file === null).map(({ name }) => name);
  if (shown.length > 1) throw failure("several-reporters", { known: shown.join(", "), word: shown[1] ?? "" });
  const files = asked.flatMap(({ file }) => (file === null ? [] : [file]));
  const keyOf = (path: string) => pathKey(resolve(context.io.cwd, path));
  const documents = new Set(inputs.map(({ file }) => pathKey(file)));
  for (const [index, path] of files.entries()) {
    if (files.findIndex((other) => keyOf(other) === keyOf(path)) < index)
      throw failure("reporters-in-one-file", { path });
    if (documents.has(keyOf(path))) throw failure("cannot-write", { path }, fault(path, "input-itself"));
  }
  return asked;
}

/** "sarif=ut/protokoll.sarif" */
function reporterIn(written: string, language: Language): Asked {
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

/** In a file there is no colour, and a source line has the room that it has where there is no terminal. */
function plainLook(language: Language): Look {
  return lookAt({}, (_, text) => text, language);
}

function textOf(reporter: Reporter, run: Run, language: Language): string {
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
  const found = await writeOutput(dirname(file), basename(file), textOf(reporter, run, language));
  return found && { ...found, path };
}

/** The file that GitHub shows below a step; every step adds to its own. */
async function appendSummary(run: Run, { io, language }: Context): Promise<Fault | null> {
  const { GITHUB_STEP_SUMMARY: path } = io.env;
  if (!path) return null;
  try {
    await appendFile(resolve(io.cwd, path), textOf(reporters.markdown, run, language));
    return null;
  } catch (error) {
    return faultOf(error, path);
  }
}

/** What the rules that spoke are for, where a report tells it; a rule without a page is left out. */
async function explainedFor(
  asked: readonly Asked[],
  findings: readonly Finding[],
  language: Language,
): Promise<ReadonlyMap<RuleId, string>> {
  const isAsked = asked.some(({ name }) => "explaining" in reporters[name]);
  const ids = isAsked ? [...new Set(findings.map(({ rule }) => rule))] : [];
  const pages = await Promise.all(
    ids.map(async (id) => {
      const page = await readRulePage(id).catch(() => null);
      return page === null ? [] : [[id, page.prose[language]] as const];
    }),
  );
  return new Map(pages.flat());
}
