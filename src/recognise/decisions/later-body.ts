import { isSameBody } from "../../lex/body.js";
import { bodyOfReference } from "../../lex/body-reference.js";
import type { SectionKind } from "../../model.js";
import type { Part } from "../../outline/outline.js";
import type { Line } from "../../read/line.js";

/**
 * Marks as previous decisions what another body did with the same matter, "Kommunfullmäktige § 12 ⏎ Beslut: Godkändes.",
 * printed behind the decision of the minutes' own `body`. This holds until the own body is named in the same way.
 */
export function withLaterBodies(
  parts: readonly Part<SectionKind>[],
  body: string | null,
): Part<SectionKind>[] {
  if (body === null) return [...parts];
  const result: Part<SectionKind>[] = [];
  let decided = false;
  let elsewhere = false;
  for (const part of parts.flatMap((one) => splitAtOtherBody(one, body))) {
    const of = part.heading === null ? undefined : bodyOfReference(part.heading);
    if (of !== undefined) elsewhere = decided && !isSameBody(of, body);
    decided ||= part.kind === "decision" && part.lines.length > 0;
    result.push(
      elsewhere && (of !== undefined || sittingKinds.has(part.kind))
        ? { ...part, kind: decidedElsewhere }
        : part,
    );
  }
  return result;
}

const decidedElsewhere = "previous-decisions";

/** The kinds of parts that report what a body does at its sitting. */
const sittingKinds: ReadonlySet<SectionKind> = new Set([
  "decision",
  "proposal",
  "motions",
  "proposition",
  "vote",
  "reservation",
  "statement",
  "recusal",
  "recipients",
]);

/** A decision, split where a line names another body and its §; that line becomes the heading of the second part. */
function splitAtOtherBody(part: Part<SectionKind>, body: string): Part<SectionKind>[] {
  if (part.kind !== "decision") return [part];
  const at = part.lines.findIndex((line, index) => namesOtherBody(line, part.lines[index - 1], body));
  const line = part.lines[at];
  if (at < 1 || line === undefined) return [part];
  const below = {
    heading: line.text,
    headingLine: line,
    lines: part.lines.slice(at + 1),
    author: null,
    to: null,
  };
  return [
    { ...part, lines: part.lines.slice(0, at) },
    { ...part, ...below, kind: decidedElsewhere, known: true },
  ];
}

/** True for a line of its own, not an entry of a list, that refers to a § of another body. */
function namesOtherBody(line: Line, before: Line | undefined, body: string): boolean {
  const of = line.kind === "text" && before?.block !== line.block ? bodyOfReference(line.text) : undefined;
  return of !== undefined && !isSameBody(of, body);
}
