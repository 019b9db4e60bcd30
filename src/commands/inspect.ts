import type { Stage } from "../stages/stages.js";
import type { DocumentOptions, FoundDocuments } from "./documents/inputs.js";
import type { Command, Context, ParsedArguments } from "./usage/command.js";
import { documentOptions, oneOf } from "./usage/options.js";

// the names of `stages/`, said here as well since help is to be fast: a test holds them alike
const stages: readonly Stage[] = ["lines", "lexed", "labels", "outline"];

/** `protokoll inspect`: a document's lines with their owners and a summary of the document, or a stage of its compilation. */
export const inspect: Command = {
  name: "inspect",
  text: "inspect",
  more: "inspect-more",
  words: { label: "word-document", text: "word-document-help", most: 1 },
  examples: [
    "protokoll inspect minutes.md",
    "protokoll inspect minutes.md --color always | less -R",
    "protokoll inspect minutes.md --stage outline",
  ],
  options: [
    { flags: "--stage", value: "value-stage", text: "option-stage", read: oneOf("--stage", stages) },
    ...documentOptions,
  ],
  run,
};

interface InspectOptions extends DocumentOptions {
  stage?: Stage;
}

async function run(given: ParsedArguments, context: Context): Promise<number> {
  const [{ inputsIn }, { failure }] = await Promise.all([
    import("./documents/inputs.js"),
    import("./failure.js"),
  ]);
  const options = given.options as InspectOptions;
  const found = await inputsIn(given.words, options, context);
  const count = found.inputs.length;
  if (count > 1) throw failure("one-document", { word: given.words[0] ?? "", count });
  return options.stage === undefined
    ? await showListing(found, context)
    : await showStage(options.stage, found, context);
}

async function showListing(found: FoundDocuments, context: Context): Promise<number> {
  const [{ compileEach, exitCodeOf }, { lookAt }, { listingText }, { synopsisText }] = await Promise.all([
    import("./documents/batch.js"),
    import("./report/message.js"),
    import("./report/listing.js"),
    import("./report/synopsis.js"),
  ]);
  const { io, out, paintOut, language } = context;
  const look = lookAt(io.stdout, paintOut, language);
  const tally = await compileEach(found, context, async ({ compiled }) => {
    await out(listingText(compiled, look, io.stdout.isTTY === true));
    await out(`\n${synopsisText(compiled, look)}`);
    return [];
  });
  return exitCodeOf(tally, false);
}

/** Compiles nothing, so that a stage can be seen where what comes behind it fails. */
async function showStage(stage: Stage, found: FoundDocuments, context: Context): Promise<number> {
  const [{ bytesOf, faultLine }, { stageText }, { visible }] = await Promise.all([
    import("./documents/batch.js"),
    import("../stages/stages.js"),
    import("./terminal/visible.js"),
  ]);
  const faults = [...found.faults];
  for (const input of found.inputs) {
    const bytes = await bytesOf(input, context);
    if ("reason" in bytes) faults.push(bytes);
    else await context.out(stageText(stage, bytes, input.settings).split("\n").map(visible).join("\n"));
  }
  for (const fault of faults) await context.err(`protokoll: ${faultLine("cannot-read", fault, context)}\n`);
  return faults.length > 0 ? 2 : 0;
}
