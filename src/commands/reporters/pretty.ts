import { findingsText } from "../report/message.js";
import { closingLines } from "../report/summary.js";
import type { Reporter } from "./reporter.js";

/** For people: place, severity, rule and sentence, the source line with carets, and a summary. */
export const pretty: Reporter = {
  each: findingsText,
  end: ({ tally }, { language }) => closingLines(tally, language),
};
