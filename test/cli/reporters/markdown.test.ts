import type { Nodes } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import { expect, test } from "vitest";
import { messageOf } from "../../../src/commands/reporters/record.js";
import { visible } from "../../../src/commands/terminal/visible.js";
import { parseMarkdown } from "../../../src/read/markdown.js";
import { hostileFindings, hostilePaths, many, reportOf } from "./sample.js";

function nodesIn(node: Nodes): Nodes[] {
  return [node, ...("children" in node ? node.children.flatMap(nodesIn) : [])];
}

test("paths and source words are code, and nothing of them is markup", () => {
  const nodes = nodesIn(parseMarkdown(reportOf("markdown", hostileFindings)));
  const kinds = new Set(nodes.map(({ type }) => type));
  for (const type of ["html", "link", "image", "emphasis", "table", "definition", "code"])
    expect(kinds).not.toContain(type);
  const headings = nodes
    .filter((node) => node.type === "heading" && node.depth === 3)
    .map((node) => plainText(node));
  expect(headings.sort()).toEqual(hostilePaths.map(visible).sort());
});

test("each finding is one item that says what the sentence says", () => {
  const nodes = nodesIn(parseMarkdown(reportOf("markdown", hostileFindings)));
  const items = nodes.filter(({ type }) => type === "listItem").map((node) => plainText(node));
  const words = { error: "fel", warning: "varning", info: "upplysning" };
  // Markdown takes blanks at the ends of a code span away.
  const bare = (text: string) => text.replace(/[`\s]+/gu, "");
  expect(items.map(bare)).toEqual(
    hostileFindings.map((finding) => {
      const { line, column } = finding.place;
      return bare(`${words[finding.severity]} ${line}:${column} ${finding.rule} ${messageOf(finding, "sv")}`);
    }),
  );
});

test("nothing outside code spans calls a person or an issue", () => {
  const texts = nodesIn(parseMarkdown(reportOf("markdown", hostileFindings))).filter(
    ({ type }) => type === "text",
  );
  for (const node of texts) expect(plainText(node)).not.toMatch(/@|#|http/u);
});

test("a report that a comment has no room for is cut between findings and says so", () => {
  const text = reportOf("markdown", many(2000, "warning"));
  expect(text.length).toBeLessThan(65_536);
  const items = nodesIn(parseMarkdown(text)).filter(({ type }) => type === "listItem").length;
  expect(text.endsWith(`\n… och ${2000 - items} till.\n`)).toBe(true);
});

test("the summary stands first", () => {
  expect(reportOf("markdown", [])).toMatch(
    /^## protokoll\n\n0 dokument: 0 fel, 0 varningar, 0 upplysningar {2}\nRader: /u,
  );
});
