import type { ElementContent } from "hast";

/** The words of content, as a reader would have them. */
export function textOf(content: readonly ElementContent[]): string {
  return content
    .map((node) => (node.type === "text" ? node.value : node.type === "element" ? textOf(node.children) : ""))
    .join("");
}

/** A text for comparing: blanks collapsed to one space, none at the ends. */
export function flat(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
