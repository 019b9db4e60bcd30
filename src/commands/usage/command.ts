import type { Language } from "../../messages.js";
import type { Paint } from "../terminal/color.js";
import type { Output, Write } from "../terminal/writer.js";
import type { Facts, TextId } from "../texts/texts.js";

/** All that the command line knows of the world. `signal` is aborted by Ctrl-C, with the exit code as its reason. */
export interface Io {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean; fd?: number };
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  signal?: AbortSignal;
  /** Runs work that yields to nothing, such as compiling a document, so that Ctrl-C still ends it. */
  alone?: <Result>(work: () => Result) => Promise<Result>;
}

/** What a command works with. Data goes to `out`, everything else to `err`. */
export interface Context {
  io: Io;
  language: Language;
  out: Write;
  err: Write;
  /** Colours for `out` and for `err`. */
  paintOut: Paint;
  paintErr: Paint;
}

/** What was written on the command line: its words, and its options under their camel-cased names. */
export interface Given {
  words: string[];
  options: Readonly<Record<string, unknown>>;
}

/** An option of a command: a row of its help. */
export interface Option {
  /** `-o, --out` */
  flags: string;
  /** What its value is called; absent for an option without a value. */
  value?: TextId;
  /** True where the value may be left out: the option is then `true`. */
  isOptional?: true;
  text: TextId;
  /** The variable of the environment that stands in for it. */
  env?: string;
  /** The closed set that the value is one of. */
  known?: readonly string[];
  /** The value of the text written, and of `before` where the option was written before. May throw a Failure. */
  read?: (written: string, before: unknown, language: Language) => unknown;
}

/** A command: its help, and what it does. Whatever it needs is imported when it runs, so that help stays fast. */
export interface Command {
  name: string;
  /** What it does, in half a line; and more of it, for its own help. */
  text: TextId;
  more: TextId;
  /** The words that it takes, in the order of the command line. */
  words: { label: TextId; text: TextId; most: number };
  examples: readonly string[];
  options: readonly Option[];
  /** What its options' texts are filled with; asked for its own help only. */
  facts?: () => Promise<Facts>;
  /** Gives the exit code. Throws a Failure where it cannot do what was asked. */
  run: (given: Given, context: Context) => Promise<number>;
}
