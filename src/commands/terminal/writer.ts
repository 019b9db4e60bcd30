import { fstatSync, write } from "node:fs";
import { codeOf, faultOf } from "../../archive/fault.js";
import { writeAll } from "../../archive/write.js";
import { failure, stop } from "../failure.js";

/** A stream that text can be written to: `process.stdout`, or a test's own. */
export interface Output {
  write(text: string, done: (error?: Error | null) => void): unknown;
  on(event: "error", listener: (error: Error) => void): unknown;
  fd?: number;
  isTTY?: boolean;
  columns?: number;
}

/**
 * Writes text and waits until it is written. Throws a Stop (141, as a shell says of SIGPIPE) when the reader has closed
 * the pipe, and a Failure when the text could not be written: a full disk is never ignored.
 */
export type Write = (text: string) => Promise<void>;

/** The write function of a stream. `name` is the name of the stream in a Failure. */
export function writeTo(stream: Output, name: string): Write {
  // The error comes to the callback as well; unheard, the event would end the process with a stack.
  stream.on("error", () => {});
  const fd = fileOf(stream);
  return async (text) => {
    if (text === "") return;
    try {
      await (fd === null ? writeToStream(stream, text) : writeToFile(fd, text));
    } catch (error) {
      if (isClosed(codeOf(error))) throw stop(141);
      throw failure("cannot-write-stream", { stream: name }, faultOf(error, name));
    }
  };
}

function writeToStream(stream: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes to a file directly: Node's own stream ignores a write that a full disk cut short. */
async function writeToFile(fd: number, text: string): Promise<void> {
  await writeAll(
    (bytes) =>
      new Promise((resolve, reject) => {
        write(fd, bytes, 0, bytes.length, null, (error, bytesWritten) =>
          error ? reject(error) : resolve({ bytesWritten }),
        );
      }),
    Buffer.from(text, "utf8"),
  );
}

/** The descriptor of a stream that is a regular file; else null. */
function fileOf(stream: Output): number | null {
  if (typeof stream.fd !== "number") return null;
  try {
    return fstatSync(stream.fd).isFile() ? stream.fd : null;
  } catch {
    return null;
  }
}

function isClosed(code: string): boolean {
  return code === "EPIPE" || code === "ECONNRESET" || code === "ERR_STREAM_DESTROYED";
}
