import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";
import { plainTree } from "./plain.js";

/** Markdown text → its tree, by the fast reader where the text is plain, else by remark-parse. Never throws on any text. */
export function treeOf(text: string): Root {
  return plainTree(text) ?? parseMarkdown(text);
}

/** Markdown text → its tree by remark-parse, whatever the text holds: CommonMark, tables as GFM writes them, YAML front matter. Never throws on any text. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}

const processor = unified().use(remarkParse).use(tables).use(remarkFrontmatter, ["yaml"]);

/** Of GFM only the tables: the rest would read numbers and addresses as markup. */
function tables(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
