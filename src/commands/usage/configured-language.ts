import { resolve } from "node:path";
import { nearestConfiguration } from "../../archive/configuration/folders.js";
import type { Language } from "../../messages.js";
import type { Io } from "./command.js";
import { flagIn } from "./options.js";

/**
 * The language set by the configuration: the one that the command line or the environment names, else the nearest from
 * the working folder upwards. Undefined if it sets none; a faulty one is reported by the command that needs it.
 */
export async function configuredLanguage(
  argv: readonly string[],
  { env, cwd }: Io,
): Promise<Language | undefined> {
  if (argv.includes("--no-config")) return undefined;
  const given = flagIn(argv, "--config") ?? (env["PROTOKOLL_CONFIG"] || undefined);
  const folder = resolve(cwd);
  const file = given === undefined ? await nearestConfiguration(folder) : resolve(folder, given);
  if (file === undefined) return undefined;
  const { readConfiguration } = await import("../../archive/configuration/configuration.js");
  const read = await readConfiguration(file, file);
  return Array.isArray(read) ? undefined : read.config.lang;
}
