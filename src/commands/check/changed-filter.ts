import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { changedSince } from "../../archive/changed.js";
import type { FoundDocuments } from "../documents/inputs.js";
import { failure } from "../failure.js";
import { text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";
import type { CheckOptions } from "./options.js";

/**
 * Applies `--changed` (keeps the documents that git reports as changed) and `--allow-empty` (drops the faults of folders and
 * globs without documents). Throws a Failure if git fails.
 */
export async function filterChanged(
  { inputs, faults }: FoundDocuments,
  { changed, allowEmpty = false }: CheckOptions,
  { io, err, language }: Context,
): Promise<FoundDocuments> {
  const isEmpty = new Set(["no-match", "no-documents"]);
  const told = allowEmpty ? faults.filter(({ reason }) => !isEmpty.has(reason)) : faults;
  if (changed === undefined) return { inputs, faults: told };
  const word = changed === true ? "HEAD" : changed;
  const answer = await changedSince(word, io.cwd);
  if ("reason" in answer) throw failure("changed-unknown", { word, reason: answer.reason });
  const left = inputs.filter(({ kind, file }) => kind === "file" && answer.files.has(file));
  if (left.length === 0 && inputs.length > 0)
    await err(`protokoll: ${text("not-changed", language, { word })}\n`);
  return { inputs: left, faults: told };
}

/**
 * Resolves an ambiguous `--changed WORD` without documents: `check --changed arkiv` means the folder of that name; if there
 * is none, `check --changed main` means all documents here that differ from that branch.
 */
export async function resolveChangedArgument(
  words: readonly string[],
  options: CheckOptions,
  { io }: Context,
): Promise<{ words: readonly string[]; options: CheckOptions }> {
  const { changed } = options;
  if (words.length > 0 || changed === undefined) return { words, options };
  const isThere =
    changed !== true &&
    (await lstat(resolve(io.cwd, changed)).then(
      () => true,
      () => false,
    ));
  return isThere ? { words: [changed], options: { ...options, changed: true } } : { words: ["."], options };
}
