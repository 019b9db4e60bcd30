import { dirname, isAbsolute, relative, sep } from "node:path";

/**
 * A path as it is shown and put into the model: as given and relative where it was, `/` between folders,
 * without `./` and doubled slashes: `./a//b.md` → `a/b.md`. `..` is kept, for a link may stand before it.
 */
export function shownPath(path: string): string {
  const parts = path.split(sep === "\\" ? /[\\/]/u : "/");
  const kept = parts.filter((part, index) => part !== "." && (part !== "" || index === 0));
  const shown = kept.join("/");
  return shown === "" ? (isAbsolute(path) ? "/" : ".") : shown;
}

/** The longest folder that holds all files, given as absolute paths; null where there is no file. */
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

/** A path without its `.md` or `.markdown`; another ending stays, so that `a.txt` and `a.md` keep apart. */
export function stemOf(path: string): string {
  return path.replace(/\.(?:md|markdown)$/iu, "");
}

/** Two paths with one key are one file on some disk: those of Macs and Windows fold case and accents. */
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
