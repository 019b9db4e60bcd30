import type { Protokoll } from "./model.js";
import validator from "./validator.js";

/** What the precompiled validator says of a value: ajv's errors, each with the JSON Pointer of its place. */
interface Validator {
  (value: unknown): boolean;
  errors?: { instancePath: string; message?: string }[] | null;
}

/** A model that breaks the schema: our bug, never the document's. `pointer` is the JSON Pointer of the fault. */
export interface InvalidModel extends Error {
  name: "InvalidModel";
  pointer: string;
}

/** The model, when it keeps to schemas/protokoll.schema.json; throws an InvalidModel when it does not. */
export function validate(protokoll: Protokoll): Protokoll {
  const check = validator as Validator;
  if (check(protokoll)) return protokoll;
  const fault = check.errors?.[0];
  const pointer = fault?.instancePath ?? "";
  throw Object.assign(new Error(`${pointer || "/"}: ${fault?.message ?? "invalid"}`), {
    name: "InvalidModel" as const,
    pointer,
  });
}
