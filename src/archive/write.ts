import { createHash } from "node:crypto";
import { type FileHandle, lstat, mkdir, open, realpath, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf, type Fault, fault, faultOf } from "./fault.js";

/**
 * Writes a text to `path` inside `folder`, creating missing folders; returns null, or the fault.
 * The write is atomic: the text goes to a new file beside the old one, is synced to disk and renamed into place. Nothing
 * is written through a link or over a folder or a device.
 */
export async function writeOutput(folder: string, path: string, text: string): Promise<Fault | null> {
  const file = join(folder, path);
  try {
    await mkdir(dirname(file), { recursive: true });
    const obstacle = (await linkedFolder(folder, path)) ?? (await obstacleAt(file, path));
    if (obstacle) return obstacle;
    await replace(file, Buffer.from(text, "utf8"));
    return null;
  } catch (error) {
    return faultOf(error, path);
  }
}

/** Writes all bytes, in as many calls as needed: a full disk accepts some of them without an error. */
export async function writeAll(
  write: (bytes: Uint8Array) => Promise<{ bytesWritten: number }>,
  bytes: Uint8Array,
): Promise<void> {
  let rest = bytes;
  while (rest.length > 0) {
    const { bytesWritten } = await write(rest);
    rest = rest.subarray(bytesWritten);
  }
}

/** The fault of a folder inside the output folder that is a link, so that the file would end up elsewhere. */
async function linkedFolder(folder: string, path: string): Promise<Fault | null> {
  const expected = join(await realpath(folder), dirname(path));
  const actual = await realpath(dirname(join(folder, path)));
  return actual === expected ? null : fault(dirname(path), "folder-link");
}

async function obstacleAt(file: string, path: string): Promise<Fault | null> {
  try {
    const status = await lstat(file);
    if (status.isDirectory()) return fault(path, "folder");
    if (status.isSymbolicLink()) return fault(path, "link");
    return status.isFile() ? null : fault(path, "special-file");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

async function replace(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = temporaryName(file);
  const handle = await openNew(temporary, await modeOf(file));
  try {
    try {
      await writeAll((rest) => handle.write(rest), bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(file));
}

/** Short, however long the file's own name is: `.protokoll-1f0c…-4711.tmp`, with the process's number. */
function temporaryName(file: string): string {
  const hash = createHash("sha256").update(basename(file)).digest("hex").slice(0, 16);
  return join(dirname(file), `.protokoll-${hash}-${process.pid}.tmp`);
}

/** The permissions of the file to replace, kept by the new one; undefined if there is none. */
async function modeOf(file: string): Promise<number | undefined> {
  try {
    return (await lstat(file)).mode & 0o777;
  } catch {
    return undefined;
  }
}

/** Opens a new file; an existing one with this process's number was left by a process that has ended. */
async function openNew(file: string, mode: number | undefined): Promise<FileHandle> {
  try {
    return await open(file, "wx", mode);
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    await rm(file, { force: true });
    return await open(file, "wx", mode);
  }
}

/** Makes the renaming survive a power cut, if the system allows a folder to be opened. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, "r");
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Windows and some network disks refuse; the file itself is already safe.
  }
}
