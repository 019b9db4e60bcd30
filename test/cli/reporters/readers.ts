import type { Nodes } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { ReporterName } from "../../../src/commands/reporters/reporters.js";
import { parseMarkdown } from "../../../src/read/markdown.js";
import { parseXml } from "./xml.js";

/** Where a report says that something was found, `a.md:28 number-missing`, in its order. */
export type Reader = (report: string) => string[];

/** A reader for every form of report, which knows of the form and not of who wrote it. */
export const readers: Record<ReporterName, Reader> = {
  pretty: (report) => matches(report, /^(?<path>\S+\.md):(?<line>\d+):\d+ \S+ (?<rule>[a-z-]+) /gmu),
  compact: (report) => matches(report, /^(?<path>\S+\.md):(?<line>\d+):\d+: \S+ (?<rule>[a-z-]+) /gmu),
  github: (report) =>
    matches(report, /^::\w+ title=protokoll (?<rule>[a-z-]+),file=(?<path>[^,]+),line=(?<line>\d+)/gmu),
  json: (report) => JSON.parse(report).findings.map(spotOf),
  ndjson: (report) =>
    report
      .trimEnd()
      .split("\n")
      .map((line) => spotOf(JSON.parse(line))),
  gitlab: (report) =>
    JSON.parse(report).map((issue: Issue) =>
      spotOf({ path: issue.location.path, line: issue.location.lines.begin, rule: issue.check_name }),
    ),
  sarif: (report) =>
    JSON.parse(report).runs[0].results.map(({ ruleId, locations: [location] }: Result) => {
      const { artifactLocation, region } = location.physicalLocation;
      return spotOf({ path: decodeURIComponent(artifactLocation.uri), line: region.startLine, rule: ruleId });
    }),
  checkstyle: (report) =>
    parseXml(report).children.flatMap(({ attributes: { name }, children }) =>
      children.map(({ attributes: { line, source = "" } }) =>
        spotOf({ path: name, line, rule: source.replace("protokoll.", "") }),
      ),
    ),
  junit: (report) =>
    parseXml(report).children.flatMap(({ children }) =>
      children.flatMap(({ name, attributes, text, children: [failure] }) => {
        if (name === "system-out")
          return matches(text, /^(?<path>\S+):(?<line>\d+):\d+: (?<rule>[a-z-]+) /gmu);
        const { rule, line } =
          /^(?<rule>[a-z-]+) (?<line>\d+):/u.exec(attributes["name"] ?? "")?.groups ?? {};
        return failure ? [spotOf({ path: attributes["classname"], line, rule })] : [];
      }),
    ),
  markdown: (report) => {
    let path = "";
    return parseMarkdown(report).children.flatMap((node: Nodes) => {
      if (node.type === "heading") path = plainText(node);
      if (node.type !== "list") return [];
      return node.children.flatMap((item) => {
        const { line, rule } = /^\S+ (?<line>\d+):\d+ (?<rule>[a-z-]+) /u.exec(plainText(item))?.groups ?? {};
        return [spotOf({ path, line, rule })];
      });
    });
  },
};

interface Issue {
  check_name: string;
  location: { path: string; lines: { begin: number } };
}

interface Result {
  ruleId: string;
  locations: [{ physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }];
}

interface Spot {
  path?: string | undefined;
  line?: string | number | undefined;
  rule?: string | undefined;
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => spotOf(groups ?? {}));
}

function spotOf({ path, line, rule }: Spot): string {
  return `${path}:${line} ${rule}`;
}
