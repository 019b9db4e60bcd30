import { dirname, resolve } from "node:path";
import type { Configuration } from "../../archive/configuration/configuration.js";
import { settingsFor } from "../../archive/configuration/settings.js";
import { type Surroundings, surroundingsFrom } from "../../archive/configuration/surroundings.js";
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

/** A document to compile, and what its configuration says of it. */
export interface ConfiguredInput extends Input {
  settings: Settings;
  /** Null where none holds. */
  configuration: Configuration | null;
}

/** What the words of a command line stand for, each document with its settings. */
export interface FoundDocuments {
  inputs: ConfiguredInput[];
  faults: Fault[];
}

/**
 * The documents that a command's words stand for, with the settings of each. Throws a Failure where there is no word,
 * where standard input is named but not read, and where a configuration is faulty: then all its faults are told of first.
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
  const around = surroundingsFrom(resolve(cwd), config);
  const { inputs, faults } = await findInputs(words, cwd, {
    stdinName,
    ...(ignore === false ? {} : { isIgnored: around.isIgnored }),
  });
  const configured: ConfiguredInput[] = [];
  for (const input of inputs) {
    const file = placeOf(input, cwd, stdinName);
    const configuration = await around.configurationOf(dirname(file));
    configured.push({ ...input, configuration, settings: settingsFor(configuration, file) });
  }
  await demandSound(around, context);
  return { inputs: configured, faults };
}

/** Where a document is, or would be: standard input lies where its name says, else in the working folder. */
function placeOf({ kind, file }: Input, cwd: string, stdinName: string | undefined): string {
  return kind === "file" ? file : resolve(cwd, stdinName ?? "stdin.md");
}

/** Tells all that is wrong with the configurations and throws a Failure, where anything is. */
export async function demandSound(around: Surroundings, { err, language }: Context): Promise<void> {
  const faults = around.faults();
  if (faults.length === 0) return;
  for (const fault of faults) await err(`${configFaultText(fault, language)}\n`);
  throw failure("configuration-faulty", { count: faults.length });
}
