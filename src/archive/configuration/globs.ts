import { isAbsolute, relative, sep } from "node:path";
import ignore from "ignore";

/** Globs as `.gitignore` has them, seen from a folder, which is given as an absolute path. */
export interface Globs {
  folder: string;
  globs: readonly string[];
}

/**
 * Judges files, given as absolute paths: true for one that the globs take. A later `!glob` gives back, as in git; files
 * outside `folder` are not taken, nor what globs seen from a folder outside it say.
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
