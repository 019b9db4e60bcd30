import { dirname, isAbsolute, relative, sep } from "node:path";

/**
 * A path as it is shown and stored in the model: as given, relative or not, with `/` between folders and without `./` and
 * double slashes: `./a//b.md` → `a/b.md`. `..` is kept, since a link may precede it.
 */
export function shownPath(path: string): string {
  const parts = path.split(sep === "\\" ? /[\\/]/u : "/");
  const kept = parts.filter((part, index) => part !== "." && (part !== "" || index === 0));
  const shown = kept.join("/");
  return shown === "" ? (isAbsolute(path) ? "/" : ".") : shown;
}

/** The nearest folder that contains all files, given as absolute paths; null for no files. */
export function commonFolder(files: readonly string[]): string | null {
  const [first, ...others] = files.map((file) => dirname(file));
  if (first === undefined) return null;
  return others.reduce(sharedFolder, first);
}

/** The path of a file inside a folder, `/` between its parts; its last part alone where it is not inside. */
export function insideFolder(folder: string, file: string): string {
  const path = relative(folder, file).split(sep).join("/");
  return path.startsWith("../") || isAbsolute(path) ? path.slice(path.lastIndexOf("/") + 1) : path;
}

/** A path without `.md` or `.markdown`; other extensions stay, so that `a.txt` and `a.md` remain different. */
export function stemOf(path: string): string {
  return path.replace(/\.(?:md|markdown)$/iu, "");
}

/** Paths with the same key may be the same file: macOS and Windows fold case and accents. */
export function pathKey(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

function sharedFolder(one: string, other: string): string {
  let shared = one;
  while (other !== shared && !other.startsWith(shared.endsWith(sep) ? shared : shared + sep)) {
    const parent = dirname(shared);
    if (parent === shared) break;
    shared = parent;
  }
  return shared;
}
