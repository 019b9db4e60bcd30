import type { Language } from "../../messages.js";
import { failure } from "../failure.js";
import { colorModes } from "../terminal/color.js";
import type { Option } from "./command.js";
import { unknown } from "./nearest.js";

/** The languages that `--lang` and PROTOKOLL_LANG may name. */
export const languages: readonly Language[] = ["sv", "en"];

/** Options of every command. */
export const commonOptions: readonly Option[] = [
  { flags: "--lang", value: "value-language", text: "option-lang", read: oneOf("--lang", languages) },
  { flags: "--color", value: "value-when", text: "option-color", read: oneOf("--color", colorModes) },
];

/** Options of every command that reads documents. */
export const documentOptions: readonly Option[] = [
  { flags: "--stdin-filename", value: "value-name", text: "option-stdin-filename" },
  { flags: "--config", value: "value-file", text: "option-config", env: "PROTOKOLL_CONFIG" },
  { flags: "--no-config", text: "option-no-config" },
  { flags: "--no-ignore", text: "option-no-ignore" },
];

/** Parses one of the allowed values; throws a Failure on any other. */
export function oneOf(option: string, known: readonly string[]): NonNullable<Option["read"]> {
  return (written, _before, language) => {
    if (known.includes(written)) return written;
    throw unknown("unknown-value", written, known, language, { option });
  };
}

/** Parses a whole number, 0 or more; throws a Failure on anything else. */
export function wholeNumber(option: string): NonNullable<Option["read"]> {
  return (written) => {
    if (/^\d{1,9}$/u.test(written)) return Number(written);
    throw failure("not-a-number", { word: written, option });
  };
}

/** Parses `a,b` and adds it to the earlier values, each once. */
export function list(written: string, before: unknown): string[] {
  const words = written.split(",").map((word) => word.trim());
  return [...new Set([...(Array.isArray(before) ? (before as string[]) : []), ...words])];
}

/** Adds the value to the earlier ones: for an option that may be repeated. */
export function repeated(written: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? (before as string[]) : []), written];
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language set by `--lang`, else by PROTOKOLL_LANG; undefined if neither is set. It is read before anything else, since
 * usage errors use it too. An unknown `--lang` is Swedish here and reported later; an unknown PROTOKOLL_LANG is a Failure.
 */
export function languageOf(argv: readonly string[], env: Environment): Language | undefined {
  const { PROTOKOLL_LANG } = env;
  const flag = flagIn(argv, "--lang");
  const written = flag ?? (PROTOKOLL_LANG || undefined);
  if (written === undefined) return undefined;
  const language = languages.find((known) => known === written);
  if (language === undefined && flag === undefined) {
    throw unknown("unknown-value", written, languages, "sv", { option: "PROTOKOLL_LANG" });
  }
  return language ?? "sv";
}

/** The value of an option that is read before the command is known; undefined if it is absent. Stops at `--`. */
export function flagIn(argv: readonly string[], flag: string): string | undefined {
  const end = argv.indexOf("--");
  const before = end < 0 ? argv : argv.slice(0, end);
  const at = before.lastIndexOf(flag);
  const joined = before.findLast((word) => word.startsWith(`${flag}=`))?.slice(flag.length + 1);
  return joined ?? (at < 0 ? undefined : before[at + 1]);
}

/** The options of a command, with missing ones taken from the environment. Throws as their parsers do. */
export function withEnvironment(
  given: Readonly<Record<string, unknown>>,
  options: readonly Option[],
  env: Environment,
  language: Language,
): Readonly<Record<string, unknown>> {
  const added = options.flatMap(({ flags, env: name, value, read }) => {
    const written = name === undefined ? "" : (env[name] ?? "");
    const key = keyOf(flags);
    if (written === "" || given[key] !== undefined) return [];
    const boolean = () => oneOf(name ?? "", ["0", "1"])(written, undefined, language) === "1";
    return [[key, value === undefined ? boolean() : (read?.(written, undefined, language) ?? written)]];
  });
  return { ...given, ...Object.fromEntries(added) };
}

/** `-m, --max-warnings` → `maxWarnings`. */
function keyOf(flags: string): string {
  const long = flags.slice(flags.indexOf("--") + 2);
  return long.replace(/-(?<letter>\p{Ll})/gu, (_, letter: string) => letter.toUpperCase());
}
