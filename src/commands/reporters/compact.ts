import { visible } from "../terminal/visible.js";
import { text } from "../texts/texts.js";
import { messageOf } from "./record.js";
import type { Reporter } from "./reporter.js";

/** For `grep` and editors: a line for each finding and nothing else, `minutes.md:28:1: varning number-missing § 28 …`. */
export const compact: Reporter = {
  each: (findings, { language }) =>
    findings
      .map((finding) => {
        const { path, place, severity, rule } = finding;
        const spot = `${visible(path)}:${place.line}:${place.column}`;
        return `${spot}: ${text(severity, language)} ${rule} ${messageOf(finding, language)}\n`;
      })
      .join(""),
  end: () => "",
};
