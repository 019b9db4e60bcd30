import { dirname, resolve } from "node:path";
import type { Config } from "../../config-model.js";
import validator from "../../config-validator.js";
import { placeholderNames, unknownPlaceholders } from "../../lex/dnr-pattern.js";
import { nearest } from "../../lex/nearest.js";
import { rules } from "../../messages.js";
import { decode } from "../../read/decode.js";
import type { Registered } from "../../settings.js";
import { readDocument } from "../read.js";
import { type ConfigFault, type LineColumn, top } from "./fault.js";
import { registerIn } from "./register.js";
import { type SchemaError, schemaFaults } from "./schema-faults.js";
import { type Keys, readYaml, type Yaml, type YamlFault } from "./yaml.js";

/** A configuration that was read and is valid. */
export interface Configuration {
  /** The file as it is shown, and the absolute folder that its globs and paths are relative to. */
  path: string;
  folder: string;
  config: Config;
  register: readonly Registered[];
  /** The place of a value's key, or of the nearest key around it if it is missing. */
  keyAt: (keys: Keys) => LineColumn;
}

/** Reads a configuration and its register, or returns all its faults. `file` is absolute, `path` the name to report. */
export async function readConfiguration(file: string, path: string): Promise<Configuration | ConfigFault[]> {
  const bytes = await readDocument(file, path);
  if ("reason" in bytes) return [unreadable(path, top, bytes)];
  const found = configurationIn(decode(bytes, () => {}));
  if (Array.isArray(found)) return found.map((fault) => ({ ...fault, path, file: null }));
  const { config, yaml } = found;
  const folder = dirname(file);
  const register = await registerOf(config, folder, path, yaml);
  if ("reason" in register) return [register];
  return { path, folder, config, register: register.people, keyAt: yaml.keyAt };
}

/** Parses a configuration, or returns all its faults. Its register may still be a path. */
export function configurationIn(text: string): { config: Config; yaml: Yaml } | YamlFault[] {
  const yaml = readYaml(text);
  if (Array.isArray(yaml)) return yaml;
  const validate = validator as { (value: unknown): boolean; errors?: SchemaError[] | null };
  const errors = validate(yaml.value) ? [] : (validate.errors ?? []);
  const faults = [...schemaFaults(errors, yaml), ...meaningFaults(yaml.value as Config, yaml)];
  return faults.length > 0 ? faults.sort(byPlace) : { config: yaml.value as Config, yaml };
}

/** A text or a list of texts as a list. */
export function listOf(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === "string" ? [value] : (value ?? []);
}

/** Checks what the schema cannot: unknown rules and placeholders, two registers. `config` may violate the schema. */
function meaningFaults(config: Config, yaml: Yaml): YamlFault[] {
  return [...unknownRules(config, yaml), ...unknownNames(config, yaml), ...twoRegisters(config, yaml)];
}

function unknownRules({ rules: levels, overrides }: Config, yaml: Yaml): YamlFault[] {
  const given: { levels: unknown; keys: Keys }[] = [
    { levels, keys: ["rules"] },
    ...(Array.isArray(overrides) ? overrides : []).map((one, at) => ({
      levels: one?.rules,
      keys: ["overrides", at, "rules"],
    })),
  ];
  return given.flatMap(({ levels, keys }) =>
    Object.keys(typeof levels === "object" && levels !== null ? levels : {})
      .filter((id) => !Object.hasOwn(rules, id))
      .map((id): YamlFault => {
        const meant = nearest(id, Object.keys(rules)) ?? "";
        return { ...yaml.keyAt([...keys, id]), reason: "unknown-rule", facts: { rule: id, meant } };
      }),
  );
}

function unknownNames({ dnr }: Config, yaml: Yaml): YamlFault[] {
  const known = placeholderNames.map((one) => `{${one}}`);
  return [dnr ?? []].flat().flatMap((pattern, at) =>
    (typeof pattern === "string" ? unknownPlaceholders(pattern) : []).map((name): YamlFault => {
      const facts = { name: `{${name}}`, known: known.join(", "), meant: nearest(`{${name}}`, known) ?? "" };
      const keys = Array.isArray(dnr) ? ["dnr", at] : ["dnr"];
      return { ...yaml.valueAt(keys), reason: "unknown-placeholder", facts };
    }),
  );
}

function twoRegisters({ register, ledamoter }: Config, yaml: Yaml): YamlFault[] {
  if (register === undefined || ledamoter === undefined) return [];
  return [{ ...yaml.keyAt(["ledamoter"]), reason: "two-registers", facts: {} }];
}

function byPlace(a: LineColumn, b: LineColumn): number {
  return a.line - b.line || a.column - b.column;
}

/** The persons of the list, or of the CSV file that it names. */
async function registerOf(
  config: Config,
  folder: string,
  path: string,
  yaml: Yaml,
): Promise<{ people: Registered[] } | ConfigFault> {
  const key = config.ledamoter === undefined ? "register" : "ledamoter";
  const given = config[key] ?? [];
  if (typeof given !== "string")
    return { people: given.map(({ name, party }) => ({ name, party: party ?? null })) };
  const bytes = await readDocument(resolve(folder, given), given);
  if ("reason" in bytes) return unreadable(path, yaml.valueAt([key]), bytes);
  const people = registerIn(decode(bytes, () => {}));
  return people === undefined
    ? { path, ...yaml.valueAt([key]), reason: "no-name-column", facts: { file: given }, file: null }
    : { people };
}

/** The fault of a configuration, or of a file that it names, that cannot be read. */
export function unreadable(
  path: string,
  spot: LineColumn,
  fault: { path: string; reason: NonNullable<ConfigFault["file"]>["reason"]; detail: string },
): ConfigFault {
  const { reason, detail } = fault;
  return { path, ...spot, reason: "unreadable", facts: { file: fault.path }, file: { reason, detail } };
}
