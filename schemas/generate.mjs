// Makes, from the schema, the types that the sources use (src/model.ts, checked in) and the
// validator that they run (src/validator.js, made at each build). Run by `npm run generate`.
import { readFileSync, writeFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";

const at = (path) => new URL(path, import.meta.url);
const schema = JSON.parse(readFileSync(at("protokoll.schema.json"), "utf8"));

const types = await compile(schema, "Protokoll", {
  bannerComment:
    "// Made from schemas/protokoll.schema.json by `npm run generate`: change the schema, not this file.",
  additionalProperties: false,
  strictIndexSignatures: true,
  format: true,
  style: { printWidth: 100 },
});
writeFileSync(at("../src/model.ts"), types);

const ajv = new Ajv2020({
  code: { source: true, esm: true },
  allErrors: false,
  strict: true,
  allowUnionTypes: true,
  ownProperties: true,
});
writeFileSync(at("../src/validator.js"), standalone.default(ajv, ajv.compile(schema)));
