import type { Entry } from "../check/across/across.js";
import { defaultSettings } from "../settings.js";
import type { Secrets } from "./reporters/secrets.js";
import type { Command, Context, Given } from "./usage/command.js";
import { repeated, stdinFilename, wholeNumber } from "./usage/options.js";

interface Options {
  reporter?: string[];
  strict?: boolean;
  maxWarnings?: number;
  stdinFilename?: string;
}

/** `protokoll check`: the messages of documents, as a report on standard output and reports in files. */
export const check: Command = {
  name: "check",
  text: "check",
  more: "check-more",
  words: { label: "word-documents", text: "word-documents-help", most: Number.POSITIVE_INFINITY },
  examples: [
    "protokoll check arkiv --strict",
    "protokoll check 'arkiv/**/*.md'",
    "protokoll check arkiv --reporter github --reporter sarif=protokoll.sarif",
    "cat minutes.md | protokoll check -",
  ],
  options: [
    { flags: "-r, --reporter", value: "value-reporter", text: "option-reporter", read: repeated },
    { flags: "--strict", text: "option-strict" },
    {
      flags: "--max-warnings",
      value: "value-count",
      text: "option-max-warnings",
      read: wholeNumber("--max-warnings"),
    },
    stdinFilename,
  ],
  facts: async () => {
    const { reporters } = await import("./reporters/reporters.js");
    return { reporters: Object.keys(reporters).join(", ") };
  },
  run,
};

async function run(given: Given, context: Context): Promise<number> {
  const [
    { compileEach, exitCodeOf, tellFaults },
    { inputsIn },
    { reportsOf },
    { findingsOf, acrossFindings },
    { secretsIn },
    { entryOf },
  ] = await Promise.all([
    import("./batch.js"),
    import("./given.js"),
    import("./reports.js"),
    import("./reporters/finding.js"),
    import("./reporters/secrets.js"),
    import("../check/across/across.js"),
  ]);
  const options = given.options as Options;
  const found = await inputsIn(given.words, options.stdinFilename, context);
  const reports = reportsOf(options.reporter ?? [], found.inputs, context);
  const entries: Entry[] = [];
  const secrets = new Map<string, Secrets>();
  const tally = await compileEach(found, context, async ({ compiled }) => {
    const { protokoll, messages, source } = compiled;
    entries.push(entryOf(protokoll, source, defaultSettings));
    secrets.set(protokoll.source.path, secretsIn(messages, source));
    await reports.add(findingsOf(compiled));
    return [];
  });
  const more = acrossFindings(entries, secrets);
  for (const { severity } of more) tally.messages[severity] += 1;
  await reports.add(more);
  const faults = await reports.end({ tally, documents: entries.map(({ path }) => path) });
  await tellFaults(faults, tally, context);
  return exitCodeOf(tally, tally.messages.error > 0 || tally.messages.warning > mostWarnings(options));
}

function mostWarnings({ strict, maxWarnings }: Options): number {
  return maxWarnings ?? (strict === true ? 0 : Number.POSITIVE_INFINITY);
}
