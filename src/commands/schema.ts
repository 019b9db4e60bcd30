import type { Command, Context, ParsedArguments } from "./usage/command.js";

/** `protokoll schema`: a JSON Schema, or the TypeScript types made from it. */
export const schema: Command = {
  name: "schema",
  text: "schema",
  more: "schema-more",
  words: { label: "word-schema", text: "word-schema-help", most: 1 },
  examples: [
    "protokoll schema > protokoll.schema.json",
    "protokoll schema config",
    "protokoll schema --types > protokoll.d.ts",
  ],
  options: [{ flags: "--types", text: "option-types" }],
  run,
};

// Both `src/commands` and `dist/commands` lie two folders deep in the package.
const schemas = new URL("../../schemas/", import.meta.url);
const types: Readonly<Record<string, string>> = { protokoll: "model.d.ts", config: "config-model.d.ts" };
const dist = new URL("../../dist/", import.meta.url);
const ending = ".schema.json";

async function run(given: ParsedArguments, context: Context): Promise<number> {
  const { readdir, readFile } = await import("node:fs/promises");
  const { unknown } = await import("./usage/nearest.js");
  const files = await readdir(schemas);
  const names = files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
  const { types: withTypes = false } = given.options as { types?: boolean };
  const known = withTypes ? Object.keys(types) : names.sort();
  const name = given.words[0] ?? "protokoll";
  if (!known.includes(name)) throw unknown("unknown-schema", name, known, context.language);
  const file = withTypes ? new URL(types[name] ?? "", dist) : new URL(name + ending, schemas);
  await context.out(await readFile(file, "utf8"));
  return 0;
}
