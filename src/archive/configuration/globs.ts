import { isAbsolute, relative, sep } from "node:path";
import ignore from "ignore";

/** Globs in the syntax of `.gitignore`, relative to an absolute folder. */
export interface Globs {
  folder: string;
  globs: readonly string[];
}

/**
 * A function that is true for files, given as absolute paths, that the globs match. A later `!glob` re-includes files, as in
 * git. Files outside `folder` never match, and globs relative to a folder outside it are not used.
 */
export function matcherOf(folder: string, given: readonly Globs[]): (file: string) => boolean {
  const lines = given.flatMap(({ folder: from, globs }) => {
    const prefix = inside(folder, from);
    return prefix === null ? [] : globs.map((glob) => seenFrom(prefix, glob));
  });
  const matcher = ignore({ ignorecase: false }).add(lines);
  return (file) => {
    const path = inside(folder, file);
    return path !== null && path !== "" && matcher.ignores(path);
  };
}

/** The path of a file below a folder, `/` between its parts; empty for the folder, null for what is not in it. */
function inside(folder: string, file: string): string | null {
  const path = relative(folder, file);
  if (path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path)) return null;
  return path.split(sep).join("/");
}

/** A glob of the folder `arkiv` seen from the folder around it: `*.md` → `/arkiv/**\/*.md`, `!/a/b` → `!/arkiv/a/b`. */
function seenFrom(prefix: string, line: string): string {
  if (prefix === "" || line.trim() === "" || line.startsWith("#")) return line;
  const back = line.startsWith("!") ? "!" : "";
  const glob = line.slice(back.length);
  const isAnchored = glob.trimEnd().slice(0, -1).includes("/");
  const folder = prefix.replace(/[\\*?[\] ]/gu, "\\$&");
  return `${back}/${folder}/${isAnchored ? glob.replace(/^\//u, "") : `**/${glob}`}`;
}
