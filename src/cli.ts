import { build } from "./commands/build/build.js";
import { check } from "./commands/check/check.js";
import { explain } from "./commands/explain/explain.js";
import { failureText, isFailure, isStop } from "./commands/failure.js";
import { init } from "./commands/init.js";
import { inspect } from "./commands/inspect.js";
import { schema } from "./commands/schema.js";
import { type ColorMode, paintFor } from "./commands/terminal/color.js";
import { writeTo } from "./commands/terminal/writer.js";
import { text } from "./commands/texts/texts.js";
import type { Command, Context, Io, ParsedArguments } from "./commands/usage/command.js";
import { configuredLanguage } from "./commands/usage/configured-language.js";
import { commandHelp, programHelp } from "./commands/usage/help.js";
import { languageOf, withEnvironment } from "./commands/usage/options.js";
import { type Request, requestOf } from "./commands/usage/program.js";
import { version } from "./commands/version.js";
import type { Language } from "./messages.js";

export type { Io } from "./commands/usage/command.js";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [build, check, inspect, explain, schema, init];

/**
 * Runs a command line. `argv` are the words after the program's name; everything else comes from `io`.
 * Returns the exit code: 0 no errors found, 1 findings, 2 the request could not be carried out, 130 on Ctrl-C and 141 when
 * the reader closed the pipe, as shells do. Never throws and never ends the process.
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  let language: Language = "sv";
  try {
    language = languageOf(argv, io.env) ?? (await configuredLanguage(argv, io)) ?? "sv";
    const request = requestOf(argv, commands, language);
    return await carryOut(request, contextOf(request, language, io));
  } catch (error) {
    if (io.signal?.aborted) return typeof io.signal.reason === "number" ? io.signal.reason : 130;
    return isStop(error) ? error.exitCode : await tell(error, argv, language, io);
  }
}

async function carryOut(request: Request, context: Context): Promise<number> {
  const { language, out, err } = context;
  switch (request.kind) {
    case "run":
      return await request.command.run(inEnvironment(request, context), context);
    case "help":
      await out(await helpOf(request.command, language));
      return 0;
    case "version":
      await out(`${await version()}\n`);
      return 0;
    case "nothing":
      await err(programHelp(commands, language));
      return 2;
    default:
      return request satisfies never;
  }
}

/** The arguments, with options missing on the command line taken from the environment. */
function inEnvironment(
  { command, given }: Extract<Request, { kind: "run" }>,
  { io, language }: Context,
): ParsedArguments {
  return { ...given, options: withEnvironment(given.options, command.options, io.env, language) };
}

function contextOf(request: Request, language: Language, io: Io): Context {
  const { color: mode } = (request.kind === "run" ? request.given.options : {}) as { color?: ColorMode };
  return {
    io,
    language,
    out: writeTo(io.stdout, text("standard-output", language)),
    err: writeTo(io.stderr, text("standard-error", language)),
    paintOut: paintFor(mode ?? "auto", io.env, io.stdout),
    paintErr: paintFor(mode ?? "auto", io.env, io.stderr),
  };
}

async function helpOf(command: Command | null, language: Language): Promise<string> {
  if (command === null) return programHelp(commands, language);
  return commandHelp(command, language, (await command.facts?.()) ?? {});
}

/** Reports a Failure or a bug on standard error; if that fails too, the exit code must suffice. */
async function tell(error: unknown, argv: readonly string[], language: Language, io: Io): Promise<number> {
  const sentence = isFailure(error)
    ? failureText(error, language)
    : text("our-bug-run", language, { reason: String(error) });
  const { PROTOKOLL_DEBUG } = io.env;
  const stack = PROTOKOLL_DEBUG && error instanceof Error && !isFailure(error) ? `${error.stack}\n` : "";
  const lines = [`protokoll: ${sentence}`, ...helpHint(error, argv, language)];
  await writeTo(io.stderr, "")(`${lines.join("\n")}\n${stack}`).catch(() => {});
  return 2;
}

/** Points to the help after a usage error, but not after a fault of the file system. */
function helpHint(error: unknown, argv: readonly string[], language: Language): string[] {
  if (!isFailure(error) || error.fault !== null) return [];
  const command = commands.find(({ name }) => argv.includes(name));
  return [text("see-help", language, { command: ["protokoll", command?.name ?? []].flat().join(" ") })];
}
