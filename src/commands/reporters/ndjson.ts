import { recordOf } from "./record.js";
import type { Reporter } from "./reporter.js";

/** For programs that read line by line: a finding on each, as `json` has it, as soon as its document is done. */
export const ndjson: Reporter = {
  each: (findings, { language }) =>
    findings.map((finding) => `${JSON.stringify(recordOf(finding, language))}\n`).join(""),
  end: () => "",
};
