import { archive } from "../catalogue/archive.js";
import type { Level } from "../catalogue/rule.js";
import { nearest } from "../lex/nearest.js";
import { type Message, type Report, type RuleId, rules } from "../messages.js";
import type { Furniture } from "../model.js";
import type { Place } from "../place.js";

/** A comment that silences rules: `<!-- protokoll-ignore no-decision: mötet avbröts -->`. */
export interface Ignore {
  /** As written: a rule's id, or what was taken for one; null where the comment cannot be read. */
  rule: string | null;
  /** The source lines, 1-based, on which the rule is silent; null for the whole document. */
  lines: readonly number[] | null;
  /** True where a reason stands behind the colon; without one the comment has no effect. */
  hasReason: boolean;
  place: Place;
}

// "<!-- protokoll-ignore no-date, no-chair: utdrag -->", "# protokoll-ignore-file no-chair: utdrag" in front matter
const form = /^(?:<!--|#) ?protokoll-ignore(?<whole>-file)?(?<rest> [^\n]*)$/iu;
// "<!-- protokoll-ignore" with its end on another line, "<!-- protokollignore no-date: x -->"
const begun = /^(?:<!--|#) ?protokoll[- _]?ignor/iu;

/**
 * The comments of a document that silence rules. One alone on its line is about the next line with text, one behind text
 * about that line, `protokoll-ignore-file` about the whole document. `source` are the lines as decoded.
 */
export function ignoresIn(furniture: readonly Furniture[], source: readonly string[]): Ignore[] {
  const comments = furniture.filter(({ kind }) => kind === "comment");
  return comments.flatMap(({ text, lines: [line] }): Ignore | Ignore[] => {
    const { whole, rest } = form.exec(text)?.groups ?? {};
    if (rest === undefined && !begun.test(text)) return [];
    const written = source[line - 1] ?? "";
    const column = Math.max(written.indexOf(text), 0) + 1;
    const place = { line, column, endLine: line, endColumn: column + text.length };
    if (rest === undefined || !(text.startsWith("#") || text.includes("-->")))
      return { rule: null, lines: [], hasReason: false, place };
    const [ids, reason] = partedAtColon(rest.split("-->", 1)[0] ?? "");
    const lines = whole ? null : [line, ...(written.trim() === text ? nextText(line, source) : [])];
    return ids
      .split(/[\s,]+/u)
      .filter((rule) => rule !== "")
      .map((rule) => ({ rule: rule.toLowerCase(), lines, hasReason: reason.trim() !== "", place }));
  });
}

function partedAtColon(text: string): [string, string] {
  const colon = text.indexOf(":");
  return colon < 0 ? [text, ""] : [text.slice(0, colon), text.slice(colon + 1)];
}

/** The line below that holds text, blank lines and further comments passed over. */
function nextText(line: number, source: readonly string[]): number[] {
  const below = source.slice(line).findIndex((text) => !/^\s*(?:<!--[^>]*-->\s*)?$/u.test(text));
  return below < 0 ? [] : [line + below + 1];
}

/** True where a comment with a reason silences a message. */
export function isIgnored({ rule, place }: Message, ignores: readonly Ignore[]): boolean {
  return ignores.some((ignore) => covers(ignore, rule, place.line));
}

function covers(ignore: Ignore, rule: RuleId, line: number): boolean {
  return ignore.hasReason && ignore.rule === rule && (ignore.lines === null || ignore.lines.includes(line));
}

/**
 * Reports comments without effect: `ignore-unreadable`, `ignore-unknown-rule`, `ignore-without-reason`, `ignore-unused`.
 * `messages` are those of the document before any was silenced. A comment for a rule over several documents is never
 * unused, since its messages depend on the documents of the run.
 */
export function reportIdle(
  ignores: readonly Ignore[],
  messages: readonly Message[],
  levels: Readonly<Record<RuleId, Level>>,
  report: Report,
): void {
  for (const ignore of ignores) {
    const { rule, place, hasReason } = ignore;
    if (rule === null) report("ignore-unreadable", place);
    else if (!isRule(rule)) {
      report("ignore-unknown-rule", place, { rule, near: nearest(rule, Object.keys(rules)) ?? "" });
    } else if (!hasReason) report("ignore-without-reason", place, { rule });
    else if (
      levels[rule] !== "off" &&
      !(rule in archive) &&
      !messages.some((one) => covers(ignore, one.rule, one.place.line))
    )
      report("ignore-unused", place, { rule });
  }
}

const isRule = (id: string): id is RuleId => Object.hasOwn(rules, id);
