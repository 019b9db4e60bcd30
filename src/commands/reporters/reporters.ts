import type { Tally } from "../batch.js";
import type { Look } from "../report/message.js";
import type { Finding } from "./finding.js";
import { pretty } from "./pretty.js";

/** All that a run found. */
export interface Run {
  /** By path, then by place. */
  findings: readonly Finding[];
  tally: Tally;
}

/** A form of the report of `check`. Pure: the same findings give the same text. */
export interface Reporter {
  /** What is written of a document as soon as it is done; absent where the whole has to be known first. */
  each?: (findings: readonly Finding[], look: Look) => string;
  /** What is written at the end: the rest of the report, or all of it where there is no `each`. */
  end: (run: Run, look: Look) => string;
}

/** Every form of report, by the name that `--reporter` takes. */
export const reporters = { pretty } as const satisfies Record<string, Reporter>;

/** The name of a reporter. */
export type ReporterName = keyof typeof reporters;
