import { error, notice, warning } from "@actions/core";
import { describe, expect, test, vi } from "vitest";
import { recordOf } from "../../../src/commands/reporters/record.js";
import { failed, hostileFindings, many, reportOf } from "./sample.js";

const issue = { error, warning, info: notice };

interface Command {
  command: string;
  properties: Record<string, string>;
  message: string;
}

/** A line as the runner reads it: `::name key=value,key=value::message`, then the escapes undone, `%25` last. */
function commandIn(line: string): Command | null {
  const { head, message } = /^\s*::(?<head>.*?)::(?<message>.*)$/u.exec(line)?.groups ?? {};
  if (head === undefined || message === undefined) return null;
  const [command = "", ...rest] = head.split(" ");
  const pairs = rest.join(" ").split(",").filter(Boolean);
  const properties = pairs.map((pair) => {
    const at = pair.indexOf("=");
    return [
      pair.slice(0, at),
      unescaped(
        pair
          .slice(at + 1)
          .replaceAll("%3A", ":")
          .replaceAll("%2C", ","),
      ),
    ];
  });
  return { command, properties: Object.fromEntries(properties), message: unescaped(message) };
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

describe("workflow commands", () => {
  const lines = reportOf("github", hostileFindings).trimEnd().split("\n");

  test("each finding is a command that the runner reads back as it is", () => {
    const read = lines.map(commandIn);
    expect(read.length).toBe(hostileFindings.length);
    for (const finding of hostileFindings) {
      const { path, line, column, message } = recordOf(finding, "sv");
      expect(read).toContainEqual({
        command: { error: "error", warning: "warning", info: "notice" }[finding.severity],
        properties: {
          title: "protokoll unplaced-text",
          file: path,
          line: `${line}`,
          endLine: `${line}`,
          col: "2",
          endColumn: "5",
        },
        message: `${path}:${line}:${column}: ${message}`,
      });
    }
  });

  test("each is written as the toolkit of GitHub writes it", () => {
    const written: string[] = [];
    const write = vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      written.push(String(text).trimEnd());
      return true;
    });
    for (const finding of hostileFindings) {
      const { path, line, column, endLine, endColumn, message, severity, rule } = recordOf(finding, "sv");
      issue[severity](`${path}:${line}:${column}: ${message}`, {
        ...{ title: `protokoll ${rule}`, file: path, startLine: line, endLine },
        ...{ startColumn: column, endColumn },
      });
    }
    write.mockRestore();
    expect([...lines].sort()).toEqual([...written].sort());
  });

  test("a place over several lines has no columns, which GitHub would refuse", () => {
    const [finding] = many(1, "error");
    const place = { line: 1, column: 2, endLine: 3, endColumn: 4 };
    const [line = ""] = reportOf("github", finding ? [{ ...finding, place }] : []).split("\n");
    expect(commandIn(line)?.properties).toEqual({
      ...{ title: "protokoll unplaced-text", file: "a.md", line: "1", endLine: "3" },
    });
  });
});

test("the most severe come first, and below each kind how many GitHub leaves out", () => {
  const findings = [...many(12, "info", "a.md"), ...many(11, "warning", "b.md"), ...many(3, "error", "c.md")];
  const lines = reportOf("github", findings).trimEnd().split("\n");
  expect(lines.map((line) => commandIn(line)?.command ?? line.replace(/,.*$/u, ""))).toEqual([
    ...Array.from({ length: 3 }, () => "error"),
    ...Array.from({ length: 11 }, () => "warning"),
    "… och 1 varning till",
    ...Array.from({ length: 12 }, () => "notice"),
    "… och 2 upplysningar till",
  ]);
});

test("what could not be read is an error of the step", () => {
  expect(reportOf("github", [], "sv", failed(2))).toBe("::error::protokoll: 2 misslyckades\n");
  expect(reportOf("github", [])).toBe("");
});
