import { basename, dirname } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Fault } from "../../archive/fault.js";
import { readDocument, readStream } from "../../archive/read.js";
import { writeOutput } from "../../archive/write.js";
import { type Repaired, repaired } from "../../fix/fix.js";
import type { RuleId } from "../../messages.js";
import { faultLine } from "../documents/batch.js";
import type { ConfiguredInput, FoundDocuments } from "../documents/inputs.js";
import { failure, stop } from "../failure.js";
import { visible } from "../terminal/visible.js";
import { type TextId, text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";

/**
 * `--fix`: makes the safe repairs of each document in its file, and tells of them on standard error. Gives the faults of
 * files that could not be written; one that cannot be read is left to the check that follows, which tells of it.
 * Throws a Failure where standard input is among the documents, and a Stop on Ctrl-C.
 */
export async function mendFiles(inputs: readonly ConfiguredInput[], context: Context): Promise<Fault[]> {
  if (inputs.some(({ kind }) => kind === "stdin")) throw failure("fix-stdin");
  const faults: Fault[] = [];
  for (const input of inputs) {
    const mended = await mendedOf(input, context);
    if ("reason" in mended) continue;
    const { file, path } = input;
    const fault = mended.isChanged ? await writeOutput(dirname(file), basename(file), mended.after) : null;
    if (fault) faults.push({ ...fault, path });
    else if (mended.isChanged) await tell("fixed", path, mended.made, context);
    if (mended.left.length > 0) await tell("fix-left", path, mended.left, context);
  }
  return faults;
}

/**
 * `--diff`: the repairs that `--fix` would make, as a patch on standard output; nothing is written. Gives the exit code: 2
 * where a document could not be read, 1 where one would change, else 0. Throws a Stop on Ctrl-C.
 */
export async function showMends({ inputs, faults }: FoundDocuments, context: Context): Promise<number> {
  let changed = 0;
  const unread = [...faults];
  for (const input of inputs) {
    const mended = await mendedOf(input, context);
    if ("reason" in mended) unread.push(mended);
    else if (mended.isChanged) {
      changed += 1;
      await context.out(patchOf(input.path, mended, context));
    }
    if ("left" in mended && mended.left.length > 0) await tell("fix-left", input.path, mended.left, context);
  }
  for (const fault of unread) await context.err(`protokoll: ${faultLine("cannot-read", fault, context)}\n`);
  if (unread.length > 0) return 2;
  return changed > 0 ? 1 : 0;
}

async function mendedOf(input: ConfiguredInput, { io }: Context): Promise<Repaired | Fault> {
  if (io.signal?.aborted) throw stop(130);
  const bytes =
    input.kind === "file"
      ? await readDocument(input.file, input.path)
      : await readStream(io.stdin, input.path, io.signal);
  return "reason" in bytes ? bytes : repaired(bytes, input.path, input.settings);
}

/** A patch that `git apply` and `patch` take; on a terminal what cannot be seen is written out. */
function patchOf(path: string, { before, after }: Repaired, { io, language }: Context): string {
  if (before === after) return `${text("diff-encoding", language, { path: visible(path) })}\n`;
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
  return io.stdout.isTTY === true ? patch.split("\n").map(visible).join("\n") : patch;
}

async function tell(
  id: TextId,
  path: string,
  made: readonly RuleId[],
  { err, language }: Context,
): Promise<void> {
  await err(`protokoll: ${text(id, language, { path: visible(path), rules: made.join(", ") })}\n`);
}
