import type { Entry } from "../check/across/across.js";
import type { DocumentOptions } from "./given.js";
import type { Limits } from "./limits.js";
import type { Finding } from "./reporters/finding.js";
import type { Secrets } from "./reporters/secrets.js";
import type { Command, Context, Given } from "./usage/command.js";
import { documentOptions, repeated, wholeNumber } from "./usage/options.js";

interface Options extends DocumentOptions, Limits {
  reporter?: string[];
  printConfig?: string;
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
    {
      flags: "-r, --reporter",
      value: "value-reporter",
      text: "option-reporter",
      env: "PROTOKOLL_REPORTER",
      read: repeated,
    },
    { flags: "--strict", text: "option-strict", env: "PROTOKOLL_STRICT" },
    {
      flags: "--max-warnings",
      value: "value-count",
      text: "option-max-warnings",
      env: "PROTOKOLL_MAX_WARNINGS",
      read: wholeNumber("--max-warnings"),
    },
    ...documentOptions,
    { flags: "--print-config", value: "value-file", text: "option-print-config" },
  ],
  facts: async () => {
    const { reporters } = await import("./reporters/reporters.js");
    return { reporters: Object.keys(reporters).join(", ") };
  },
  run,
};

async function run(given: Given, context: Context): Promise<number> {
  const options = given.options as Options;
  if (options.printConfig !== undefined) {
    const { printConfig } = await import("./print-config.js");
    return await printConfig(options.printConfig, options, context);
  }
  const [
    { compileEach, exitCodeOf, tellFaults },
    { inputsIn },
    { reportsOf },
    { findingsOf, acrossFindings },
    { secretsIn },
    { entryOf },
    { hasTooManyWarnings },
    { withLinks },
    { archive },
  ] = await Promise.all([
    import("./batch.js"),
    import("./given.js"),
    import("./reports.js"),
    import("./reporters/finding.js"),
    import("./reporters/secrets.js"),
    import("../check/across/across.js"),
    import("./limits.js"),
    import("./links.js"),
    import("../catalogue/archive.js"),
  ]);
  const found = await inputsIn(given.words, options, context);
  const reports = reportsOf(options.reporter ?? [], found.inputs, context);
  const findings: Finding[] = [];
  const entries: Entry[] = [];
  const secrets = new Map<string, Secrets>();
  const tally = await compileEach(found, context, async (document) => {
    const compiled = await withLinks(document);
    const { protokoll, messages, source } = compiled;
    entries.push(entryOf(protokoll, source, document.input.settings));
    secrets.set(protokoll.source.path, secretsIn(messages, source));
    const own = findingsOf(compiled);
    findings.push(...own);
    await reports.add(own);
    return [];
  });
  const more = acrossFindings(entries, secrets);
  findings.push(...more);
  for (const { rule, severity } of findings) if (rule in archive) tally.messages[severity] += 1;
  await reports.add(more);
  const faults = await reports.end({ tally, documents: entries.map(({ path }) => path) });
  await tellFaults(faults, tally, context);
  return exitCodeOf(tally, tally.messages.error > 0 || hasTooManyWarnings(findings, found.inputs, options));
}
