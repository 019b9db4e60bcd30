import type { Command, Context, ParsedArguments } from "../usage/command.js";
import { type CheckOptions, checkOptions } from "./options.js";

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
    "protokoll check arkiv --baseline baslinje.json",
    "cat minutes.md | protokoll check -",
  ],
  options: checkOptions,
  facts: async () => {
    const { reporters } = await import("../reporters/reporters.js");
    return { reporters: Object.keys(reporters).join(", ") };
  },
  run,
};

async function run(given: ParsedArguments, context: Context): Promise<number> {
  const { printConfig } = given.options as CheckOptions;
  if (printConfig !== undefined)
    return await (await import("./print-config.js")).printConfig(printConfig, given.options, context);
  const [{ inputsIn }, { filterChanged, resolveChangedArgument }, { fixFiles, showFixes }, { runCheck }] =
    await Promise.all([
      import("../documents/inputs.js"),
      import("./changed-filter.js"),
      import("./fix.js"),
      import("./run-check.js"),
    ]);
  const { words, options } = await resolveChangedArgument(
    given.words,
    given.options as CheckOptions,
    context,
  );
  const found = await filterChanged(await inputsIn(words, options, context), options, context);
  if (options.diff) return await showFixes(found, context);
  const faults = options.fix ? await fixFiles(found.inputs, context) : [];
  return await runCheck(found, faults, options, context);
}
