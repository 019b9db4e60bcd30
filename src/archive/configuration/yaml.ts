import { isMap, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { ConfigReason, LineColumn } from "./fault.js";

/** The path to a value: keys and indices from the root. */
export type Keys = readonly (string | number)[];

/** The value of a YAML file, and the places of its parts. */
export interface Yaml {
  value: unknown;
  /** The place of a value, and of its key; the nearest place around it if it is missing. */
  valueAt: (keys: Keys) => LineColumn;
  keyAt: (keys: Keys) => LineColumn;
}

/** A fault of YAML, without the file's name. */
export interface YamlFault extends LineColumn {
  reason: ConfigReason;
  facts: Record<string, string | number>;
  /** The JSON Pointer of the value concerned, if known. */
  around?: string;
}

/** The size, in characters, above which a configuration is refused: 64 KiB. */
const largest = 64 * 1024;

/**
 * Reads YAML 1.2 (core schema), or returns all its faults. Aliases, unknown tags, keys that are not strings and duplicate
 * keys are faults. Never throws.
 */
export function readYaml(text: string): Yaml | YamlFault[] {
  if (text.length > largest) return [{ line: 1, column: 1, reason: "too-large", facts: {} }];
  const lines = new LineCounter();
  const spotOf = (offset: number): LineColumn => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, { schema: "core", lineCounter: lines, logLevel: "silent" });
  const broken = [...document.errors, ...document.warnings].map(({ code, message, pos }): YamlFault => {
    const isDouble = code === "DUPLICATE_KEY";
    const reason = /call stack/iu.test(message) ? "…" : (message.split(/ at line|\n/u)[0] ?? "");
    return {
      ...spotOf(pos[0]),
      reason: isDouble ? "duplicate-key" : "yaml",
      facts: isDouble ? {} : { reason },
    };
  });
  if (broken.length > 0) return broken;
  const refused: YamlFault[] = [];
  const refuse = (reason: ConfigReason, node: unknown) =>
    refused.push({ ...spotOf((node as Node).range?.[0] ?? 0), reason, facts: {} });
  visit(document, {
    Alias: (_, node) => void refuse("alias", node),
    Pair: (_, { key }) => void (isScalar(key) && typeof key.value === "string" ? null : refuse("key", key)),
  });
  if (refused.length > 0) return refused;
  const nodeAt = (keys: Keys): Node | undefined => {
    const found = keys.length === 0 ? document.contents : document.getIn(keys, true);
    return (found as Node | null | undefined) ?? undefined;
  };
  const valueAt = (keys: Keys): LineColumn => {
    const range = nodeAt(keys)?.range;
    return range ? spotOf(range[0]) : keys.length === 0 ? spotOf(0) : keyAt(keys);
  };
  const keyAt = (keys: Keys): LineColumn => {
    const around = keys.slice(0, -1);
    const map = nodeAt(around);
    const pair = isMap(map)
      ? map.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))
      : undefined;
    const range = (pair?.key as Node | undefined)?.range;
    return range ? spotOf(range[0]) : valueAt(around);
  };
  return { value: document.toJS({ maxAliasCount: 0 }) ?? {}, valueAt, keyAt };
}
