import { createRequire } from "node:module";
import type { Protokoll } from "../model.js";
import type { Output } from "./output.js";

/** The model as JSON: keys in the order of the schema, two blanks a level, LF, a line end at the end. */
export function json(protokoll: Protokoll): Output[] {
  const text = `${JSON.stringify(inSchemaOrder(protokoll, schema), null, 2)}\n`;
  return [{ table: null, extension: "json", text }];
}

/** What is used here of a JSON Schema: where a value's keys, items and definition are. */
interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

// The schema is the one place that says the order; it lies beside `src` and beside `dist`.
const schema: Schema = createRequire(import.meta.url)("../../schemas/protokoll.schema.json");

/** A copy of a value whose keys stand in the schema's order; a key that the schema does not name comes last. */
function inSchemaOrder(value: unknown, node: Schema): unknown {
  const shape = shapeOf(node);
  if (Array.isArray(value)) return value.map((item) => inSchemaOrder(item, shape.items ?? {}));
  if (typeof value !== "object" || value === null) return value;
  const held = new Map(Object.entries(value));
  const ordered = Object.keys(shape.properties ?? {}).filter((key) => held.has(key));
  const others = [...held.keys()].filter((key) => !ordered.includes(key)).sort();
  return Object.fromEntries(
    [...ordered, ...others].map((key) => [key, inSchemaOrder(held.get(key), shape.properties?.[key] ?? {})]),
  );
}

/** A node with its reference followed: `{"$ref": "#/$defs/Meeting"}` → the definition of a meeting. */
function shapeOf(node: Schema): Schema {
  const chosen = node.anyOf?.find((branch) => branch.$ref !== undefined) ?? node;
  const name = chosen.$ref?.replace("#/$defs/", "");
  return name === undefined ? chosen : (schema.$defs?.[name] ?? {});
}
