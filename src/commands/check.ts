import type { Command, Context, Given } from "./usage/command.js";
import { stdinFilename, wholeNumber } from "./usage/options.js";

interface Options {
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
  const [{ compileEach, exitCodeOf }, { inputsIn }, { messagesText, lookAt }, { closingLines }] =
    await Promise.all([
      import("./batch.js"),
      import("./given.js"),
      import("./report/message.js"),
      import("./report/summary.js"),
    ]);
  const options = given.options as Options;
  const { out, language } = context;
  const look = lookAt(context.io.stdout, context.paintOut, language);
  const found = await inputsIn(given.words, options.stdinFilename, context);
  const tally = await compileEach(found, context, async ({ compiled }) => {
    await out(messagesText(compiled, look));
    return [];
  });
  await out(closingLines(tally, language));
  return exitCodeOf(tally, tally.messages.error > 0 || tally.messages.warning > mostWarnings(options));
}

function mostWarnings({ strict, maxWarnings }: Options): number {
  return maxWarnings ?? (strict === true ? 0 : Number.POSITIVE_INFINITY);
}
