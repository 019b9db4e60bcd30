import type { Language } from "../../messages.js";
import type { Paint } from "../terminal/color.js";
import type { Output, Write } from "../terminal/writer.js";
import type { Facts, TextId } from "../texts/texts.js";

/** Everything the program takes from its process. `signal` is aborted by Ctrl-C, with the exit code as its reason. */
export interface Io {
  stdin: NodeJS.ReadableStream & { isTTY?: boolean; fd?: number };
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  signal?: AbortSignal;
  /** Runs synchronous work, such as compiling a document, so that Ctrl-C can still end it. */
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

/** A parsed command line: its words, and its options by their camel-cased names. */
export interface ParsedArguments {
  words: string[];
  options: Readonly<Record<string, unknown>>;
}

/** An option of a command: a row of its help. */
export interface Option {
  /** `-o, --out` */
  flags: string;
  /** What its value is called; absent for an option without a value. */
  value?: TextId;
  /** True if the value may be omitted: the option is then `true`. */
  isOptional?: true;
  text: TextId;
  /** The environment variable used if the option is absent. */
  env?: string;
  /** The allowed values. */
  known?: readonly string[];
  /** Parses the value; `before` is the value so far if the option is repeated. May throw a Failure. */
  read?: (written: string, before: unknown, language: Language) => unknown;
}

/** A command: its help, and what it does. Its code is imported when it runs, so that help stays fast. */
export interface Command {
  name: string;
  /** What it does, in half a line; and more of it, for its own help. */
  text: TextId;
  more: TextId;
  /** The words that it takes, in the order of the command line. */
  words: { label: TextId; text: TextId; most: number };
  examples: readonly string[];
  options: readonly Option[];
  /** The facts that fill the texts of its options; used by its own help only. */
  facts?: () => Promise<Facts>;
  /** Returns the exit code. Throws a Failure if it cannot do what was asked. */
  run: (given: ParsedArguments, context: Context) => Promise<number>;
}
