import { type Finding, fingerprinted, sortedByPlace } from "../../../src/commands/reporters/finding.js";
import type { Run } from "../../../src/commands/reporters/reporter.js";
import { type ReporterName, reporters } from "../../../src/commands/reporters/reporters.js";
import type { Language, RuleId, Severity } from "../../../src/messages.js";

/** Text that means something in one of the forms: each has to come through, or be written out, and never to act. */
export const hostile = [
  "a | b `c` ``d`` \\| *e* _f_ [g](http://h.example) ![i](x) <b>j</b> <!-- k --> @kommun #12 $x$ ~l~",
  "100 % ]]> &amp; <![CDATA[ \"m\" 'n' </failure>",
  "rad ett\nrad två\r\n::error file=x.md::o\r##[error]p",
  "\u{1B}[31mröd\u{0} \u{202E}bak\u{200B}vänd \u{FFFE}\u{D800} 👩‍👩‍👧 \u{85}\u{2028}",
];

/** Paths that a file may have. */
export const hostilePaths = [
  "arkiv/ks 2024-03-26.md",
  "::warning::a,b:c%2C.md",
  "å|`ö`&<'\">\n# ]]>.md",
  "👩‍👩‍👧/100 %\u{1B}[2J.md",
  "../utanför/#1?.md",
];

/** Findings of every severity, with every hostile text at a hostile path. */
export const hostileFindings = sortedByPlace(
  fingerprinted(
    hostilePaths.flatMap((path, index) =>
      hostile.map((text, line) => ({
        ...at(
          "unplaced-text",
          (["error", "warning", "info"] as const)[(index + line) % 3] ?? "info",
          line + 1,
        ),
        facts: { count: 1, text },
        path,
        source: text,
      })),
    ),
  ),
);

/** `count` findings of a severity, on a line each. */
export function many(count: number, severity: Severity, path = "a.md"): Finding[] {
  return fingerprinted(
    Array.from({ length: count }, (_, index) => ({
      ...at("unplaced-text", severity, index + 1),
      facts: { count: 1, text: `rad ${index + 1}` },
      path,
      source: `rad ${index + 1}`,
    })),
  );
}

/** The text of a report on findings. */
export function reportOf(
  name: ReporterName,
  findings: readonly Finding[],
  language: Language = "sv",
  more: Partial<Run> = {},
): string {
  const messages = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) messages[severity] += 1;
  const documents = more.documents ?? [...new Set(findings.map(({ path }) => path))].sort();
  const coverage = { model: 8, furniture: 1, unplaced: 1 };
  const tally = { documents: documents.length, messages, failures: 0, coverage };
  const run: Run = { findings, tally, documents, version: "1.2.3", explained: new Map(), ...more };
  const look = { language, paint: (_: string, text: string) => text, columns: 100 };
  const reporter: (typeof reporters)[ReporterName] = reporters[name];
  return ("each" in reporter ? reporter.each(findings, look) : "") + reporter.end(run, look);
}

/** A tally in which so much could not be read or written. */
export function failed(failures: number): Pick<Run, "tally"> {
  const messages = { error: 0, warning: 0, info: 0 };
  return {
    tally: { documents: 0, messages, failures, coverage: { model: 0, furniture: 0, unplaced: 0 } },
  };
}

function at(rule: RuleId, severity: Severity, line: number) {
  return { rule, severity, place: { line, column: 2, endLine: line, endColumn: 5 } };
}
