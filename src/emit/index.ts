import type { Protokoll } from "../model.js";
import { tables } from "./csv/tables.js";
import { csv } from "./csv.js";
import { html } from "./html.js";
import { json } from "./json.js";

/** One text that an emitter makes of a document. */
export interface Output {
  /** The table that it holds, for a format of several texts; null for a format of one. */
  table: string | null;
  /** The file name's extension, without the dot. */
  extension: string;
  text: string;
}

/** A validated model → its texts in a format, always as many and in the same order. Pure: same model, same texts. */
export type Emitter = (protokoll: Protokoll) => Output[];

/**
 * Every output format by its name. A format is added by a file beside this one and a row here.
 * `json` and `html` give one text, `csv` one for each of its tables.
 */
export const emitters = { json, html, csv } satisfies Record<string, Emitter>;

/** The name of an output format. */
export type Format = keyof typeof emitters;

/** The names of the tables that `csv` gives, in its order. */
export const tableNames: readonly string[] = tables.map((table) => table.name);

/** The file that an output is written to: `minutes.json`, `minutes.html`, `minutes.members.csv`. */
export function fileName(stem: string, output: Output): string {
  return [stem, output.table, output.extension].filter((part) => part !== null).join(".");
}
