import { type Fault, isLasting } from "../../archive/fault.js";
import type { Input } from "../../archive/inputs.js";
import { readDocument, readStream } from "../../archive/read.js";
import { type Compiled, compile } from "../../compile.js";
import type { Severity } from "../../messages.js";
import type { Coverage } from "../../model.js";
import type { InvalidModel } from "../../validate.js";
import { isFailure, isStop, reasonText, stop } from "../failure.js";
import { progressOn } from "../terminal/progress.js";
import { text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";
import type { ConfiguredInput, FoundDocuments } from "./inputs.js";

/** A document that was read and compiled. */
export interface Document {
  input: ConfiguredInput;
  compiled: Compiled;
}

/** The result of a batch. */
export interface Tally {
  documents: number;
  messages: Record<Severity, number>;
  /** Inputs that could not be found or read, outputs that could not be written, documents that hit a bug of ours. */
  failures: number;
  /** Lines by owner, of all documents. */
  coverage: Coverage;
}

/** Processes a document; returns the faults of what it wrote. */
export type Each = (document: Document) => Promise<readonly Fault[]>;

/**
 * Reads and compiles the documents one by one and passes each to `each`, which returns the faults of what it wrote.
 * A document that fails is reported on standard error and counted, and the batch goes on, unless the disk is full.
 * A Failure or a Stop that `each` throws ends the batch; Ctrl-C ends it after the current document, as a Stop.
 */
export async function compileEach(found: FoundDocuments, context: Context, each: Each): Promise<Tally> {
  const { io, err } = context;
  const tally = emptyTally();
  const progress = progressOn(io.stderr, err, found.inputs.length);
  const tell = async (lines: readonly string[]) => {
    tally.failures += lines.length;
    await progress.clear();
    for (const line of lines) await err(`protokoll: ${line}\n`);
  };
  await tell(found.faults.map((fault) => faultLine("cannot-read", fault, context)));
  for (const [index, input] of found.inputs.entries()) {
    if (io.signal?.aborted) throw stop(130);
    await progress.show(index, input.path);
    const { lines, isLast } = await compileOne(input, context, async (document) => {
      addTo(tally, document.compiled);
      await progress.clear();
      return await each(document);
    });
    await tell(lines);
    if (isLast) break;
  }
  return tally;
}

/** Reports and counts what could not be written at the end of a batch. */
export async function reportFaults(faults: readonly Fault[], tally: Tally, context: Context): Promise<void> {
  tally.failures += faults.length;
  for (const fault of faults) await context.err(`protokoll: ${faultLine("cannot-write", fault, context)}\n`);
}

/** 2 if something failed, 1 if there were findings (`isFound`), else 0. */
export function exitCodeOf(tally: Tally, isFound: boolean): number {
  if (tally.failures > 0) return 2;
  return isFound ? 1 : 0;
}

/** What went wrong with a document, one line each; `isLast` if every other document would fail in the same way. */
async function compileOne(
  input: ConfiguredInput,
  context: Context,
  each: Each,
): Promise<{ lines: string[]; isLast: boolean }> {
  const bytes = await bytesOf(input, context);
  if ("reason" in bytes) return { lines: [faultLine("cannot-read", bytes, context)], isLast: false };
  try {
    const work = () => compile(bytes, input.path, input.settings);
    const compiled = context.io.alone ? await context.io.alone(work) : work();
    const faults = await each({ input, compiled });
    return {
      lines: faults.map((fault) => faultLine("cannot-write", fault, context)),
      isLast: faults.some(({ reason }) => isLasting(reason)),
    };
  } catch (error) {
    return { lines: [bugIn(input, error, context)], isLast: false };
  }
}

/** The bytes of a document, or why they could not be read. */
export async function bytesOf(input: Input, { io, err, language }: Context): Promise<Uint8Array | Fault> {
  if (input.kind === "file") return await readDocument(input.file, input.path);
  if (io.stdin.isTTY === true) await err(`${text("reading-terminal", language)}\n`);
  return await readStream(io.stdin, input.path, io.signal);
}

/** A line about a bug of the program. A Failure and a Stop are not bugs: they are rethrown. */
function bugIn({ path }: Input, error: unknown, { io, language }: Context): string {
  if (isFailure(error) || isStop(error) || io.signal?.aborted) throw error;
  const fault = error instanceof Error ? error : new Error(String(error));
  const reason = isInvalidModel(fault)
    ? text("our-bug-model", language, { pointer: fault.pointer || "/", reason: fault.message })
    : fault.message;
  const { PROTOKOLL_DEBUG } = io.env;
  const stack = PROTOKOLL_DEBUG ? `\n${fault.stack}` : "";
  return text("our-bug", language, { path, reason }) + stack;
}

function isInvalidModel(error: Error): error is InvalidModel {
  return error.name === "InvalidModel" && "pointer" in error;
}

/** `ks.md: filen finns inte.`: what went wrong with a document, as a line. */
export function faultLine(id: "cannot-read" | "cannot-write", fault: Fault, { language }: Context): string {
  return text(id, language, { path: fault.path, reason: reasonText(fault, language) });
}

function emptyTally(): Tally {
  return {
    documents: 0,
    messages: { error: 0, warning: 0, info: 0 },
    failures: 0,
    coverage: { model: 0, furniture: 0, unplaced: 0 },
  };
}

function addTo(tally: Tally, { protokoll, messages }: Compiled): void {
  const { coverage } = protokoll.source;
  tally.documents += 1;
  for (const { severity } of messages) tally.messages[severity] += 1;
  tally.coverage.model += coverage.model;
  tally.coverage.furniture += coverage.furniture;
  tally.coverage.unplaced += coverage.unplaced;
}
