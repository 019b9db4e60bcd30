import { constants, fstatSync } from "node:fs";
import { open } from "node:fs/promises";
import { type Fault, fault, faultOf } from "./fault.js";

/** The size, in bytes, above which a document is refused: 16 MiB. */
export const sizeLimit = 16 * 1024 * 1024;

/**
 * The bytes of a document, or a fault. `file` is opened without blocking, so that a pipe or a device is refused instead of
 * hanging; `path` is the path to report.
 */
export async function readDocument(file: string, path: string): Promise<Uint8Array | Fault> {
  try {
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const status = await handle.stat();
      if (status.isDirectory()) return fault(path, "folder");
      if (!status.isFile()) return fault(path, "special-file");
      if (status.size > sizeLimit) return fault(path, "too-large");
      return await gather(handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 }), path);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return faultOf(error, path);
  }
}

/**
 * The bytes of a stream until its end, or a fault; reading stops at `sizeLimit`. An aborted `signal` ends a waiting read, and
 * its reason is thrown.
 */
export async function readStream(
  stream: NodeJS.ReadableStream & { fd?: number },
  path: string,
  signal?: AbortSignal,
): Promise<Uint8Array | Fault> {
  // Node reads a folder as an empty stream.
  if (typeof stream.fd === "number" && fstatSync(stream.fd).isDirectory()) return fault(path, "folder");
  const stop = () => (stream as { destroy?: () => void }).destroy?.();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const bytes = await gather(stream as AsyncIterable<Uint8Array | string>, path);
    signal?.throwIfAborted();
    return bytes;
  } catch (error) {
    signal?.throwIfAborted();
    return faultOf(error, path);
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

async function gather(stream: AsyncIterable<Uint8Array | string>, path: string): Promise<Uint8Array | Fault> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > sizeLimit) return fault(path, "too-large");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks, size);
}
