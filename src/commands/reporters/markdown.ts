import { type Language, rules } from "../../messages.js";
import { closingLines } from "../report/summary.js";
import { visible } from "../terminal/visible.js";
import { text } from "../texts/texts.js";
import type { Finding } from "./finding.js";
import type { Reporter } from "./reporter.js";

/** The room for a comment on a pull request is 65,536 characters. */
const room = 60_000;

/**
 * For a comment on a pull request and for a step's summary: a heading for each document and a list of its findings.
 * What came from a document stands in code spans, where it is neither markup, nor a link, nor calls anybody by `@`.
 */
export const markdown: Reporter = {
  end: ({ findings, tally }, { language }) => {
    const summary = closingLines(tally, language).trimEnd().replaceAll("\n", "  \n");
    const parts = [`## protokoll\n\n${summary}\n`];
    let length = 0;
    let path: string | null = null;
    for (const [index, finding] of findings.entries()) {
      const heading = finding.path === path ? "" : `\n### ${code(visible(finding.path))}\n\n`;
      const part = `${heading}${item(finding, language)}\n`;
      length += part.length;
      if (length > room)
        return `${parts.join("")}\n${text("and-more", language, { count: findings.length - index })}\n`;
      parts.push(part);
      path = finding.path;
    }
    return parts.join("");
  },
};

function item(finding: Finding, language: Language): string {
  const { place, severity, rule } = finding;
  const head = `**${text(severity, language)}** ${place.line}:${place.column} ${code(rule)}`;
  return `- ${head} ${sentenceOf(finding, language)}`;
}

/** The sentence of the catalogue: what it has in backquotes, and facts that are no plain words, as code spans. */
function sentenceOf({ rule, facts }: Finding, language: Language): string {
  const fill = (part: string, show: (fact: string) => string) =>
    part.replace(/\{(\w+)\}/gu, (whole, name: string) => show(visible(String(facts[name] ?? whole))));
  return rules[rule][language]
    .split("`")
    .map((part, index) =>
      index % 2 === 1 ? code(fill(part, (fact) => fact)) : fill(escaped(part), (fact) => plainOrCode(fact)),
    )
    .join("");
}

// "27", "KSAU § 104/2024", "den 26 mars 2024"
const plain = /^[\p{L}\p{N}§][\p{L}\p{N}§ /–-]*$/u;

// "`Övriga frågor`": a fact that brings its own backquotes.
const quoted = /^`(?<inside>[^`]+)`$/u;

function plainOrCode(fact: string): string {
  return plain.test(fact) ? fact : code(quoted.exec(fact)?.groups?.["inside"] ?? fact);
}

/** Prose of the catalogue; its `{fact}` stay as they are. */
function escaped(text: string): string {
  return text.replace(/[\\*_[\]<>#+!|~$&@]/gu, "\\$&");
}

/** A code span, fenced by more backquotes than stand together in it. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const content = text.trim() === "" ? "\u{A0}" : text;
  return longest > 0 || /^ .* $/u.test(content)
    ? `${fence} ${content} ${fence}`
    : `${fence}${content}${fence}`;
}
