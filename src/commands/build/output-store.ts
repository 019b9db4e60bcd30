import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { codeOf, type Fault, fault, faultOf } from "../../archive/fault.js";
import type { FoundInputs, Input } from "../../archive/inputs.js";
import { shownPath } from "../../archive/paths.js";
import {
  collisionIn,
  type OutputKind,
  overwrittenInput,
  planTargets,
  type Target,
} from "../../archive/plan.js";
import { writeOutput } from "../../archive/write.js";
import type { Document } from "../documents/batch.js";
import { failure } from "../failure.js";
import type { Context } from "../usage/command.js";
import { requireSingleText, textsOf } from "./outputs.js";

/** The destination of a build's texts. */
export interface OutputStore {
  /** Writes the texts of a document; returns the faults of those that could not be written. */
  write: (document: Document) => Promise<readonly Fault[]>;
  /** The first HTML page, as the path of `--out` shows it; null if none is written. */
  page: string | null;
}

/**
 * The output store of a build: standard output if `folder` is undefined. Throws a Failure on more than one text for
 * standard output, on two documents with the same output file, and on an output that would replace a source. Nothing is
 * written before all files are planned.
 */
export async function outputStoreOf(
  kinds: readonly OutputKind[],
  { inputs, faults }: FoundInputs,
  folder: string | undefined,
  { io, out }: Context,
): Promise<OutputStore> {
  if (folder !== undefined) return await folderStore(kinds, inputs, folder, io.cwd);
  requireSingleText(inputs.length + faults.length, kinds);
  const write: OutputStore["write"] = async ({ compiled }) => {
    for (const text of textsOf(kinds, compiled.protokoll)) await out(text);
    return [];
  };
  return { write, page: null };
}

async function folderStore(
  kinds: readonly OutputKind[],
  inputs: readonly Input[],
  folder: string,
  cwd: string,
): Promise<OutputStore> {
  const place = resolve(cwd, folder);
  await requireFolder(place, folder, kinds);
  const targets = plannedTargets(kinds, inputs, place);
  const write: OutputStore["write"] = async ({ input, compiled }) => {
    const faults: Fault[] = [];
    const texts = textsOf(kinds, compiled.protokoll);
    for (const [index, { path }] of (targets.get(input) ?? []).entries()) {
      const found = await writeOutput(place, path, texts[index] ?? "");
      if (found) faults.push({ ...found, path: shownPath(`${folder}/${found.path}`) });
    }
    return faults;
  };
  const page = [...targets.values()].flat().find(({ path }) => extname(path) === ".html");
  return { write, page: page ? shownPath(`${folder}/${page.path}`) : null };
}

function plannedTargets(
  kinds: readonly OutputKind[],
  inputs: readonly Input[],
  place: string,
): Map<Input, Target[]> {
  const targets = planTargets(inputs, kinds);
  const collision = collisionIn(targets);
  if (collision) {
    const { path, first, second } = collision;
    throw failure("collision", { path, first: first.path, second: second.path });
  }
  const overwritten = overwrittenInput(targets, place);
  if (overwritten) throw failure("cannot-write", { path: overwritten.path }, overwritten);
  return new Map(
    inputs.map((input, index) => [input, targets.slice(index * kinds.length, (index + 1) * kinds.length)]),
  );
}

/** The status of a path; null if nothing is there. Throws a Failure if it cannot be read. */
async function statusOf(place: string): Promise<Stats | null> {
  try {
    return await stat(place);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw failure("cannot-write", { path: place }, faultOf(error, place));
  }
}

/** Refuses `--out minutes.json`, unless a folder has that name, and the name of an existing file. */
async function requireFolder(place: string, folder: string, kinds: readonly OutputKind[]): Promise<void> {
  const status = await statusOf(place);
  if (status?.isDirectory()) return;
  if (status) throw failure("cannot-write", { path: folder }, fault(folder, "not-a-folder"));
  if (kinds.some(({ sample }) => extname(place) === `.${sample.extension}`)) {
    throw failure("out-is-a-file", { path: folder });
  }
}
