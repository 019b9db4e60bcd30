import { type Compiled, compile } from "../compile.js";
import type { RuleId } from "../messages.js";
import { decode } from "../read/decode.js";
import type { Settings } from "../settings.js";
import { type Fix, fixes } from "./fixes.js";

/** A document's text before and after its fixes, and the rules whose fixes were applied or skipped. */
export interface FixResult {
  before: string;
  after: string;
  /** True where the file's bytes change: even if only the encoding does. */
  isChanged: boolean;
  applied: RuleId[];
  /** Rules whose fix would have changed the model. */
  skipped: RuleId[];
}

/**
 * Applies the safe fixes to a document: those of the rules that report something in it, each only if the model stays the
 * same except for the source's own figures (`source.sha256`). Line ends and a byte order mark are kept, text is UTF-8 afterwards; a
 * document in UTF-16 is left as it is. Pure.
 */
export function fixDocument(bytes: Uint8Array, path: string, settings: Settings): FixResult {
  const first = compile(bytes, path, settings);
  const before = textOf(bytes);
  const result: FixResult = { before, after: before, isChanged: false, applied: [], skipped: [] };
  if (isUtf16(bytes)) return result;
  for (const fix of fixes) {
    const lines = linesOf(first, fix.rule);
    if (lines.size === 0) continue;
    const text = applyFix(result.after, fix, lines);
    const isApplied =
      (text !== result.after || fix.rule === "encoding-fallback") &&
      hasSameModel(compile(Buffer.from(text), path, settings), first);
    result[isApplied ? "applied" : "skipped"].push(fix.rule);
    if (isApplied) Object.assign(result, { after: text, isChanged: true });
  }
  return result;
}

/** The text, including its byte order mark, if any. */
function textOf(bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return `${isMarked ? "\uFEFF" : ""}${decode(bytes, () => {})}`;
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function linesOf({ messages }: Compiled, rule: RuleId): Set<number> {
  const own = messages.filter((message) => message.rule === rule);
  return new Set(
    own.flatMap(({ place: { line, endLine } }) =>
      Array.from({ length: endLine - line + 1 }, (_, at) => line + at),
    ),
  );
}

function applyFix(text: string, { apply, lines }: Fix, found: ReadonlySet<number>): string {
  // the odd parts are the ends of lines
  return text
    .split(/(\r\n|\n|\r)/u)
    .map((part, at) => (at % 2 === 0 && (lines === "all" || found.has(at / 2 + 1)) ? apply(part) : part))
    .join("");
}

/** True if two compilations have the same model, apart from `source`. */
function hasSameModel(one: Compiled, other: Compiled): boolean {
  return modelText(one) === modelText(other);
}

const modelText = ({ protokoll: { source: _, ...model } }: Compiled): string => JSON.stringify(model);
