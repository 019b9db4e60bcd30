import { Readable } from "node:stream";
import type { Io } from "../../src/cli.js";
import { main } from "../../src/cli.js";
import type { Output } from "../../src/commands/terminal/writer.js";

/** What a run of the command line gave. */
export interface Run {
  code: number;
  out: string;
  err: string;
}

/** What a run is given besides its words. */
export interface Given extends Partial<Omit<Io, "stdin" | "stdout" | "stderr">> {
  stdin?: string;
  /** Makes the streams terminals of so many columns. */
  columns?: number;
  /** The error that standard output gives to each write. */
  broken?: NodeJS.ErrnoException;
}

/** Runs the command line in this process, its streams caught. */
export async function run(argv: readonly string[], given: Given = {}): Promise<Run> {
  const { stdin = "", columns, broken, ...rest } = given;
  const out = caught(columns, broken);
  const err = caught(columns);
  const code = await main(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    cwd: ".",
    ...rest,
  });
  return { code, out: out.text(), err: err.text() };
}

/** The error of `node:fs` with a code. */
export function errno(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(code), { code });
}

function caught(columns?: number, broken?: Error): { stream: Output; text: () => string } {
  const parts: string[] = [];
  const terminal = columns === undefined ? {} : { isTTY: true, columns };
  const write: Output["write"] = (text, done) => {
    if (!broken) parts.push(text);
    done(broken ?? null);
  };
  return { stream: { write, on: () => {}, ...terminal }, text: () => parts.join("") };
}
