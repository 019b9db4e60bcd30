import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A case: why, what goes in, what must come out. `kind` says what the input is: see fixtures/cases/README.md. */
export interface Case {
  file: string;
  line: number;
  why: string;
  kind: string;
  input: string;
  expected: unknown;
  /** Messages expected, as "rule@line" or "rule". */
  messages: string[];
  /** Messages that must not come, spelt likewise. */
  silent: string[];
}

const not = "not ";

/** The cases of every file in a folder, in order. */
export function casesIn(folder: URL): Case[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .sort();
  return files.flatMap((file) => casesOf(readFileSync(new URL(file, folder), "utf8"), file));
}

function casesOf(text: string, file: string): Case[] {
  const cases: Case[] = [];
  const lines = text.split("\n");
  let why: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const kind = /^````? (?<kind>\w+)$/u.exec(lines[at] ?? "")?.groups?.["kind"];
    if (kind === undefined) {
      why = lines[at]?.trim() ? [...why, lines[at] ?? ""] : [];
      continue;
    }
    const fence = (lines[at] ?? "").split(" ")[0] ?? "```";
    const end = lines.indexOf(fence, at + 1);
    const dot = lines.indexOf(".", at + 1);
    if (dot < 0 || end < 0 || dot > end)
      throw new Error(`${file}:${at + 1}: a case needs a line "." and an end`);
    const after = lines.slice(dot + 1, end);
    const marks = after.filter((line) => line.startsWith("!")).map((line) => line.slice(1).trim());
    cases.push({
      file,
      line: at + 1,
      why: why.join(" "),
      kind,
      input: lines.slice(at + 1, dot).join("\n"),
      expected: parse(after.filter((line) => !line.startsWith("!")).join("\n")),
      messages: marks.filter((mark) => !mark.startsWith(not)),
      silent: marks.filter((mark) => mark.startsWith(not)).map((mark) => mark.slice(not.length).trim()),
    });
    why = [];
    at = end;
  }
  return cases;
}
