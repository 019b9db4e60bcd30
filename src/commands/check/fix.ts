import { basename, dirname } from "node:path";
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import type { Fault } from "../../archive/fault.js";
import { readDocument, readStream } from "../../archive/read.js";
import { writeOutput } from "../../archive/write.js";
import { type FixResult, fixDocument } from "../../fix/fix.js";
import type { RuleId } from "../../messages.js";
import { faultLine } from "../documents/batch.js";
import type { ConfiguredInput, FoundDocuments } from "../documents/inputs.js";
import { failure, stop } from "../failure.js";
import { visible } from "../terminal/visible.js";
import { type TextId, text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";

/**
 * `--fix`: applies the safe fixes of each document in place and reports them on standard error. Returns the faults of
 * files that could not be written; an unreadable file is left to the check that follows, which reports it.
 * Throws a Failure where standard input is among the documents, and a Stop on Ctrl-C.
 */
export async function fixFiles(inputs: readonly ConfiguredInput[], context: Context): Promise<Fault[]> {
  if (inputs.some(({ kind }) => kind === "stdin")) throw failure("fix-stdin");
  const faults: Fault[] = [];
  for (const input of inputs) {
    const fixed = await fixResultOf(input, context);
    if ("reason" in fixed) continue;
    const { file, path } = input;
    const fault = fixed.isChanged ? await writeOutput(dirname(file), basename(file), fixed.after) : null;
    if (fault) faults.push({ ...fault, path });
    else if (fixed.isChanged) await tell("fixed", path, fixed.applied, context);
    if (fixed.skipped.length > 0) await tell("fix-left", path, fixed.skipped, context);
  }
  return faults;
}

/**
 * `--diff`: the fixes that `--fix` would make, as a patch on standard output; nothing is written. Gives the exit code: 2
 * where a document could not be read, 1 where one would change, else 0. Throws a Stop on Ctrl-C.
 */
export async function showFixes({ inputs, faults }: FoundDocuments, context: Context): Promise<number> {
  let changed = 0;
  const unread = [...faults];
  for (const input of inputs) {
    const fixed = await fixResultOf(input, context);
    if ("reason" in fixed) unread.push(fixed);
    else if (fixed.isChanged) {
      changed += 1;
      await context.out(patchOf(input.path, fixed, context));
    }
    if ("skipped" in fixed && fixed.skipped.length > 0)
      await tell("fix-left", input.path, fixed.skipped, context);
  }
  for (const fault of unread) await context.err(`protokoll: ${faultLine("cannot-read", fault, context)}\n`);
  if (unread.length > 0) return 2;
  return changed > 0 ? 1 : 0;
}

async function fixResultOf(input: ConfiguredInput, { io }: Context): Promise<FixResult | Fault> {
  if (io.signal?.aborted) throw stop(130);
  const bytes =
    input.kind === "file"
      ? await readDocument(input.file, input.path)
      : await readStream(io.stdin, input.path, io.signal);
  return "reason" in bytes ? bytes : fixDocument(bytes, input.path, input.settings);
}

/** A patch that `git apply` and `patch` take; on a terminal what cannot be seen is written out. */
function patchOf(path: string, { before, after }: FixResult, { io, language }: Context): string {
  if (before === after) return `${text("diff-encoding", language, { path: visible(path) })}\n`;
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
  return io.stdout.isTTY === true ? patch.split("\n").map(visible).join("\n") : patch;
}

async function tell(
  id: TextId,
  path: string,
  rules: readonly RuleId[],
  { err, language }: Context,
): Promise<void> {
  await err(`protokoll: ${text(id, language, { path: visible(path), rules: rules.join(", ") })}\n`);
}
