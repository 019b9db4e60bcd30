import { type Finding, groupedByPath } from "./finding.js";
import { messageOf } from "./record.js";
import type { Reporter } from "./reporter.js";
import { element, xmlDocument } from "./xml.js";

/** For Jenkins and reviewdog: the XML of Checkstyle 4.3, an element for each document with findings. */
export const checkstyle: Reporter = {
  end: ({ findings, documents }, { language }) => {
    const errorOf = (finding: Finding) => {
      const { rule, severity, place } = finding;
      return element("error", {
        line: place.line,
        column: place.column,
        severity,
        message: messageOf(finding, language),
        source: `protokoll.${rule}`,
      });
    };
    const own = groupedByPath(findings);
    const files = documents.map((name) => element("file", { name }, own.get(name)?.map(errorOf)));
    return xmlDocument(element("checkstyle", { version: "4.3" }, files));
  },
};
