import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A case: why, what goes in, what must come out. `kind` says what the input is: see fixtures/cases/README.md. */
export interface Case {
  file: string;
  line: number;
  why: string;
  kind: string;
  input: string;
  /** What is compiled: the input under what its kind puts above it. */
  text: string;
  /** How many lines stand above the input. */
  above: number;
  expected: unknown;
  /** Messages expected, as "rule@line" or "rule". */
  messages: string[];
  /** Messages that must not come, spelt likewise. */
  silent: string[];
}

const not = "not ";

/** What stands above the input of a case; nothing above that of another kind. */
const heads: Readonly<Record<string, string>> = {
  paragraph: "Provnämnden\n\n§ 1 Provärende\n\n",
  item: "Provnämnden\n\n",
  members: "Provnämnden\n\nParagrafer\n§§ 1–9\n\n",
};

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
    const input = lines.slice(at + 1, dot).join("\n");
    const head = heads[kind] ?? "";
    cases.push({
      file,
      line: at + 1,
      why: why.join(" "),
      kind,
      input,
      text: head + input,
      above: head.split("\n").length - 1,
      expected: parse(after.filter((line) => !line.startsWith("!")).join("\n")),
      messages: marks.filter((mark) => !mark.startsWith(not)),
      silent: marks.filter((mark) => mark.startsWith(not)).map((mark) => mark.slice(not.length).trim()),
    });
    why = [];
    at = end;
  }
  return cases;
}
