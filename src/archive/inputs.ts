import { type Dirent, readdir } from "node:fs";
import { stat } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";
import { type GlobOptions, glob, isDynamicPattern } from "tinyglobby";
import { codeOf, type Fault, fault, faultOf } from "./fault.js";
import { shownPath } from "./paths.js";

/** A document to compile. */
export interface Input {
  kind: "file" | "stdin";
  /** Its path in the model and in messages. */
  path: string;
  /** Where it is: an absolute path; `-` for standard input. */
  file: string;
  /** The folder that was given and that holds it, absolute; null for a file named, a glob's match and standard input. */
  base: string | null;
  /** True where the command line names the file itself, and for standard input. */
  isNamed: boolean;
}

/** The documents that a command line names. */
export interface FoundInputs {
  /** Sorted by path, code unit by code unit; each document once. */
  inputs: Input[];
  /** What could not be found or read, in the order of the words. */
  faults: Fault[];
}

/** How documents are searched for. */
export interface FindOptions {
  /** The name of standard input; default `<stdin>`. */
  stdinName?: string | undefined;
  /** True for a file, given as an absolute path, that is skipped in folders and globs. */
  isIgnored?: (file: string) => Promise<boolean>;
}

const alwaysIgnored = ["**/node_modules/**"];

/** The name of standard input without `--stdin-filename`. */
export const stdinPath = "<stdin>";

/**
 * The documents that words name: each word is a file, a folder (all `*.md` in it, at any depth), a glob or `-`.
 * A path that exists is never taken for a glob. In folders and globs links are not followed, and hidden names,
 * `node_modules` and ignored files are skipped; a file that is named itself is always read. Never throws.
 */
export async function findInputs(
  words: readonly string[],
  cwd: string,
  { stdinName, isIgnored }: FindOptions = {},
): Promise<FoundInputs> {
  const found = await Promise.all(
    words.map(async (word) => {
      const all = await inputsOf(word, cwd, stdinName ?? stdinPath);
      return isIgnored ? await withoutIgnored(word, all, isIgnored) : all;
    }),
  );
  return {
    inputs: withoutDuplicates(found.flatMap(({ inputs }) => inputs)),
    faults: found.flatMap(({ faults }) => faults),
  };
}

async function inputsOf(word: string, cwd: string, stdinName: string): Promise<FoundInputs> {
  if (word === "-")
    return { inputs: [{ kind: "stdin", path: stdinName, file: "-", base: null, isNamed: true }], faults: [] };
  if (word === "") return { inputs: [], faults: [fault('""', "missing")] };
  const file = resolve(cwd, word);
  const path = shownPath(word);
  try {
    if ((await stat(file)).isDirectory()) return await inFolder(path, file);
    return { inputs: [{ kind: "file", path, file, base: null, isNamed: true }], faults: [] };
  } catch (error) {
    const isAbsent = ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EINVAL"].includes(codeOf(error));
    if (isAbsent && isDynamicPattern(word)) return await matching(word, cwd);
    return {
      inputs: [],
      faults: [codeOf(error) === "ENOTDIR" ? fault(path, "missing") : faultOf(error, path)],
    };
  }
}

/** Removes ignored files, except one that the word names itself. It is a fault if nothing is left. */
async function withoutIgnored(
  word: string,
  { inputs, faults }: FoundInputs,
  isIgnored: NonNullable<FindOptions["isIgnored"]>,
): Promise<FoundInputs> {
  const sought = inputs.filter(({ isNamed }) => !isNamed);
  const ignored = new Set<Input>();
  for (const input of sought) if (await isIgnored(input.file)) ignored.add(input);
  const isEmpty = sought.length > 0 && ignored.size === inputs.length && faults.length === 0;
  return {
    inputs: inputs.filter((input) => !ignored.has(input)),
    faults: isEmpty ? [fault(shownPath(word), "all-ignored")] : faults,
  };
}

async function inFolder(path: string, folder: string): Promise<FoundInputs> {
  const { names, faults } = await walk("**/*.md", folder, path, {
    ignore: alwaysIgnored,
    caseSensitiveMatch: false,
  });
  const inputs = names.map((name): Input => {
    const shown = path === "." ? name : shownPath(`${path}/${name}`);
    return { kind: "file", path: shown, file: resolve(folder, name), base: folder, isNamed: false };
  });
  const isEmpty = inputs.length === 0 && faults.length === 0;
  return { inputs, faults: isEmpty ? [fault(path, "no-documents")] : faults };
}

async function matching(word: string, cwd: string): Promise<FoundInputs> {
  // A backslash parts folders on Windows alone; elsewhere it takes the next character as it is.
  const pattern = process.platform === "win32" ? word.replaceAll("\\", "/") : word;
  const { names, faults } = await walk(pattern, cwd, isAbsolute(pattern) ? cwd : ".", {
    ignore: pattern.includes("node_modules") ? [] : alwaysIgnored,
  });
  const inputs = names.map((name): Input => {
    const file = resolve(cwd, name);
    return {
      kind: "file",
      path: shownPath(isAbsolute(pattern) ? file : name),
      file,
      base: null,
      isNamed: false,
    };
  });
  const isEmpty = inputs.length === 0 && faults.length === 0;
  return { inputs, faults: isEmpty ? [fault(word, "no-match")] : faults };
}

/**
 * The files under `folder` that match, and the faults of unreadable folders, which the crawler itself would skip silently.
 * `shown` is the name of the folder in messages.
 */
async function walk(pattern: string, folder: string, shown: string, options: GlobOptions): Promise<Walked> {
  const faults: Fault[] = [];
  const note = (path: string, error: NodeJS.ErrnoException | null) => {
    // A folder that is not there holds no match; that is told of elsewhere.
    if (error === null || error.code === "ENOENT") return;
    faults.push(faultOf(error, shownPath(`${shown}/${relative(folder, path)}`)));
  };
  const names = await glob(pattern, {
    ...options,
    cwd: folder,
    followSymbolicLinks: false,
    expandDirectories: false,
    debug: false,
    fs: { readdir: observedReaddir(note) },
  });
  return { names, faults };
}

interface Walked {
  names: string[];
  faults: Fault[];
}

/** `readdir` of `node:fs` that also passes the result for each folder to `note`. */
function observedReaddir(note: (path: string, error: NodeJS.ErrnoException | null) => void): typeof readdir {
  const read = (path: string, options: { withFileTypes: true }, done: ReaddirDone) =>
    readdir(path, options, (error, entries) => {
      note(path, error);
      done(error, entries);
    });
  return read as typeof readdir;
}

type ReaddirDone = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;

/** Keeps each file once, as part of the outermost folder given, so that the order of the words does not matter. */
function withoutDuplicates(inputs: readonly Input[]): Input[] {
  const byFile = new Map<string, Input>();
  for (const input of [...inputs].sort(byPreference)) {
    if (!byFile.has(input.file)) byFile.set(input.file, input);
  }
  return [...byFile.values()].sort((a, b) => byCodeUnit(a.path, b.path) || byCodeUnit(a.file, b.file));
}

function byPreference(a: Input, b: Input): number {
  const depth = ({ base }: Input) => base?.length ?? Number.MAX_SAFE_INTEGER;
  return depth(a) - depth(b) || a.path.length - b.path.length || byCodeUnit(a.path, b.path);
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
