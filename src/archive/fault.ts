/** Why a file could not be found, read or written. Each reason has a sentence in `commands/texts/files.ts`. */
export type Reason =
  | "missing"
  | "no-match"
  | "no-documents"
  | "all-ignored"
  | "folder"
  | "not-a-folder"
  | "special-file"
  | "link"
  | "folder-link"
  | "link-loop"
  | "input-itself"
  | "too-large"
  | "no-permission"
  | "name-too-long"
  | "disk-full"
  | "read-only"
  | "too-many-files"
  | "io-error";

/** What went wrong with a path. `detail` is the system's error code (`EIO`), empty if the reason suffices. */
export interface Fault {
  path: string;
  reason: Reason;
  detail: string;
}

const reasons: Record<string, Reason> = {
  ENOENT: "missing",
  ENOTDIR: "not-a-folder",
  EISDIR: "folder",
  EEXIST: "not-a-folder",
  ENXIO: "special-file",
  ELOOP: "link-loop",
  EACCES: "no-permission",
  EPERM: "no-permission",
  ENAMETOOLONG: "name-too-long",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  EROFS: "read-only",
  EMFILE: "too-many-files",
  ENFILE: "too-many-files",
};

/** A fault without the system's code. */
export function fault(path: string, reason: Reason): Fault {
  return { path, reason, detail: "" };
}

/** The fault of an error of `node:fs`. `path` is the path to report. */
export function faultOf(error: unknown, path: string): Fault {
  const detail = codeOf(error);
  return { path, reason: reasons[detail] ?? "io-error", detail };
}

/** The system's code of an error, `ENOENT`; its message if it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && typeof error.code === "string" ? error.code : error.message;
}

/** True for faults that every further write would have too, so that a batch should stop. */
export function isLasting(reason: Reason): boolean {
  return reason === "disk-full" || reason === "read-only";
}
