import type { Element } from "hast";
import { h } from "hastscript";
import type { Beslut } from "../../model.js";
import { beslutInWords } from "./words.js";

/** What a beslut is, in words and, besides, in colour. */
export function badge(beslut: Pick<Beslut, "kind" | "to">): Element {
  return h("span", { className: ["badge", beslut.kind] }, beslutInWords(beslut));
}

/** A word about a § that is no beslut: "Omröstning". */
export function note(word: string): Element {
  return h("span", { className: ["badge", "note"] }, word);
}
