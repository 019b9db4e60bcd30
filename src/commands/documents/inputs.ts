import { dirname, resolve } from "node:path";
import type { Configuration } from "../../archive/configuration/configuration.js";
import { type ConfigLookup, configLookupFrom } from "../../archive/configuration/lookup.js";
import { settingsFor } from "../../archive/configuration/settings.js";
import type { Fault } from "../../archive/fault.js";
import { findInputs, type Input } from "../../archive/inputs.js";
import type { Settings } from "../../settings.js";
import { failure } from "../failure.js";
import type { Context } from "../usage/command.js";
import { configFaultText } from "./config-fault.js";

/** The options of every command that reads documents. */
export interface DocumentOptions {
  stdinFilename?: string;
  /** `--config`; false for `--no-config`. */
  config?: string | false;
  /** False for `--no-ignore`. */
  ignore?: boolean;
}

/** A document to compile, with its settings. */
export interface ConfiguredInput extends Input {
  settings: Settings;
  /** Null where none holds. */
  configuration: Configuration | null;
}

/** The documents that a command line names, each with its settings. */
export interface FoundDocuments {
  inputs: ConfiguredInput[];
  faults: Fault[];
}

/**
 * The documents that a command line names, each with its settings. Throws a Failure if it names none, on a name for standard
 * input that is not read, and on a faulty configuration, whose faults are all reported first.
 */
export async function inputsIn(
  words: readonly string[],
  options: DocumentOptions,
  context: Context,
): Promise<FoundDocuments> {
  const { stdinFilename: stdinName, config, ignore } = options;
  if (words.length === 0) throw failure("no-documents-named");
  if (stdinName !== undefined && !words.includes("-")) throw failure("stdin-name-without-stdin");
  const { cwd } = context.io;
  const lookup = configLookupFrom(resolve(cwd), config);
  const { inputs, faults } = await findInputs(words, cwd, {
    stdinName,
    ...(ignore === false ? {} : { isIgnored: lookup.isIgnored }),
  });
  const configured: ConfiguredInput[] = [];
  for (const input of inputs) {
    const file = placeOf(input, cwd, stdinName);
    const configuration = await lookup.configurationOf(dirname(file));
    configured.push({ ...input, configuration, settings: settingsFor(configuration, file) });
  }
  await requireValidConfiguration(lookup, context);
  return { inputs: configured, faults };
}

/** The path of a document: that of standard input is its `--stdin-filename`, else a file in the working folder. */
function placeOf({ kind, file }: Input, cwd: string, stdinName: string | undefined): string {
  return kind === "file" ? file : resolve(cwd, stdinName ?? "stdin.md");
}

/** Reports every fault of the configurations; throws a Failure if there are any. */
export async function requireValidConfiguration(
  lookup: ConfigLookup,
  { err, language }: Context,
): Promise<void> {
  const faults = lookup.faults();
  if (faults.length === 0) return;
  for (const fault of faults) await err(`${configFaultText(fault, language)}\n`);
  throw failure("configuration-faulty", { count: faults.length });
}
