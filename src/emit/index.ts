import { tables } from "./csv/tables.js";
import { csv } from "./csv.js";
import { html } from "./html.js";
import { json } from "./json.js";
import type { Emitter } from "./output.js";

/**
 * Every output format by its name. A format is added by a file beside this one and a row here.
 * `json` and `html` give one text, `csv` one for each of its tables.
 */
export const emitters = { json, html, csv } satisfies Record<string, Emitter>;

/** The name of an output format. */
export type Format = keyof typeof emitters;

/** The names of the tables that `csv` gives, in its order. */
export const tableNames: readonly string[] = tables.map((table) => table.name);
