import { signersIn, tokensOf } from "../lex/signature.js";
import type { Line } from "../read/line.js";
import { fieldLabels } from "../vocabulary/fields.js";
import { labelForm } from "./label-form.js";

/** Lines of signatures with the name before the office, or lines of anything else. */
export interface Segment {
  signed: boolean;
  lines: Line[];
}

const headings = new Set(fieldLabels.signatures.map(labelForm));

/**
 * Splits the lines into signatures and other segments. Signatures stand under the label "Underskrifter" or under a line
 * to sign on; `ruled` holds the numbers of such lines.
 */
export function signedSegments(lines: readonly Line[], ruled: ReadonlySet<number>): Segment[] {
  const segments: Segment[] = [];
  for (let at = 0; at < lines.length; ) {
    const length = signedLength(lines, at, ruled);
    const end = at + Math.max(length, 1);
    const last = segments.at(-1);
    if (length > 0) segments.push({ signed: true, lines: lines.slice(at, end) });
    else if (last && !last.signed) last.lines.push(...lines.slice(at, end));
    else segments.push({ signed: false, lines: lines.slice(at, end) });
    at = end;
  }
  return segments;
}

/** How many lines of signatures with the names first begin at a line; 0 for none. */
export function signedLength(lines: readonly Line[], at: number, ruled: ReadonlySet<number>): number {
  const line = lines[at];
  const titled = headings.has(labelForm(lines[at - 1]?.text ?? ""));
  const signedOn = line && [1, 2].some((above) => ruled.has(line.place.line - above));
  if ((!titled && !signedOn) || isSigned(lines[at - 1])) return 0;
  let end = at;
  while (end < lines.length && isSigned(lines[end])) end++;
  const signers = signersIn(lines.slice(at, end).map(({ columns }) => columns)) ?? [];
  return signers.length > (titled ? 0 : 1) ? end - at : 0;
}

const isSigned = (line: Line | undefined): boolean =>
  line !== undefined && line.cells === null && line.text.length < 200 && tokensOf(line.columns) !== undefined;
