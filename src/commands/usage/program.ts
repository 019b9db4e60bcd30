import { CommanderError, Command as Parser, Option as ParserOption } from "commander";
import type { Language } from "../../messages.js";
import { type Failure, failure } from "../failure.js";
import { text } from "../texts/texts.js";
import type { Command, Option, ParsedArguments } from "./command.js";
import { optionLabel } from "./help.js";
import { hint, unknown } from "./nearest.js";
import { commonOptions } from "./options.js";

/** The request of a command line. `command` is null if no command was named. */
export type Request =
  | { kind: "help"; command: Command | null }
  | { kind: "nothing" }
  | { kind: "version" }
  | { kind: "run"; command: Command; given: ParsedArguments };

/** Parses a command line with the table of commands. Throws a Failure with the program's own text on every usage error. */
export function requestOf(
  argv: readonly string[],
  commands: readonly Command[],
  language: Language,
): Request {
  const words = argv[0] === "help" ? [...argv.slice(1), "--help"] : [...argv];
  if (words.length === 0) return { kind: "nothing" };
  let request: Request = { kind: "nothing" };
  const program = quiet(new Parser("protokoll").version("-", "-V, --version"), null, language);
  for (const option of commonOptions) program.addOption(parserOption(option, language));
  for (const command of commands) {
    const parser = quiet(program.command(command.name), command, language).argument("[words...]");
    for (const option of command.options) parser.addOption(parserOption(option, language));
    parser.action(() => {
      request = { kind: "run", command, given: { words: parser.args, options: parser.optsWithGlobals() } };
    });
  }
  try {
    program.parse(words, { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError) request = requestIn(error, program, commands, language);
    else throw error;
  }
  checkWords(request);
  return request;
}

const parsersOf = new WeakMap<CommanderError, { parser: Parser; command: Command | null }>();

/** A parser that prints nothing itself and records, for each error, the command it was parsing. */
function quiet(parser: Parser, command: Command | null, language: Language): Parser {
  return parser
    .helpOption("-h, --help", text("option-help", language))
    .helpCommand(false)
    .allowExcessArguments(true)
    .configureOutput({ writeOut: () => {}, writeErr: () => {} })
    .exitOverride((error) => {
      parsersOf.set(error, { parser, command });
      throw error;
    });
}

function parserOption(option: Option, language: Language): ParserOption {
  const parsed = new ParserOption(optionLabel(option, language), text(option.text, language));
  const { read } = option;
  return read ? parsed.argParser((written, before) => read(written, before, language)) : parsed;
}

/** The request behind an exit of commander: help and version are requests, everything else is a Failure. */
function requestIn(
  error: CommanderError,
  program: Parser,
  commands: readonly Command[],
  language: Language,
): Request {
  const { parser, command } = parsersOf.get(error) ?? { parser: program, command: null };
  const names = commands.map(({ name }) => name);
  const word = program.args[0] ?? "";
  switch (error.code) {
    case "commander.version":
      return { kind: "version" };
    case "commander.help":
      return { kind: "nothing" };
    case "commander.helpDisplayed":
      if (command === null && word !== "" && !word.startsWith("-"))
        throw unknownCommand(word, names, language);
      return { kind: "help", command };
    case "commander.unknownCommand":
      throw unknownCommand(word, names, language);
    case "commander.unknownOption":
      throw unknownOption(quoted(error.message), parser, program, language);
    case "commander.optionMissingArgument":
      throw failure("option-without-value", { word: quoted(error.message) });
    default:
      throw failure("usage-other", { reason: error.message });
  }
}

/** Suggests `build` if a file stands where a command was expected: `protokoll minutes.md`. */
function unknownCommand(word: string, names: readonly string[], language: Language): Failure {
  const known = /[./\\]/u.test(word) ? [`build ${word}`] : names;
  const meant = /[./\\]/u.test(word) ? `build ${word}` : word;
  return failure("unknown-command", { word, hint: hint(meant, known, language), known: names.join(", ") });
}

function unknownOption(word: string, parser: Parser, program: Parser, language: Language): Failure {
  const known = [parser, program].flatMap(({ options }) => options.map(({ long }) => long ?? ""));
  return unknown("unknown-option", word, [...known, "--help"], language);
}

/** What stands in quotation marks in commander's sentence: "error: unknown option '--frmat'" → `--frmat`. */
function quoted(message: string): string {
  return message.slice(message.indexOf("'") + 1, message.lastIndexOf("'"));
}

function checkWords(request: Request): void {
  if (request.kind !== "run") return;
  const { command, given } = request;
  const { most } = command.words;
  if (given.words.length > most) throw failure("excess-words", { word: command.name, most });
}
