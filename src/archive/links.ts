import { access } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * The relative paths that lead to an existing file or folder, seen from the folder of a document (`file`, absolute).
 * Nothing is opened. A path without access rights counts as existing.
 */
export async function existingTargets(
  targets: readonly string[],
  file: string,
): Promise<ReadonlySet<string>> {
  const each = [...new Set(targets)].map(async (target) => {
    try {
      await access(resolve(dirname(file), target));
      return [target];
    } catch (error) {
      return isAbsence(error) ? [] : [target];
    }
  });
  return new Set((await Promise.all(each)).flat());
}

function isAbsence(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG"].includes((error as NodeJS.ErrnoException).code ?? "");
}
