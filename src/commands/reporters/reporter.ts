import type { RuleId } from "../../messages.js";
import type { Tally } from "../documents/batch.js";
import type { Look } from "../report/message.js";
import type { Finding } from "./finding.js";

/** All that a run found. */
export interface Run {
  /** By path, then by place. */
  findings: readonly Finding[];
  tally: Tally;
  /** The paths of all documents that were examined, also of those without a finding; sorted. */
  documents: readonly string[];
  /** The version of the program. */
  version: string;
  /** What a rule is for, as Markdown, in the language of the report; filled for a reporter that is `explaining`. */
  explained: ReadonlyMap<RuleId, string>;
}

/** A form of the report of `check`. Pure: the same findings give the same text. */
export interface Reporter {
  /** What is written of a document as soon as it is done; absent where the whole has to be known first. */
  each?: (findings: readonly Finding[], look: Look) => string;
  /** What is written at the end: the rest of the report, or all of it where there is no `each`. */
  end: (run: Run, look: Look) => string;
  /** True where it tells what the rules are for. */
  explaining?: true;
}
