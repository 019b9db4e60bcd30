import type { Entry } from "../check/across/across.js";
import { defaultSettings } from "../settings.js";
import type { Finding } from "./reporters/finding.js";
import type { Reporter, ReporterName } from "./reporters/reporters.js";
import type { Command, Context, Given } from "./usage/command.js";
import { stdinFilename, wholeNumber } from "./usage/options.js";

interface Options {
  reporter?: ReporterName;
  strict?: boolean;
  maxWarnings?: number;
  stdinFilename?: string;
}

/** `protokoll check`: the messages of documents, as a report on standard output. */
export const check: Command = {
  name: "check",
  text: "check",
  more: "check-more",
  words: { label: "word-documents", text: "word-documents-help", most: Number.POSITIVE_INFINITY },
  examples: [
    "protokoll check arkiv --strict",
    "protokoll check 'arkiv/**/*.md'",
    "cat minutes.md | protokoll check -",
  ],
  options: [
    { flags: "--strict", text: "option-strict" },
    {
      flags: "--max-warnings",
      value: "value-count",
      text: "option-max-warnings",
      read: wholeNumber("--max-warnings"),
    },
    stdinFilename,
  ],
  run,
};

async function run(given: Given, context: Context): Promise<number> {
  const [
    { compileEach, exitCodeOf },
    { inputsIn },
    { lookAt },
    { reporters },
    { findingsOf, acrossFindings, inPlaces },
    { entryOf },
  ] = await Promise.all([
    import("./batch.js"),
    import("./given.js"),
    import("./report/message.js"),
    import("./reporters/reporters.js"),
    import("./reporters/finding.js"),
    import("../check/across/across.js"),
  ]);
  const options = given.options as Options;
  const { out, language, io } = context;
  const reporter: Reporter = reporters[options.reporter ?? "pretty"];
  const look = lookAt(io.stdout, context.paintOut, language);
  const found = await inputsIn(given.words, options.stdinFilename, context);
  const findings: Finding[] = [];
  const entries: Entry[] = [];
  const tally = await compileEach(found, context, async ({ compiled }) => {
    const own = findingsOf(compiled);
    entries.push(entryOf(compiled.protokoll, compiled.source, defaultSettings));
    findings.push(...own);
    await out(reporter.each?.(own, look) ?? "");
    return [];
  });
  const more = acrossFindings(entries);
  for (const { severity } of more) tally.messages[severity] += 1;
  await out(reporter.each?.(more, look) ?? "");
  await out(reporter.end({ findings: inPlaces([...findings, ...more]), tally }, look));
  return exitCodeOf(tally, tally.messages.error > 0 || tally.messages.warning > mostWarnings(options));
}

function mostWarnings({ strict, maxWarnings }: Options): number {
  return maxWarnings ?? (strict === true ? 0 : Number.POSITIVE_INFINITY);
}
