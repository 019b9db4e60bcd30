import { cutTo } from "./visible.js";
import type { Output, Write } from "./writer.js";

/** A line that shows the progress of a batch. */
export interface Progress {
  /** Shows that a document is being processed; `done` are finished. */
  show(done: number, path: string): Promise<void>;
  /** Removes the line before other output. */
  clear(): Promise<void>;
}

/** Milliseconds before the first line is shown, and between two lines. */
const patience = 1000;
const interval = 100;

/** The progress of a batch of `total` documents: shown only on a terminal, and only after one second. */
export function progressOn(
  stream: Output,
  write: Write,
  total: number,
  now = () => performance.now(),
): Progress {
  let next = now() + patience;
  let isShown = false;
  const clear = async () => {
    if (isShown) await write("\r\u001B[2K");
    isShown = false;
  };
  return {
    async show(done, path) {
      if (stream.isTTY !== true || total < 2 || now() < next) return;
      next = now() + interval;
      await clear();
      isShown = true;
      await write(cutTo((stream.columns ?? 80) - 1, `${done}/${total} ${path}`));
    },
    clear,
  };
}
