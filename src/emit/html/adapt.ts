import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { textOf } from "./text.js";

/**
 * Adapts safe content to its place on the page: headings run from `level` down without a gap, images become links,
 * external links are marked, dead links become text, and tables get a caption and scopes.
 */
export function adaptContent(
  content: readonly ElementContent[],
  level: number,
  name: string,
): ElementContent[] {
  const place: Place = { level, open: [], name, inLink: false };
  return content.flatMap((node) => adaptNode(node, place));
}

interface Place {
  /** The level of the outermost heading. */
  level: number;
  /** The source's levels of the headings that the last one stands under, and its own. */
  open: number[];
  name: string;
  inLink: boolean;
}

function adaptNode(node: ElementContent, place: Place): ElementContent[] {
  if (node.type !== "element") return [node];
  if (/^h[1-6]$/u.test(node.tagName)) return heading(node, place);
  switch (node.tagName) {
    case "a":
      return link(node, place);
    case "img":
      return image(node, place);
    case "table":
      return [h("table", {}, h("caption", {}, `Tabell i ${place.name}`), inside(node, place))];
    case "th":
    case "td":
      return [cell(node, place)];
    default:
      return [{ ...node, children: inside(node, place) }];
  }
}

function inside(node: Element, place: Place): ElementContent[] {
  return node.children.flatMap((child) => adaptNode(child, place));
}

/** A heading one level below the one it stands under in the source, whatever levels that uses; at most 6. */
function heading(node: Element, place: Place): ElementContent[] {
  const children = inside(node, place);
  if (!textOf(children).trim()) return [];
  const printed = Number(node.tagName.slice(1));
  while ((place.open.at(-1) ?? 0) >= printed) place.open.pop();
  place.open.push(printed);
  return [h(`h${Math.min(6, place.level + place.open.length - 1)}`, {}, children)];
}

function link(node: Element, place: Place): ElementContent[] {
  const children = inside(node, { ...place, inLink: true });
  const { href } = node.properties;
  if (typeof href !== "string" || !href) return children;
  const words = textOf(children).trim() ? children : href;
  return [h("a", { href, rel: href.startsWith("#") ? null : "noopener nofollow" }, words)];
}

/** An image is never loaded: its words stand for it, and lead to it where it has an address. */
function image(node: Element, place: Place): ElementContent[] {
  const { src, alt } = node.properties;
  const words = typeof alt === "string" && alt.trim() ? alt : "Bild";
  if (place.inLink || typeof src !== "string" || !src) return [{ type: "text", value: words }];
  return [h("a", { href: src, rel: "noopener nofollow" }, words)];
}

/** A cell with its scope, and its alignment as a class; a head without words is no head. */
function cell(node: Element, place: Place): Element {
  const children = inside(node, place);
  const head = node.tagName === "th" && textOf(children).trim() !== "";
  const { align } = node.properties;
  const className = align === "right" ? "right" : null;
  return h(head ? "th" : "td", { scope: head ? "col" : null, className }, children);
}
