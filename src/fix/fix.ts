import { type Compiled, compile } from "../compile.js";
import type { RuleId } from "../messages.js";
import { decode } from "../read/decode.js";
import type { Settings } from "../settings.js";
import { type Repair, repairs } from "./fixes.js";

/** A document's text before and after its repairs, and the rules whose repairs were made or had to be left. */
export interface Repaired {
  before: string;
  after: string;
  /** True where the file's bytes change: also where only the encoding does. */
  isChanged: boolean;
  made: RuleId[];
  /** Repairs that would have changed what the document means. */
  left: RuleId[];
}

/**
 * Makes the safe repairs of a document: those of rules that speak in it, and only where the model stays the same but for
 * the source's own figures (`source.sha256`). Line ends and a byte order mark are kept, text is UTF-8 afterwards; a
 * document in UTF-16 is left as it is. Pure.
 */
export function repaired(bytes: Uint8Array, path: string, settings: Settings): Repaired {
  const first = compile(bytes, path, settings);
  const before = textOf(bytes);
  const result: Repaired = { before, after: before, isChanged: false, made: [], left: [] };
  if (isUtf16(bytes)) return result;
  for (const repair of repairs) {
    const lines = linesOf(first, repair.rule);
    if (lines.size === 0) continue;
    const text = mended(result.after, repair, lines);
    const isMade =
      (text !== result.after || repair.rule === "encoding-fallback") &&
      meansTheSame(compile(Buffer.from(text), path, settings), first);
    result[isMade ? "made" : "left"].push(repair.rule);
    if (isMade) Object.assign(result, { after: text, isChanged: true });
  }
  return result;
}

/** The text with its byte order mark, where it has one. */
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

function mended(text: string, { mend, lines }: Repair, found: ReadonlySet<number>): string {
  // the odd parts are the ends of lines
  return text
    .split(/(\r\n|\n|\r)/u)
    .map((part, at) => (at % 2 === 0 && (lines === "all" || found.has(at / 2 + 1)) ? mend(part) : part))
    .join("");
}

/** True where two compilations say the same of everything but the file itself. */
function meansTheSame(one: Compiled, other: Compiled): boolean {
  return modelText(one) === modelText(other);
}

const modelText = ({ protokoll: { source: _, ...model } }: Compiled): string => JSON.stringify(model);
