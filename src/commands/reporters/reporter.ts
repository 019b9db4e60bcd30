import type { RuleId } from "../../messages.js";
import type { Tally } from "../documents/batch.js";
import type { Look } from "../report/message.js";
import type { Finding } from "./finding.js";

/** The result of a run. */
export interface Run {
  /** By path, then by place. */
  findings: readonly Finding[];
  tally: Tally;
  /** The paths of all documents that were checked, including those without findings; sorted. */
  documents: readonly string[];
  /** The version of the program. */
  version: string;
  /** The explanations of rules, as Markdown, in the language of the report; filled only if a reporter is `explaining`. */
  explained: ReadonlyMap<RuleId, string>;
}

/** A report format of `check`. Pure: the same findings give the same text. */
export interface Reporter {
  /** The text written for each document as soon as it is done; absent if all findings must be known first. */
  each?: (findings: readonly Finding[], look: Look) => string;
  /** The text written at the end: the rest of the report, or all of it if there is no `each`. */
  end: (run: Run, look: Look) => string;
  /** True if it includes explanations of the rules. */
  explaining?: true;
}
