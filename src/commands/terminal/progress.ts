import { cutTo } from "./visible.js";
import type { Output, Write } from "./writer.js";

/** One line that tells how far a batch has come. */
export interface Progress {
  /** Tells that a document, the `done`th from 0, is under way. */
  show(done: number, path: string): Promise<void>;
  /** Takes the line away, before something else is written. */
  clear(): Promise<void>;
}

/** Milliseconds before the first line is shown, and between two lines. */
const patience = 1000;
const interval = 100;

/** The progress of a batch of `total` documents: shown on a terminal only, and only when it has taken a second. */
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
