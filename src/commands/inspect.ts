import type { DocumentOptions } from "./documents/inputs.js";
import type { Command, Context, Given } from "./usage/command.js";
import { documentOptions } from "./usage/options.js";

/** `protokoll inspect`: a document's lines with their owners, and what the document says. */
export const inspect: Command = {
  name: "inspect",
  text: "inspect",
  more: "inspect-more",
  words: { label: "word-document", text: "word-document-help", most: 1 },
  examples: ["protokoll inspect minutes.md", "protokoll inspect minutes.md --color always | less -R"],
  options: documentOptions,
  run,
};

async function run(given: Given, context: Context): Promise<number> {
  const [
    { compileEach, exitCodeOf },
    { inputsIn },
    { lookAt },
    { listingText },
    { synopsisText },
    { failure },
  ] = await Promise.all([
    import("./documents/batch.js"),
    import("./documents/inputs.js"),
    import("./report/message.js"),
    import("./report/listing.js"),
    import("./report/synopsis.js"),
    import("./failure.js"),
  ]);
  const { io, out, paintOut, language } = context;
  const look = lookAt(io.stdout, paintOut, language);
  const found = await inputsIn(given.words, given.options as DocumentOptions, context);
  const count = found.inputs.length;
  if (count > 1) throw failure("one-document", { word: given.words[0] ?? "", count });
  const tally = await compileEach(found, context, async ({ compiled }) => {
    await out(listingText(compiled, look, io.stdout.isTTY === true));
    await out(`\n${synopsisText(compiled, look)}`);
    return [];
  });
  return exitCodeOf(tally, false);
}
