// Makes, from the schemas, the types that the sources use (checked in) and the validators that they run (made at each
// build). Run by `npm run generate`.
import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";

// What people write is told of all at once, with what was expected; of a model the first fault is enough.
const forPeople = { allErrors: true, verbose: true };
const products = [
  { schema: "protokoll", types: "model.ts", validator: "validator.js", options: {} },
  { schema: "config", types: "config-model.ts", validator: "config-validator.js", options: forPeople },
  { schema: "front-matter", types: null, validator: "front-matter-validator.js", options: forPeople },
];

const at = (path) => new URL(path, import.meta.url);

for (const { schema: name, types, validator, options } of products) {
  const schema = JSON.parse(readFileSync(at(`${name}.schema.json`), "utf8"));
  if (types !== null) writeFileSync(at(`../src/${types}`), await typesOf(schema, name));
  const ajv = new Ajv2020({
    code: { source: true, esm: true },
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    ...options,
  });
  writeFileSync(at(`../src/${validator}`), standalone.default(ajv, ajv.compile(schema)));
}

async function typesOf(schema, name) {
  return await compile(structuredClone(schema), schema.title, {
    bannerComment: `// Made from schemas/${name}.schema.json by \`npm run generate\`: change the schema, not this file.`,
    additionalProperties: false,
    strictIndexSignatures: true,
    format: true,
    style: { printWidth: 100 },
  });
}
