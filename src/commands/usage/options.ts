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

/** `--stdin-filename`, of every command that reads documents. */
export const stdinFilename: Option = {
  flags: "--stdin-filename",
  value: "value-name",
  text: "option-stdin-filename",
};

/** Reads a value that is one of a few; throws a Failure on any other. */
function oneOf(option: string, known: readonly string[]): NonNullable<Option["read"]> {
  return (written, _before, language) => {
    if (known.includes(written)) return written;
    throw unknown("unknown-value", written, known, language, { option });
  };
}

/** Reads a whole number, 0 or more; throws a Failure on anything else. */
export function wholeNumber(option: string): NonNullable<Option["read"]> {
  return (written) => {
    if (/^\d{1,9}$/u.test(written)) return Number(written);
    throw failure("not-a-number", { word: written, option });
  };
}

/** Reads `a,b` and adds it to what was written before, each once. */
export function list(written: string, before: unknown): string[] {
  const words = written.split(",").map((word) => word.trim());
  return [...new Set([...(Array.isArray(before) ? (before as string[]) : []), ...words])];
}

/** Adds what is written, as it is, to what was written before: for an option that may stand several times. */
export function repeated(written: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? (before as string[]) : []), written];
}

/**
 * The language of a run, sought before all else, for the command line's own errors speak it too:
 * `--lang` anywhere before `--`, else PROTOKOLL_LANG, else Swedish. An unknown one is Swedish; `--lang` tells of it later.
 * Throws a Failure where PROTOKOLL_LANG names none.
 */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const { PROTOKOLL_LANG } = env;
  const end = argv.indexOf("--");
  const before = end < 0 ? argv : argv.slice(0, end);
  const at = before.lastIndexOf("--lang");
  const joined = before.findLast((word) => word.startsWith("--lang="))?.slice("--lang=".length);
  const flag = joined ?? (at < 0 ? undefined : before[at + 1]);
  const written = flag ?? (PROTOKOLL_LANG || "sv");
  const language = languages.find((known) => known === written);
  if (language === undefined && flag === undefined) {
    throw unknown("unknown-value", written, languages, "sv", { option: "PROTOKOLL_LANG" });
  }
  return language ?? "sv";
}
