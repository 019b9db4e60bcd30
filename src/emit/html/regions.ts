import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { textOf } from "./text.js";

/**
 * Content in which every table stands in a region of its own, named by the table's caption, that scrolls
 * sideways and can be reached from the keyboard. Names that come back get a number, since each must be its own.
 */
export function withRegions(content: readonly ElementContent[]): ElementContent[] {
  const used = new Map<string, number>();
  return content.map((node) => wrapped(node, used));
}

function wrapped(node: ElementContent, used: Map<string, number>): ElementContent {
  if (node.type !== "element") return node;
  if (node.tagName !== "table")
    return { ...node, children: node.children.map((child) => wrapped(child, used)) };
  return h("section", { className: "scroll", ariaLabel: ownName(node, used), tabIndex: 0 }, node);
}

function ownName(table: Element, used: Map<string, number>): string {
  const caption = table.children.find((child) => child.type === "element" && child.tagName === "caption");
  const name = (caption ? textOf([caption]) : "") || "Tabell";
  const count = (used.get(name) ?? 0) + 1;
  used.set(name, count);
  return count === 1 ? name : `${name} (${count})`;
}
