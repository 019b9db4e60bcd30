import { type Language, type Severity, sentence } from "../../messages.js";
import type { Finding } from "../reporters/finding.js";
import type { Paint, Style } from "../terminal/color.js";
import { frameOf } from "../terminal/frame.js";
import { visible } from "../terminal/visible.js";
import { text } from "../texts/texts.js";

/** The columns before a source line: its number and a bar. */
const gutter = 8;

/** The look of a report: `columns` is the width of a source line. */
export interface Look {
  language: Language;
  paint: Paint;
  columns: number;
}

/** The look of a report on a stream: as wide as its terminal, or 100 columns without one. */
export function lookAt(
  stream: { isTTY?: boolean; columns?: number },
  paint: Paint,
  language: Language,
): Look {
  const columns = stream.isTTY === true ? (stream.columns ?? 80) : 100;
  return { language, paint, columns: Math.max(20, columns - gutter) };
}

/** The colour of each severity. */
export const severityStyles = {
  error: "red",
  warning: "yellow",
  info: "blue",
} as const satisfies Record<Severity, Style>;

/** Findings as text, in the order given. */
export function findingsText(findings: readonly Finding[], look: Look): string {
  return findings.map((finding) => findingText(finding, look)).join("");
}

/**
 * A finding as text, with a line end: its place, severity, rule and sentence; below it the source line, and carets under
 * the place. A place outside the document has no frame.
 *
 *     minutes.md:27:11 varning adjuster-not-present Justeraren `Hanne Lind` finns inte …
 *        27 | Justeras: Hanne Lind
 *           |           ^^^^^^^^^^
 */
function findingText(finding: Finding, look: Look): string {
  const { paint, language } = look;
  const { line, column } = finding.place;
  const place = paint("bold", `${visible(finding.path)}:${line}:${column}`);
  const severity = paint(severityStyles[finding.severity], text(finding.severity, language));
  const head = `${place} ${severity} ${paint("dim", finding.rule)} ${visible(sentence(finding, language))}`;
  return [head, ...frameLines(finding, look)].map((part) => `${part}\n`).join("");
}

function frameLines({ place, severity, source }: Finding, { paint, columns }: Look): string[] {
  if (source === "") return [];
  const frame = frameOf(source, place, columns);
  const number = String(place.line).padStart(gutter - 3);
  return [
    `${paint("dim", `${number} |`)} ${frame.line}`.trimEnd(),
    `${paint("dim", `${" ".repeat(number.length)} |`)} ${frame.indent}${paint(severityStyles[severity], frame.carets)}`,
  ];
}
