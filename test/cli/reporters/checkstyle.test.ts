import { expect, test } from "vitest";
import { messageOf } from "../../../src/commands/reporters/record.js";
import { hostileFindings, reportOf } from "./sample.js";
import { inXml, parseXml } from "./xml.js";

test("a strict parser reads every finding back", () => {
  const { name, attributes, children } = parseXml(reportOf("checkstyle", hostileFindings));
  expect([name, attributes]).toEqual(["checkstyle", { version: "4.3" }]);
  const read = children.flatMap((file) =>
    file.children.map((error) => ({ name: error.name, ...error.attributes })),
  );
  expect(read).toEqual(
    hostileFindings.map((finding) => ({
      name: "error",
      line: String(finding.place.line),
      column: "2",
      severity: finding.severity,
      message: inXml(messageOf(finding, "sv")),
      source: "protokoll.unplaced-text",
    })),
  );
});

test("a document without findings is there, and a path keeps what XML has room for", () => {
  const documents = ["a\tb\n.md", "c\u{1B}.md"];
  const { children } = parseXml(reportOf("checkstyle", [], "sv", { documents }));
  expect(children.map(({ attributes }) => attributes["name"])).toEqual(["a\tb\n.md", "c\u{FFFD}.md"]);
});
