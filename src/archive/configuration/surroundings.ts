import { dirname, join, relative, resolve } from "node:path";
import { decode } from "../../read/decode.js";
import { shownPath } from "../paths.js";
import { readDocument } from "../read.js";
import { type Configuration, listOf, readConfiguration, unreadable } from "./configuration.js";
import { type ConfigFault, top } from "./fault.js";
import { configName, exists, foldersUp, ignoreName } from "./folders.js";
import { type Globs, matcherOf } from "./globs.js";

/** What lies around documents: configurations and ignore files. All is read once. */
export interface Surroundings {
  /** The configuration of the documents in a folder, given as an absolute path; null for none, and for a faulty one. */
  configurationOf: (folder: string) => Promise<Configuration | null>;
  /** True for a file, given as an absolute path, that an ignore file or the configuration says to pass over. */
  isIgnored: (file: string) => Promise<boolean>;
  /** All that was wrong with what has been read, by path and place. */
  faults: () => ConfigFault[];
}

/** What stands in a folder. */
interface Folder {
  configuration: Configuration | null;
  hasConfiguration: boolean;
  /** What its ignore file says. */
  ignored: Globs | null;
}

/**
 * The surroundings of documents, sought from each one's folder upwards to the folder that holds `.git`, or to the root of
 * the file system. `given` is what the command line says: the file of the one configuration that holds for all, false for
 * none, undefined for the nearest. `cwd` is absolute.
 */
export function surroundingsFrom(cwd: string, given: string | false | undefined): Surroundings {
  const faults: ConfigFault[] = [];
  const taken = <Value>(read: Value | ConfigFault[]): Value | null => {
    if (!Array.isArray(read)) return read;
    faults.push(...read);
    return null;
  };
  const folderAt = once(async (folder: string): Promise<Folder> => {
    const file = join(folder, configName);
    const path = shownPath(relative(cwd, file));
    const [hasConfiguration, isMisnamed, ignored] = await Promise.all([
      given === undefined && exists(file),
      given === undefined && exists(file.replace(/yaml$/u, "yml")),
      ignoredIn(folder, cwd),
    ]);
    if (isMisnamed)
      faults.push({
        ...top,
        path: path.replace(/yaml$/u, "yml"),
        reason: "wrong-name",
        facts: { name: configName },
        file: null,
      });
    return {
      configuration: hasConfiguration ? taken(await readConfiguration(file, path)) : null,
      hasConfiguration,
      ignored: taken(ignored),
    };
  });
  const around = once(async (folder: string) => {
    const found: Folder[] = [];
    for (const one of await foldersUp(folder)) found.push(await folderAt(one));
    return found;
  });
  const theOne = once(async () =>
    typeof given === "string" ? taken(await readConfiguration(resolve(cwd, given), shownPath(given))) : null,
  );
  const configurationOf = once(async (folder: string) => {
    if (given !== undefined) return await theOne("");
    return (await around(folder)).find((one) => one.hasConfiguration)?.configuration ?? null;
  });
  const matcherFor = once(async (folder: string) => {
    const configuration = await configurationOf(folder);
    const own = configuration
      ? [{ folder: configuration.folder, globs: listOf(configuration.config.ignore) }]
      : [];
    const inFiles = (await around(folder)).flatMap(({ ignored }) => ignored ?? []).reverse();
    // globs of outer folders first, the configuration's before those of the file beside it
    const globs = [...own, ...inFiles].sort((a, b) => a.folder.length - b.folder.length);
    return matcherOf((await foldersUp(folder)).at(-1) ?? folder, globs);
  });
  const isIgnored = async (file: string) => (await matcherFor(dirname(file)))(file);
  return { configurationOf, isIgnored, faults: () => [...faults].sort(byPlace) };
}

/** The ignore file of a folder; null where there is none. */
async function ignoredIn(folder: string, cwd: string): Promise<Globs | null | ConfigFault[]> {
  const file = join(folder, ignoreName);
  const path = shownPath(relative(cwd, file));
  const bytes = await readDocument(file, path);
  if (!("reason" in bytes)) return { folder, globs: decode(bytes, () => {}).split(/\r\n?|\n/u) };
  const isAbsent = bytes.reason === "missing" || bytes.reason === "not-a-folder";
  return isAbsent ? null : [unreadable(path, top, bytes)];
}

/** The same, but done once for each text. */
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
