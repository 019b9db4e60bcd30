import type { Tally } from "../documents/batch.js";
import { recordOf } from "./record.js";
import type { Reporter } from "./reporter.js";

const schema = "https://protokoll.example/schemas/findings/v1.schema.json";

/** For programs: one document by `schemas/findings.schema.json`, the findings and what became of the run. */
export const json: Reporter = {
  end: ({ findings, tally, version }, { language }) => {
    const records = findings.map((finding) => recordOf(finding, language));
    return `${JSON.stringify({ schema, version, findings: records, summary: summaryOf(tally) }, null, 2)}\n`;
  },
};

function summaryOf({ documents, messages, failures, coverage }: Tally) {
  const { model, furniture, unplaced } = coverage;
  return {
    documents,
    errors: messages.error,
    warnings: messages.warning,
    infos: messages.info,
    failures,
    coverage: { model, furniture, unplaced },
  };
}
