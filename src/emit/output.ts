import type { Protokoll } from "../model.js";

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

/** The file that an output is written to: `minutes.json`, `minutes.html`, `minutes.members.csv`. */
export function fileName(stem: string, output: Output): string {
  return [stem, output.table, output.extension].filter((part) => part !== null).join(".");
}
