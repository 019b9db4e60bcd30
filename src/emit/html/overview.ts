import type { Element } from "hast";
import { h } from "hastscript";
import type { Paragraph } from "../../model.js";
import { badge, note } from "./badge.js";
import { beslutInWords, labelOf, titleOf } from "./words.js";

/** The way in: each § with its title and, in words, what became of it. `anchors` go with `paragraphs`. */
export function overview(paragraphs: readonly Paragraph[], anchors: readonly string[]): Element {
  const items = paragraphs.map((paragraph, index) =>
    h("li", {}, [
      h("a", { href: `#${anchors[index] ?? ""}` }, [
        h("span", { className: "mark" }, labelOf(paragraph)),
        " ",
        h("span", { className: "title" }, titleOf(paragraph)),
      ]),
      h("p", { className: "badges" }, badges(paragraph)),
    ]),
  );
  return h("nav", { ariaLabelledBy: "beslut" }, [
    h("h2", { id: "beslut" }, "Ärenden och beslut"),
    items.length === 0 ? h("p", {}, "Protokollet har inga ärenden.") : h("ol", {}, items),
  ]);
}

/** Each sort of beslut once, then what a reader looks for: votes, reservations and jäv. */
function badges(paragraph: Paragraph): (Element | string)[] {
  const kinds = new Map(paragraph.beslut.map((beslut) => [beslutInWords(beslut), beslut]));
  const found = [
    ...(kinds.size === 0 ? [note("Beslut ej angivet")] : [...kinds.values()].map(badge)),
    ...(paragraph.votes.length > 0 ? [note("Omröstning")] : []),
    ...(paragraph.reservations.length > 0 ? [note("Reservation")] : []),
    ...(paragraph.recusals.length > 0 ? [note("Jäv")] : []),
  ];
  return found.flatMap((word, index) => (index === 0 ? [word] : [" ", word]));
}
