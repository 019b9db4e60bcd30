import { type Found, findInputs } from "../archive/inputs.js";
import { failure } from "./failure.js";
import type { Context } from "./usage/command.js";

/**
 * The documents that a command's words stand for. Throws a Failure where there is no word, and where standard input is
 * named but not read.
 */
export async function inputsIn(
  words: readonly string[],
  stdinName: string | undefined,
  context: Context,
): Promise<Found> {
  if (words.length === 0) throw failure("no-documents-named");
  if (stdinName !== undefined && !words.includes("-")) throw failure("stdin-name-without-stdin");
  return await findInputs(words, context.io.cwd, stdinName);
}
