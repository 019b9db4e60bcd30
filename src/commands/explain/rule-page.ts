import { readFile } from "node:fs/promises";
import type { RootContent } from "mdast";
import { toString as plainText } from "mdast-util-to-string";
import type { Language, RuleId } from "../../messages.js";
import { parseMarkdown } from "../../read/markdown.js";

/** What `docs/rules/<id>.md` says of a rule. */
export interface RulePage {
  /** What the rule looks for, why, and what to do; Markdown. */
  prose: Readonly<Record<Language, string>>;
  /** Where the rule speaks, and where it is silent. */
  bad: Example;
  good: Example;
}

/** Documents that show a rule, and the configuration that they stand under; null for none. */
export interface Example {
  documents: readonly { path: string; bytes: Uint8Array }[];
  configuration: string | null;
}

/** Reads the page of a rule from the package. Throws where the file is not there or has not its four parts. */
export async function readRulePage(rule: RuleId): Promise<RulePage> {
  return rulePage(await readFile(new URL(`../../../docs/rules/${rule}.md`, import.meta.url), "utf8"));
}

/**
 * A page's parts: `# id`, Swedish prose, `## Dåligt` and `## Bra` with fenced examples, `## In English` with its prose.
 * A fence is ` ```markdown `, with a name behind it where there are several documents; ` ```yaml ` holds a configuration.
 * In a fence ` ```markdown escaped ` `\u{200B}` stands for a character, `\x00` for a byte and `\{a*70000}` for a repetition.
 */
export function rulePage(text: string): RulePage {
  const parts = partsOf(text);
  const part = (heading: string): readonly RootContent[] => {
    const found = parts.find((one) => one.heading === heading);
    if (found === undefined) throw new Error(`no "## ${heading}"`);
    return found.content;
  };
  const proseOf = (content: readonly RootContent[]) =>
    text.slice(content[0]?.position?.start.offset, content.at(-1)?.position?.end.offset);
  return {
    prose: { sv: proseOf(parts[0]?.content ?? []), en: proseOf(part("In English")) },
    bad: exampleIn(part("Dåligt")),
    good: exampleIn(part("Bra")),
  };
}

function partsOf(text: string): { heading: string; content: RootContent[] }[] {
  const parts: { heading: string; content: RootContent[] }[] = [];
  for (const node of parseMarkdown(text).children) {
    if (node.type === "heading") parts.push({ heading: plainText(node), content: [] });
    else parts.at(-1)?.content.push(node);
  }
  return parts;
}

function exampleIn(content: readonly RootContent[]): Example {
  const fences = content.filter((node) => node.type === "code");
  return {
    documents: fences
      .filter(({ lang }) => lang === "markdown")
      .map(({ meta, value }) => {
        const words = (meta ?? "").split(" ");
        const path = words.find((word) => word.endsWith(".md")) ?? "protokoll.md";
        return {
          path,
          bytes: words.includes("escaped") ? unescaped(`${value}\n`) : Buffer.from(`${value}\n`),
        };
      }),
    configuration: fences.find(({ lang }) => lang === "yaml")?.value ?? null,
  };
}

// "\u{200B}", "\x00", "\{a*70000}"
const escapes =
  /\\u\{(?<code>[\dA-F]+)\}|\\x(?<byte>[\dA-F]{2})|\\\{(?<what>[^*{}]{1,40})\*(?<times>\d{1,6})\}/gu;

function unescaped(text: string): Uint8Array {
  const parts: Uint8Array[] = [];
  let end = 0;
  for (const { 0: whole, index, groups } of text.matchAll(escapes)) {
    parts.push(Buffer.from(text.slice(end, index)), meant(groups ?? {}));
    end = index + whole.length;
  }
  return Buffer.concat([...parts, Buffer.from(text.slice(end))]);
}

function meant({ code, byte, what, times }: Record<string, string | undefined>): Uint8Array {
  if (byte !== undefined) return Buffer.from(byte, "hex");
  if (code !== undefined) return Buffer.from(String.fromCodePoint(Number.parseInt(code, 16)));
  return Buffer.from((what ?? "").repeat(Number(times)));
}
