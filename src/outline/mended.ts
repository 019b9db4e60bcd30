import { fits } from "../forms/form.js";
import { lineEndForms } from "../forms/line-ends.js";
import type { FurnitureKind } from "../model.js";
import type { Line } from "../read/line.js";
import { reprinted } from "../read/slice.js";

/** A line, and what kind of furniture it is; null for text. */
interface Judged {
  line: Line;
  kind: FurnitureKind | null;
}

/** What is left when the furniture is out; where a head stood inside a sentence, its two halves share a block. */
export function mended(candidates: readonly Judged[], width: number): Line[] {
  const lines: Line[] = [];
  let cut = false;
  let joined: { from: number; to: Line } | null = null;
  for (const { line, kind } of candidates) {
    if (kind !== null) {
      cut = cut || kind.startsWith("page-");
      continue;
    }
    const last = lines.at(-1);
    if (cut && last && goesOn(last, line, width)) {
      joined = { from: line.block, to: last };
      lines[lines.length - 1] = reprinted(last, { end: "soft" });
    } else if (joined && line.block !== joined.from) joined = null;
    lines.push(joined ? reprinted(line, { block: joined.to.block, level: joined.to.level }) : line);
    cut = false;
  }
  return lines;
}

/** True where `next` goes on the sentence of `last`. */
function goesOn(last: Line, next: Line, width: number): boolean {
  if (next.kind !== "text" || (last.kind !== "text" && last.kind !== "item")) return false;
  if (
    /[.:;!?”"]$/u.test(last.text) ||
    fits(lineEndForms.that, next.text) ||
    /^§ (?!\d{1,4}, \p{Ll})/u.test(next.text)
  )
    return false;
  // "… den 27 november 2017, | § 118, upphör att gälla"
  return /^[\p{Ll}\d(]/u.test(next.text) || /[,–-]$/u.test(last.text) || last.text.length >= width * 0.85;
}
