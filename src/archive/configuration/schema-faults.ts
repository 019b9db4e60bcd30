import { nearest } from "../../lex/nearest.js";
import { meantKeys } from "../../vocabulary/config-keys.js";
import type { Keys, Yaml, YamlFault } from "./yaml.js";

/** An error of a precompiled validator, as ajv gives it with `verbose`. */
export interface SchemaError {
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
  parentSchema?: Readonly<Record<string, unknown>>;
  data?: unknown;
}

/** The number of errors reported; a file with more has a single cause. */
const maxErrors = 100;

/** The errors of a validator as faults at their places in the YAML, in the order of the text. */
export function schemaFaults(errors: readonly SchemaError[], yaml: Yaml): YamlFault[] {
  const faults = errors.slice(0, maxErrors).map((error) => faultOf(error, yaml));
  return faults.filter((fault, at) => !faults.some((other, index) => saysMore(other, fault, index < at)));
}

/** True if another fault makes this one redundant: the same value twice, or a missing key that was misspelt. */
function saysMore(other: YamlFault, fault: YamlFault, isEarlier: boolean): boolean {
  if (fault.reason === "missing-key")
    return (
      other.reason === "unknown-key" &&
      other.facts["meant"] === fault.facts["key"] &&
      other.around === fault.around
    );
  const isOfKey = [other, fault].some(({ reason }) => reason === "unknown-key" || reason === "missing-key");
  return isEarlier && !isOfKey && other.around === fault.around;
}

function faultOf({ instancePath, keyword, params, parentSchema, data }: SchemaError, yaml: Yaml): YamlFault {
  const keys = keysOf(instancePath);
  const here = { ...yaml.valueAt(keys), around: instancePath };
  switch (keyword) {
    case "additionalProperties": {
      const key = String(params["additionalProperty"]);
      const known = Object.keys((parentSchema?.["properties"] as object | undefined) ?? {});
      return {
        ...yaml.keyAt([...keys, key]),
        around: instancePath,
        reason: "unknown-key",
        facts: { key, known: known.join(", "), meant: meantKey(key, known) },
      };
    }
    case "required":
      return { ...here, reason: "missing-key", facts: { key: String(params["missingProperty"]) } };
    case "enum": {
      const known = (params["allowedValues"] as unknown[]).map(String);
      const value = shown(data);
      return {
        ...here,
        reason: "unknown-value",
        facts: { key: nameOf(keys), value, known: known.join(", "), meant: nearest(value, known) ?? "" },
      };
    }
    case "minimum":
    case "maximum": {
      const { minimum, maximum } = (parentSchema ?? {}) as { minimum?: number; maximum?: number };
      const facts = { key: nameOf(keys), value: shown(data), minimum: minimum ?? "" };
      return maximum === undefined
        ? { ...here, reason: "too-small", facts }
        : { ...here, reason: "out-of-range", facts: { ...facts, maximum } };
    }
    case "pattern":
      return { ...here, reason: "blank", facts: { key: nameOf(keys) } };
    default: {
      const expected = [params["type"]].flat().map(String).join(",");
      return { ...here, reason: "wrong-type", facts: { key: nameOf(keys), expected, value: shown(data) } };
    }
  }
}

/** `/bodies/0/name` → `bodies`, 0, `name`. */
function keysOf(pointer: string): Keys {
  return pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .map((part) => (/^\d+$/u.test(part) ? Number(part) : part));
}

/** The last key among keys and indices. */
function nameOf(keys: Keys): string {
  return String(keys.findLast((key) => typeof key === "string") ?? "protokoll.config.yaml");
}

/** The known key that was probably meant; empty if none is similar. */
function meantKey(key: string, known: readonly string[]): string {
  const lower = key.normalize("NFC").toLowerCase();
  const meant = Object.hasOwn(meantKeys, lower) ? meantKeys[lower] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : (nearest(key, known) ?? "");
}

function shown(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "[…]";
  return typeof value === "object" ? "{…}" : String(value);
}
