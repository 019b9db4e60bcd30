import type { Element, ElementContent, Nodes, Root, Text } from "hast";
import { sanitize } from "hast-util-sanitize";
import { h } from "hastscript";
import type { Definition, Html, Root as Markdown, Yaml } from "mdast";
import { type Handlers, toHast } from "mdast-util-to-hast";
import { chunksOf } from "../../read/chunks.js";
import { parseMarkdown } from "../../read/markdown.js";
import { adaptContent } from "./adapt.js";
import { safeSchema } from "./safe.js";

/**
 * Markdown of the minutes → what the page shows of it. Raw HTML comes out as text, images as links, links only
 * where they lead to the web or a mailbox, headings at `level` (3 to 6) and below. `name` tells what its tables
 * belong to ("§ 27, Omröstning").
 */
export function prose(markdown: string, level: number, name: string): ElementContent[] {
  const parts = chunksOf(markdown.split("\n"));
  const shown = parts.flatMap(({ text, plain }, at) => [
    ...(at > 0 && !text.startsWith("#") ? [lineEnd] : []),
    ...(plain ? plainText(text) : fromMarkdown(text)),
  ]);
  return adaptContent(shown, level, name);
}

const lineEnd: Text = { type: "text", value: "\n" };

function fromMarkdown(text: string): ElementContent[] {
  // a blank line first: a rule at the top of a section is no front matter
  const tree = parseMarkdown(`\n${text}`);
  const shown: Nodes = toHast(withDefinitionsAsText(tree), { handlers });
  const safe = sanitize(shown, safeSchema) as Root;
  return safe.children.filter(
    (node): node is ElementContent => node.type === "element" || node.type === "text",
  );
}

/** Text that is not looked at as Markdown: a paragraph for each run of lines. */
function plainText(text: string): ElementContent[] {
  return text
    .split(/\n{2,}/u)
    .filter((block) => block.trim())
    .map((block) => h("p", {}, block));
}

const handlers: Handlers = {
  html: (_state, node: Html, parent) => (isBreak(node.value) ? h("br") : literal(node.value, parent?.type)),
  yaml: (_state, node: Yaml, parent) => literal(`---\n${node.value}\n---`, parent?.type),
};

// "<br>", "<br/>", "<BR />"
function isBreak(html: string): boolean {
  return /^<br\s*\/?>$/iu.test(html.trim());
}

/** Source text as it stands: within a line as text, between blocks as a block of its own. */
function literal(text: string, parent: string | undefined): Element | Text {
  const flow = parent === "root" || parent === "blockquote" || parent === "listItem";
  return flow ? h("pre", {}, text) : { type: "text", value: text };
}

/** Markdown with its link definitions that no link uses as text, for the page would drop them. */
function withDefinitionsAsText(tree: Markdown): Markdown {
  const used = new Set<string>();
  collectReferences(tree, used);
  const children = tree.children.map((node) =>
    node.type === "definition" && !used.has(node.identifier) ? paragraphOf(node) : node,
  );
  return { ...tree, children };
}

function collectReferences(node: Markdown | Markdown["children"][number], used: Set<string>): void {
  if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
  if ("children" in node) for (const child of node.children) collectReferences(child, used);
}

function paragraphOf({ label, identifier, url, title }: Definition): Markdown["children"][number] {
  const value = `[${label ?? identifier}]: ${url}${title ? ` "${title}"` : ""}`;
  return { type: "paragraph", children: [{ type: "text", value }] };
}
