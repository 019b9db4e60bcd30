import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The files that git reports as changed, absolute; or the message of git if it failed. */
export type Changed = { files: Set<string> } | { reason: string };

/**
 * The files that differ from the merge base with `ref`, committed or not, and untracked files. Deleted files are not
 * included. Runs git in `folder`; never throws.
 */
export async function changedSince(ref: string, folder: string): Promise<Changed> {
  const git = async (...words: string[]) =>
    (await run("git", words, { cwd: folder, maxBuffer: 1 << 28, env: { ...process.env, LC_ALL: "C" } }))
      .stdout;
  try {
    const root = (await git("rev-parse", "--show-toplevel")).replace(/\r?\n$/u, "");
    const base = (await git("merge-base", "--end-of-options", ref, "HEAD")).trim();
    const names = [
      ...(await git("diff", "--name-only", "--diff-filter=d", "--no-relative", "-z", base, "--")).split("\0"),
      ...(await git("ls-files", "--others", "--exclude-standard", "--full-name", "-z", ":/")).split("\0"),
    ];
    return { files: new Set(names.filter((name) => name !== "").map((name) => resolve(root, name))) };
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

/** git's own words, on one line; the system's where git could not be run. */
function reasonOf(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr?.trim() || message || String(error)).split("\n")[0] ?? "";
}
