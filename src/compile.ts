import { check } from "./check/check.js";
import { inOrder, type Message, messageOf, type Report } from "./messages.js";
import type { Protokoll } from "./model.js";
import { read } from "./read/read.js";
import { recognise } from "./recognise/recognise.js";
import { resolve } from "./resolve.js";
import { withSource } from "./source.js";
import { structure } from "./structure/structure.js";
import { validate } from "./validate.js";

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
  const messages: Message[] = [];
  const report: Report = (rule, place, facts) => messages.push(messageOf(rule, place, facts));

  const source = read(bytes, path, report);
  const outline = structure(source.lines);
  const recognised = recognise(outline, source, report);
  const protokoll = withSource(resolve(recognised), source);
  check(protokoll, source.text, report);

  return { protokoll: validate(protokoll), messages: inOrder(messages), source: source.text };
}
