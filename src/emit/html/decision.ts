import type { Element } from "hast";
import { h } from "hastscript";
import type { Beslut, Point } from "../../model.js";
import { badge } from "./badge.js";

/**
 * A beslut as a card: what it is, the words that introduce it, its points as a nested list, and who decides
 * where neither they nor the page's own `body` say so.
 */
export function decision(beslut: Beslut, numbered: boolean, body: string | null): Element {
  return h("div", { className: ["beslut", beslut.kind] }, [
    h("h3", {}, badge(beslut)),
    beslut.lead === null ? null : h("p", { className: "lead" }, beslut.lead),
    pointsOf(beslut, numbered),
    decider(beslut, body ?? ""),
  ]);
}

/** One point alone is a paragraph; several, or one that a lead introduces, are a list. */
function pointsOf({ points, lead }: Beslut, numbered: boolean): Element | null {
  const only = points.length === 1 && lead === null && !numbered ? points[0] : undefined;
  if (only) return h("p", {}, only.text);
  return points.length === 0 ? null : list(points, numbered);
}

/** Points as a list; those of a higher level, after the one that holds them, as a list inside it. */
function list(points: readonly Point[], numbered: boolean): Element {
  const items: Element[] = [];
  for (let at = 0; at < points.length; ) {
    const inner = innerOf(points, at);
    items.push(h("li", {}, [points[at]?.text ?? "", inner.length > 0 ? list(inner, false) : null]));
    at += 1 + inner.length;
  }
  return h(numbered ? "ol" : "ul", {}, items);
}

function innerOf(points: readonly Point[], at: number): Point[] {
  const level = points[at]?.level ?? 1;
  const end = points.findIndex((point, index) => index > at && point.level <= level);
  return points.slice(at + 1, end < 0 ? points.length : end);
}

function decider({ by, to, kind, lead, points }: Beslut, body: string): Element | null {
  const name = (by ?? "").toLowerCase();
  const said = `${lead ?? ""} ${points[0]?.text ?? ""}`.toLowerCase();
  // "Nämnden" says no more than "Barn- och utbildningsnämnden"
  if (by === null || said.includes(name) || body.toLowerCase().endsWith(name)) return null;
  const words =
    kind === "proposal" ? `Förslag av ${by}${to === null ? "" : ` till ${to}`}` : `Beslutande: ${by}`;
  return h("p", { className: "by" }, words);
}
