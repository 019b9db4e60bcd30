import { lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { changedSince } from "../../archive/changed.js";
import type { FoundDocuments } from "../documents/inputs.js";
import { failure } from "../failure.js";
import { text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";
import type { CheckOptions } from "./options.js";

/**
 * The documents that are left: with `--changed` those that git calls changed, with `--allow-empty` none of the faults of
 * folders and globs that hold no document. Throws a Failure where git cannot tell.
 */
export async function narrowed(
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
 * `check --changed arkiv` means the folder, though an option's value stands right behind it; `check --changed main`, where
 * there is nothing of that name, means all documents here that differ from that branch.
 */
export async function withoutMistake(
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
