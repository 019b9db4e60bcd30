import type { Compiled } from "../../compile.js";
import { inOrder, type Message, sentence } from "../../messages.js";
import type { Paint } from "../terminal/color.js";
import { cutTo, visible, widthOf } from "../terminal/visible.js";
import { text } from "../texts/texts.js";
import { type Look, severityStyles } from "./message.js";
import { type Owner, ownersOf } from "./owners.js";

/**
 * The source's lines with their numbers and owners, each followed by the messages placed on it. On a terminal (`isCut`)
 * lines are cut to its width, elsewhere they are whole.
 *
 *     141  § 27 point 1     | Ärendet återremitteras.
 *          ! varning …
 */
export function listingText({ protokoll, messages, source }: Compiled, look: Look, isCut: boolean): string {
  const owners = ownersOf(protokoll, source.length);
  const breadth = Math.max(0, ...owners.map((owner) => widthOf(owner?.label ?? "")));
  const digits = String(source.length).length;
  const byLine = messagesByLine(messages, source.length);
  const room = isCut ? Math.max(20, look.columns - digits - breadth) : Number.MAX_SAFE_INTEGER;
  const lines: string[] = [];
  for (const [index, line] of source.entries()) {
    const number = look.paint("dim", String(index + 1).padStart(digits));
    const shown = isCut ? cutTo(room, line) : visible(line.replaceAll("\t", "    "));
    lines.push(`${number}  ${row(owners[index] ?? null, shown, breadth, look)}`.trimEnd());
    for (const message of byLine.get(index + 1) ?? [])
      lines.push(`${" ".repeat(digits)}  ${mark(message, look)}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

/** A line with a word but without an owner is lost, and is marked. A fence, a rule or a blank line is not. */
function row(owner: Owner | null, line: string, breadth: number, { paint, language }: Look): string {
  const isLost = owner === null && /[\p{L}\p{N}]/u.test(line);
  const label = isLost ? text("no-owner", language) : line.trim() === "" ? "" : (owner?.label ?? "");
  const padded = label + " ".repeat(Math.max(0, breadth - widthOf(label)));
  const bar = paint("dim", "|");
  if (isLost || owner?.group === "unplaced") return `${paint("red", padded)} ${bar} ${paint("red", line)}`;
  if (owner?.group === "furniture") return `${paint("dim", padded)} ${bar} ${paint("dim", line)}`;
  return `${styled(label, paint)}${padded.slice(label.length)} ${bar} ${line}`;
}

/** Colours the meeting, its members and its paragraphs differently. */
function styled(label: string, paint: Paint): string {
  if (label.startsWith("meeting")) return paint("magenta", label);
  if (label === "member") return paint("cyan", label);
  return paint(/ (?:decision|proposal|no-decision|point \d+)$/u.test(label) ? "green" : "blue", label);
}

function mark(message: Message, { paint, language }: Look): string {
  const style = severityStyles[message.severity];
  const severity = paint(style, `! ${text(message.severity, language)}`);
  return `${severity} ${paint("dim", message.rule)} ${visible(sentence(message, language))}`;
}

/** Messages by line; one on a line that does not exist is placed on the nearest that does. */
function messagesByLine(messages: readonly Message[], count: number): Map<number, Message[]> {
  const byLine = new Map<number, Message[]>();
  for (const message of inOrder(messages)) {
    const line = Math.max(1, Math.min(message.place.line, count));
    byLine.set(line, [...(byLine.get(line) ?? []), message]);
  }
  return byLine;
}
