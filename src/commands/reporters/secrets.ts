import { visibleText } from "../../check/visible-text.js";
import type { Compiled } from "../../compile.js";
import { type Message, type RuleId, rules } from "../../messages.js";
import type { Place } from "../../place.js";

/** Personal data of a document that no report may show. */
export interface Secrets {
  /** Number → source line with a dot for each UTF-16 unit of a secret, `Ring •••••••••••• i dag`, where it holds one. */
  lines: ReadonlyMap<number, string>;
  /** How each reads, as a whole and in the parts that a line break makes of it. */
  texts: ReadonlySet<string>;
}

/** Where nothing is secret. */
export const noSecrets: Secrets = { lines: new Map(), texts: new Set() };

/** True where what a rule found must be neither shown nor hashed. */
export function isSecret(rule: RuleId): boolean {
  return "secret" in rules[rule];
}

/** What is secret in a document, though a comment or the configuration keeps its rule silent. */
export function secretsOf({ messages, ignored, source }: Compiled): Secrets {
  return secretsIn([...messages, ...ignored], source);
}

/** What the `secret` rules found in a document. `source` are its lines as decoded. */
export function secretsIn(messages: readonly Message[], source: readonly string[]): Secrets {
  const places = messages.filter(({ rule }) => isSecret(rule)).map(({ place }) => place);
  const ranges = new Map<number, Range[]>();
  const texts = new Set<string>();
  for (const place of places) {
    const parts = partsOf(place, source);
    for (const { line, range } of parts) {
      const own = ranges.get(line);
      if (own) own.push(range);
      else ranges.set(line, [range]);
    }
    const words = parts.map(({ text }) => text.trim());
    for (const written of [words.join(" "), words.join(""), ...words])
      for (const text of [
        written,
        visibleText(written).text,
        visibleText(written).text.replace(/\s+/gu, " "),
      ])
        if (text.length >= shortest) texts.add(text);
  }
  if (ranges.size === 0) return noSecrets;
  // wherever else it stands: in the target of a link that is named by it
  const lengths = [...new Set([...texts].map(({ length }) => length))];
  const lines = source.flatMap((line, at): [number, string][] => {
    const covered = masked(withDots(line, ranges.get(at + 1) ?? []), texts, lengths);
    return covered === line ? [] : [[at + 1, covered]];
  });
  return { lines: new Map(lines), texts };
}

/** A function that masks, with dots, every secret quoted in the facts of a message. */
export function maskerFor(texts: Secrets["texts"]): (facts: Message["facts"]) => Message["facts"] {
  if (texts.size === 0) return (facts) => facts;
  const lengths = [...new Set([...texts].map(({ length }) => length))];
  return (facts) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, fact]) => [
        name,
        typeof fact === "string" ? masked(fact, texts, lengths) : fact,
      ]),
    );
}

// Of a number that a line break parts, four digits alone would cover every year that is written alike.
const shortest = 6;

/** By length, for there are few lengths and there may be many secrets. */
function masked(text: string, secrets: Secrets["texts"], lengths: readonly number[]): string {
  const ranges = lengths.flatMap((length) => {
    const found: Range[] = [];
    for (let at = 0; at + length <= text.length; at += 1)
      if (secrets.has(text.slice(at, at + length))) found.push([at, at + length]);
    return found;
  });
  return withDots(text, ranges);
}

/** From which UTF-16 unit, from 0, to before which. */
type Range = readonly [number, number];

/** A text with dots in the ranges, which may overlap. */
function withDots(text: string, ranges: readonly Range[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), "•".repeat(end - from));
    at = end;
  }
  return parts.join("") + text.slice(at);
}

/** A place line by line. */
function partsOf(place: Place, source: readonly string[]): { line: number; range: Range; text: string }[] {
  return source.slice(place.line - 1, place.endLine).map((text, index) => {
    const line = place.line + index;
    const start = line === place.line ? place.column - 1 : 0;
    const end = Math.min(line === place.endLine ? place.endColumn - 1 : text.length, text.length);
    return { line, range: [start, end], text: text.slice(start, end) };
  });
}
