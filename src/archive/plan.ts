import { resolve } from "node:path";
import { fileName, type Output } from "../emit/output.js";
import { type Fault, fault } from "./fault.js";
import { type Input, stdinPath } from "./inputs.js";
import { commonFolder, insideFolder, pathKey, stemOf } from "./paths.js";

/** A kind of output that every document gets: the text of a format, or one of its tables. */
export interface OutputKind {
  format: string;
  /** The output of an empty document: every document has its table and extension. */
  sample: Output;
}

/** A file to write. */
export interface Target {
  input: Input;
  kind: OutputKind;
  /** Inside the output folder, `/` between its parts. */
  path: string;
}

/** Two documents that would be written to the same file. */
export interface Collision {
  path: string;
  first: Input;
  second: Input;
}

/**
 * The file of each document and output kind, in the order of the inputs. A document in a folder that was given lies as it
 * lay in that folder. All others, files named and a glob's matches, lie as in the longest folder that holds them all:
 * `x/a/minutes.md x/b/minutes.md` → `a/minutes.json`, `b/minutes.json`; a single file → `minutes.json`.
 * Standard input is `stdin`, or the last part of the name that it was given.
 */
export function planTargets(inputs: readonly Input[], kinds: readonly OutputKind[]): Target[] {
  const loose = inputs.filter(({ kind, base }) => kind === "file" && base === null);
  const folder = commonFolder(loose.map(({ file }) => file)) ?? "";
  return inputs.flatMap((input) => {
    const stem = stemIn(input, folder);
    return kinds.map((kind) => ({ input, kind, path: fileName(stem, kind.sample) }));
  });
}

/** The first two documents with the same output file, names compared in NFC and lower case as some disks do; else null. */
export function collisionIn(targets: readonly Target[]): Collision | null {
  const byKey = new Map<string, Target>();
  for (const target of targets) {
    const earlier = byKey.get(pathKey(target.path));
    if (earlier) return { path: target.path, first: earlier.input, second: target.input };
    byKey.set(pathKey(target.path), target);
  }
  return null;
}

/** The fault of a target that is itself an input, so that writing would destroy the source; else null. */
export function overwrittenInput(targets: readonly Target[], folder: string): Fault | null {
  const sources = new Set(targets.map(({ input }) => pathKey(input.file)));
  const target = targets.find(({ path }) => sources.has(pathKey(resolve(folder, path))));
  return target ? fault(target.path, "input-itself") : null;
}

function stemIn(input: Input, folder: string): string {
  if (input.kind === "file") return stemOf(insideFolder(input.base ?? folder, input.file));
  const name = stemOf(input.path.slice(input.path.lastIndexOf("/") + 1));
  return input.path === stdinPath || name === "" || name === ".." ? "stdin" : name;
}
