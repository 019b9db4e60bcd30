import { dirname, join, relative, resolve } from "node:path";
import { decode } from "../../read/decode.js";
import { shownPath } from "../paths.js";
import { readDocument } from "../read.js";
import { type Configuration, listOf, readConfiguration, unreadable } from "./configuration.js";
import { type ConfigFault, top } from "./fault.js";
import { configName, exists, foldersUp, ignoreName } from "./folders.js";
import { type Globs, matcherOf } from "./globs.js";

/** Finds the configuration and the ignore files of a document. Each file is read once. */
export interface ConfigLookup {
  /** The configuration of the documents in a folder, given as an absolute path; null for none, and for a faulty one. */
  configurationOf: (folder: string) => Promise<Configuration | null>;
  /** True for a file, given as an absolute path, that an ignore file or the configuration excludes. */
  isIgnored: (file: string) => Promise<boolean>;
  /** The faults of all files read so far, by path and place. */
  faults: () => ConfigFault[];
}

/** What stands in a folder. */
interface Folder {
  /** The file of its configuration, absolute. */
  configuration: string | null;
  /** What its ignore file says. */
  ignored: Globs | null;
  faults: ConfigFault[];
}

/**
 * Looks from each document's folder upwards, to the folder that holds `.git` or to the root of the file system. `given` is
 * the value of `--config`: one configuration for all documents, false for none, undefined for the nearest. `cwd` is
 * absolute.
 */
export function configLookupFrom(cwd: string, given: string | false | undefined): ConfigLookup {
  const faults: ConfigFault[] = [];
  const folderAt = once(async (folder) => {
    const found = await folderIn(folder, cwd, given === undefined);
    faults.push(...found.faults);
    return found;
  });
  const around = once(async (folder) => {
    const found: Folder[] = [];
    for (const one of await foldersUp(folder)) found.push(await folderAt(one));
    return found;
  });
  const configurationAt = once(async (file) => {
    const read = await readConfiguration(file, shownPath(given || relative(cwd, file)));
    if (!Array.isArray(read)) return read;
    faults.push(...read);
    return null;
  });
  const configurationOf = once(async (folder) => {
    const nearest = (await around(folder)).find(({ configuration }) => configuration !== null);
    const file = typeof given === "string" ? resolve(cwd, given) : nearest?.configuration;
    return file ? await configurationAt(file) : null;
  });
  const matcherFor = once(async (folder) => {
    const configuration = await configurationOf(folder);
    const globs = listOf(configuration?.config.ignore);
    const own = configuration ? [{ folder: configuration.folder, globs }] : [];
    const inFiles = (await around(folder)).flatMap(({ ignored }) => ignored ?? []);
    // globs of outer folders first, the configuration's before those of the file beside it
    const all = [...own, ...inFiles].sort((a, b) => a.folder.length - b.folder.length);
    return matcherOf((await foldersUp(folder)).at(-1) ?? folder, all);
  });
  const isIgnored = async (file: string) => (await matcherFor(dirname(file)))(file);
  return { configurationOf, isIgnored, faults: () => [...faults].sort(byPlace) };
}

/** What stands in a folder; its configuration only where it is sought (`isSought`). */
async function folderIn(folder: string, cwd: string, isSought: boolean): Promise<Folder> {
  const file = join(folder, configName);
  const misnamed = file.replace(/yaml$/u, "yml");
  const ignoreFile = join(folder, ignoreName);
  const [isThere, isMisnamed, bytes] = await Promise.all([
    isSought && exists(file),
    isSought && exists(misnamed),
    readDocument(ignoreFile, shownPath(relative(cwd, ignoreFile))),
  ]);
  const faults: ConfigFault[] = [];
  if (isMisnamed) {
    const path = shownPath(relative(cwd, misnamed));
    faults.push({ ...top, path, reason: "wrong-name", facts: { name: configName }, file: null });
  }
  const isRead = !("reason" in bytes);
  if (!isRead && bytes.reason !== "missing" && bytes.reason !== "not-a-folder")
    faults.push(unreadable(bytes.path, top, bytes));
  return {
    configuration: isThere ? file : null,
    ignored: isRead ? { folder, globs: decode(bytes, () => {}).split(/\r\n?|\n/u) } : null,
    faults,
  };
}

/** Memoises `work` by its key. */
function once<Value>(work: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const done = new Map<string, Promise<Value>>();
  return (key) => {
    const known = done.get(key) ?? work(key);
    done.set(key, known);
    return known;
  };
}

function byPlace(a: ConfigFault, b: ConfigFault): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line || a.column - b.column;
}
