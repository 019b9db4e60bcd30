import type { Protokoll } from "../model.js";

/** One text that an emitter makes of a document. */
export interface Output {
  /** Its table, if the format has one text per table; else null. */
  table: string | null;
  /** The file name's extension, without the dot. */
  extension: string;
  text: string;
}

/** A validated model → its texts in a format, always the same number in the same order. Pure: same model, same texts. */
export type Emitter = (protokoll: Protokoll) => Output[];

/** The file that an output is written to: `minutes.json`, `minutes.html`, `minutes.members.csv`. */
export function fileName(stem: string, output: Output): string {
  return [stem, output.table, output.extension].filter((part) => part !== null).join(".");
}
