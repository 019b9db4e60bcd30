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
import type { Command, Context, Given, Io } from "./commands/usage/command.js";
import { configuredLanguage } from "./commands/usage/configured-language.js";
import { commandHelp, programHelp } from "./commands/usage/help.js";
import { languageOf, withEnvironment } from "./commands/usage/options.js";
import { type Request, requestOf } from "./commands/usage/program.js";
import { version } from "./commands/version.js";
import type { Language } from "./messages.js";

export type { Io } from "./commands/usage/command.js";

/** Every command, in the order of the help that is made from it. */
export const commands: readonly Command[] = [build, check, inspect, explain, schema, init];

/**
 * Runs a command line. `argv` are the words after the program's name; all else comes in by `io`.
 * Gives the exit code: 0 nothing found, 1 findings, 2 what was asked could not be done, 130 on Ctrl-C and 141 when the
 * reader closed the pipe: the numbers that a shell gives for such an end. Never throws, never ends the process.
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

/** What was written, and what the environment says where nothing was. */
function inEnvironment(
  { command, given }: Extract<Request, { kind: "run" }>,
  { io, language }: Context,
): Given {
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

/** Tells of a Failure, or of an error of ours, on standard error; where that is broken too, the exit code must do. */
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

/** Whoever wrote a wrong command line is told where its help is; whoever ran into a full disk is not. */
function helpHint(error: unknown, argv: readonly string[], language: Language): string[] {
  if (!isFailure(error) || error.fault !== null) return [];
  const command = commands.find(({ name }) => argv.includes(name));
  return [text("see-help", language, { command: ["protokoll", command?.name ?? []].flat().join(" ") })];
}
