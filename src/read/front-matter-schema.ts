import validator from "../front-matter-validator.js";
import { nearest } from "../lex/nearest.js";

/** What is wrong with an entry of the front matter. */
export interface EntryFault {
  rule: "front-matter-unknown-key" | "front-matter-type";
  facts: Record<string, string>;
}

interface Validator {
  (value: unknown): boolean;
  errors?: { keyword: string; parentSchema?: { properties?: object } }[] | null;
}

/** Holds an entry against the published schema; keys are compared in lower case. Undefined where it keeps to it. */
export function frontMatterFault(key: string, value: unknown): EntryFault | undefined {
  const validate = validator as Validator;
  const form = key.normalize("NFC").toLowerCase();
  if (validate(Object.fromEntries([[form, value]]))) return undefined;
  const error = validate.errors?.[0];
  if (error?.keyword !== "additionalProperties") return { rule: "front-matter-type", facts: { key } };
  const known = Object.keys(error.parentSchema?.properties ?? {});
  const facts = { key, known: known.join(", "), near: nearest(form, known) ?? "" };
  return { rule: "front-matter-unknown-key", facts };
}
