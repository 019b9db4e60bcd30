import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The name of a configuration, and of a file with globs of documents to ignore. */
export const configName = "protokoll.config.yaml";
export const ignoreName = ".protokollignore";

/** A folder and its parents, absolute, up to the one that contains `.git` or to the root of the file system. */
export async function foldersUp(folder: string): Promise<string[]> {
  const parent = dirname(folder);
  if (parent === folder || (await exists(join(folder, ".git")))) return [folder];
  return [folder, ...(await foldersUp(parent))];
}

/** The nearest configuration from a folder upwards, absolute; undefined if there is none. */
export async function nearestConfiguration(folder: string): Promise<string | undefined> {
  for (const one of await foldersUp(folder))
    if (await exists(join(one, configName))) return join(one, configName);
  return undefined;
}

/** True if the path exists. */
export async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}
