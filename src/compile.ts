import type { Message } from "./messages.js";
import type { Protokoll } from "./model.js";

/** A compiled document: the validated model, and what there is to say about it, in the order of the source. */
export interface Compiled {
  protokoll: Protokoll;
  messages: Message[];
  /** The source's lines as decoded, without their ends; line 1 is the first. */
  source: string[];
}

/**
 * Compiles minutes. `bytes` are the file's bytes, `path` is what the model and the messages call it.
 * Any text compiles; throws an InvalidModel only where the compiler itself is wrong.
 */
export function compile(bytes: Uint8Array, path: string): Compiled {
  throw new Error(`not yet: ${path} ${bytes.length}`);
}
