import { foldedCode, placesOf } from "./grams.js";

/**
 * What a text must hold for a pattern to fit it: one of the strings, folded as `grams.ts` folds them. Null where the
 * pattern's source does not tell.
 */
export type Literals = readonly string[] | null;

/** What is known of a piece of a pattern: all the strings that it fits, where these are few, or else what a text must hold. */
interface Piece {
  readonly whole: readonly string[] | null;
  readonly held: Literals;
}

/** More strings than these are no longer listed. */
const many = 160;

const nothing: Piece = { whole: [""], held: null };
const anything: Piece = { whole: null, held: null };

/**
 * The strings of which a text must hold one for a pattern to fit: `/(?:beslut|fråga) om/iu` → "beslut om", "fråga om". Read
 * from the pattern's source, as RE2's prefilter and code search do; what it does not know counts as anything, so that no
 * text that fits is ever kept from its pattern.
 */
export function literalsOf({ source }: RegExp): Literals {
  const { piece, at } = alternatives(source, 0);
  return at === source.length ? heldBy(piece) : null;
}

function heldBy({ whole, held }: Piece): Literals {
  return better(whole?.every((text) => placesOf(text).length > 0) ? whole : null, held);
}

/** The literals that keep more texts away: the longer ones, and of these the fewer. */
function better(one: Literals, other: Literals): Literals {
  if (one === null || other === null) return one ?? other;
  const [first, second] = [worth(one), worth(other)];
  return first === second ? (one.length <= other.length ? one : other) : first > second ? one : other;
}

/** How rare the commonest of some literals is: any digit, another sign, three letters up to six. */
const worth = (literals: readonly string[]) =>
  Math.min(...literals.map((text) => (text === "0" ? 1 : Math.min(Math.max(text.length, 2), 6))));

/** Alternatives up to the bracket that closes them, or the end: "a|b". */
function alternatives(source: string, from: number): { piece: Piece; at: number } {
  const pieces: Piece[] = [];
  let at = from;
  for (;;) {
    const { piece, at: end } = sequence(source, at);
    pieces.push(piece);
    if (source[end] !== "|") return { piece: either(pieces), at: end };
    at = end + 1;
  }
}

function either(pieces: readonly Piece[]): Piece {
  const wholes = pieces.flatMap(({ whole }) => whole ?? []);
  const whole = pieces.every((piece) => piece.whole !== null) && wholes.length <= many ? wholes : null;
  const helds = pieces.map(heldBy);
  const held = helds.every((literals) => literals !== null)
    ? helds.flatMap((literals) => literals ?? [])
    : null;
  return { whole, held: held !== null && held.length <= many ? held : null };
}

/** Pieces one behind the other. */
function sequence(source: string, from: number): { piece: Piece; at: number } {
  let whole: readonly string[] | null = [""];
  let run: readonly string[] = [""];
  let held: Literals = null;
  let at = from;
  const close = () => {
    held = better(held, heldBy({ whole: run, held: null }));
    run = [""];
  };
  while (at < source.length && source[at] !== "|" && source[at] !== ")") {
    const one = piece(source, at);
    at = one.at;
    const joined: readonly string[] | null = one.piece.whole && product(run, one.piece.whole);
    if (joined === null) {
      close();
      held = better(held, heldBy(one.piece));
      whole = null;
    } else run = joined;
  }
  if (whole !== null) return { piece: { whole: run, held: null }, at };
  close();
  return { piece: { whole: null, held }, at };
}

function product(starts: readonly string[], ends: readonly string[]): readonly string[] | null {
  return starts.length * ends.length > many
    ? null
    : starts.flatMap((start) => ends.map((end) => start + end));
}

/** One piece with how often it stands: "a", "(?:b|c)?", "[de]{2}". */
function piece(source: string, from: number): { piece: Piece; at: number } {
  const { piece: one, at } = atom(source, from);
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(source.slice(at, at + 12))?.[0];
  if (times === undefined) return { piece: one, at };
  const end = at + times.length;
  if (times.startsWith("?")) return { piece: either([nothing, one]), at: end };
  const least = times.startsWith("+") ? 1 : Number(/^\{(\d+)/u.exec(times)?.[1] ?? 0);
  if (least === 0) return { piece: anything, at: end };
  const exact = /^\{\d+\}$/u.test(times) ? repeated(one, least) : null;
  return {
    piece: exact === null ? { whole: null, held: heldBy(one) } : { whole: exact, held: null },
    at: end,
  };
}

/** All the strings of a piece that stands so many times: "\d{4}" → "0000". */
function repeated({ whole }: Piece, times: number): readonly string[] | null {
  let strings: readonly string[] | null = [""];
  for (let at = 0; at < times && strings !== null; at++) strings = whole && product(strings, whole);
  return strings;
}

// "[" up to its "]": "[a-h½]", "[^\]]"
const charClass = /^\[(?<not>\^?)(?<members>(?:\\.|[^\]\\])*)\]/u;
// "\p{Lu}", "\u00a0", "\k<name>", "\d"
const escaped = /^\\(?:[pP]\{[^}]*\}|u(?<code>[\da-f]{4})|k<[^>]*>|(?<sign>.))/iu;
// "(?:", "(?<name>"
const opening = /^\((?<looking>\?<?[=!])?(?:\?:|\?<[A-Za-z]\w*>)?/u;

/** A letter, a class, a bracket, without how often. */
function atom(source: string, from: number): { piece: Piece; at: number } {
  const rest = source.slice(from);
  const sign = source[from] ?? "";
  if (sign === "(") {
    const { 0: opened = "(", groups } = opening.exec(rest) ?? {};
    const { piece: inside, at } = alternatives(source, from + opened.length);
    return { piece: groups?.["looking"] === undefined ? inside : nothing, at: at + 1 };
  }
  if (sign === "[") {
    const { 0: printed = rest, groups } = charClass.exec(rest) ?? {};
    return {
      piece: groups?.["not"] === "" ? members(groups["members"] ?? "") : anything,
      at: from + printed.length,
    };
  }
  if (sign === "\\") {
    const { 0: printed = rest, groups } = escaped.exec(rest) ?? {};
    return { piece: escapeOf(printed, groups), at: from + printed.length };
  }
  if (sign === "^" || sign === "$") return { piece: nothing, at: from + 1 };
  return { piece: sign === "." ? anything : letter(sign), at: from + 1 };
}

/** One letter as the strings are folded; anything where case makes others of it than Latin letters have. */
function letter(sign: string): Piece {
  const folded = foldedCode(sign.charCodeAt(0));
  const plain =
    folded < 0xb5 || (folded > 0xb5 && folded < 0xff && folded !== 0xdf) || !/[\p{L}\p{M}\p{Cs}]/u.test(sign);
  return plain ? { whole: [String.fromCharCode(folded)], held: null } : anything;
}

/** What an escape stands for: "\d", "\.", "\u00a0". */
function escapeOf(printed: string, groups: Partial<Record<string, string>> | undefined): Piece {
  const { code, sign = "" } = groups ?? {};
  if (code !== undefined) return letter(String.fromCharCode(Number.parseInt(code, 16)));
  if (sign === "d") return { whole: ["0"], held: null };
  if (sign === "b" || sign === "B") return nothing;
  return sign === "" || /[a-z\d]/iu.test(sign) || printed.length > 2 ? anything : letter(sign);
}

/** Any of the members of a class: "a-c½", "\dlO". */
function members(source: string): Piece {
  const found: Piece[] = [];
  // "a-h", "\p{L}", "\u2013", "½"
  const each =
    /(?<first>\\u[\da-f]{4}|\\[pP]\{[^}]*\}|\\[^upP]|[^\\])(?:-(?<last>\\u[\da-f]{4}|\\[^upP]|[^\\]))?/giu;
  for (const { groups } of source.matchAll(each)) {
    const [first = "", last] = [groups?.["first"], groups?.["last"]];
    found.push(last === undefined ? atomOf(first) : range(first, last));
  }
  return either(found);
}

const atomOf = (printed: string) =>
  printed.startsWith("\\") ? escapeOf(printed, escaped.exec(printed)?.groups) : letter(printed);

/** "a-h" as eight strings; anything for a wide range. */
function range(first: string, last: string): Piece {
  const [from, to] = [first.codePointAt(0) ?? 0, last.codePointAt(0) ?? 0];
  if (first.length > 1 || last.length > 1 || to - from > 12) return anything;
  return either(Array.from({ length: to - from + 1 }, (_, at) => letter(String.fromCodePoint(from + at))));
}
