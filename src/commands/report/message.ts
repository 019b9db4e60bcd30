import type { Compiled } from "../../compile.js";
import { inOrder, type Language, type Message, type Severity, sentence } from "../../messages.js";
import type { Paint, Style } from "../terminal/color.js";
import { frameOf } from "../terminal/frame.js";
import { visible } from "../terminal/visible.js";
import { text } from "../texts.js";

/** The columns before a source line: its number and a bar. */
const gutter = 8;

/** How a report looks: `columns` is the room for a source line. */
export interface Look {
  language: Language;
  paint: Paint;
  columns: number;
}

/** The look of a report on a stream: as broad as its terminal, and 100 columns where it is none. */
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

/** The messages of a document as text, in the order of their places; empty where there are none. */
export function messagesText({ protokoll, messages, source }: Compiled, look: Look): string {
  const path = protokoll.source.path;
  return inOrder(messages)
    .map((message) => messageText(message, path, source, look))
    .join("");
}

/**
 * A message as text, with a line end: its place, severity, rule and sentence; below it the source line, and carets under
 * the place. `source` holds the document's lines; a place outside them has no frame.
 *
 *     minutes.md:27:11 varning adjuster-not-present Justeraren `Hanne Lind` finns inte …
 *        27 | Justeras: Hanne Lind
 *           |           ^^^^^^^^^^
 */
function messageText(message: Message, path: string, source: readonly string[], look: Look): string {
  const { paint, language } = look;
  const { line, column } = message.place;
  const place = paint("bold", `${visible(path)}:${line}:${column}`);
  const severity = paint(severityStyles[message.severity], text(message.severity, language));
  const head = `${place} ${severity} ${paint("dim", message.rule)} ${visible(sentence(message, language))}`;
  return [head, ...frameLines(message, source, look)].map((part) => `${part}\n`).join("");
}

function frameLines(
  { place, severity }: Message,
  source: readonly string[],
  { paint, columns }: Look,
): string[] {
  const line = source[place.line - 1];
  if (line === undefined) return [];
  const frame = frameOf(line, place, columns);
  const number = String(place.line).padStart(gutter - 3);
  return [
    `${paint("dim", `${number} |`)} ${frame.line}`.trimEnd(),
    `${paint("dim", `${" ".repeat(number.length)} |`)} ${frame.indent}${paint(severityStyles[severity], frame.carets)}`,
  ];
}
