import { access } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/**
 * Which of some relative paths lead to a file or folder that is there, from the folder of a document; `file` is the
 * document's absolute path. Nothing is opened. What may not be looked at counts as there.
 */
export async function existing(targets: readonly string[], file: string): Promise<ReadonlySet<string>> {
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
