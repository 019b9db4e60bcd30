import type { DocumentOptions } from "../documents/inputs.js";
import type { Command, Context, ParsedArguments } from "../usage/command.js";
import { documentOptions, list } from "../usage/options.js";

interface Options extends DocumentOptions {
  format?: string[];
  out?: string;
  table?: string;
}

/** `protokoll build`: documents as JSON, HTML and CSV, to standard output or into a folder. */
export const build: Command = {
  name: "build",
  text: "build",
  more: "build-more",
  words: { label: "word-documents", text: "word-documents-help", most: Number.POSITIVE_INFINITY },
  examples: [
    "protokoll build minutes.md | jq '.paragraphs[].beslut'",
    "protokoll build arkiv --format json,html --out ut",
    "protokoll build minutes.md --format csv --table beslut > beslut.csv",
  ],
  options: [
    { flags: "-f, --format", value: "value-formats", text: "option-format", read: list },
    { flags: "-o, --out", value: "value-folder", text: "option-out" },
    { flags: "--table", value: "value-table", text: "option-table" },
    ...documentOptions,
  ],
  facts: async () => {
    const { emitters, tableNames } = await import("../../emit/index.js");
    return { formats: Object.keys(emitters).join(", "), tables: tableNames.join(", ") };
  },
  run,
};

async function run(given: ParsedArguments, context: Context): Promise<number> {
  const [
    { compileEach, exitCodeOf },
    { inputsIn },
    { outputKindsOf },
    { outputStoreOf },
    message,
    { closingLines },
    { findingsOf },
  ] = await Promise.all([
    import("../documents/batch.js"),
    import("../documents/inputs.js"),
    import("./outputs.js"),
    import("./output-store.js"),
    import("../report/message.js"),
    import("../report/summary.js"),
    import("../reporters/finding.js"),
  ]);
  const options = given.options as Options;
  const { format, table, out } = options;
  const { io, err, language } = context;
  const found = await inputsIn(given.words, options, context);
  const kinds = outputKindsOf(format, table, language);
  const store = await outputStoreOf(kinds, found, out, context);
  const look = message.lookAt(io.stderr, context.paintErr, language);
  let files = 0;
  const tally = await compileEach(found, context, async (document) => {
    const faults = await store.write(document);
    files += kinds.length - faults.length;
    await err(message.findingsText(findingsOf(document.compiled), look));
    return faults;
  });
  const hasMessages = Object.values(tally.messages).some((count) => count > 0);
  if (out !== undefined || hasMessages)
    await err(
      closingLines(
        tally,
        language,
        out === undefined ? null : { files, out, page: files > 0 ? store.page : null },
      ),
    );
  return exitCodeOf(tally, tally.messages.error > 0);
}
