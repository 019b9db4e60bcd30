import { nearest } from "../../lex/nearest.js";
import type { Language } from "../../messages.js";
import { failure } from "../failure.js";
import { type TextId, text } from "../texts/texts.js";

/** ` Menade du …?`, or nothing. */
export function hint(word: string, known: readonly string[], language: Language): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : text("did-you-mean", language, { word: meant });
}

/** The Failure for an unknown word. `id` is a text with `{word}`, `{hint}` and `{known}`. */
export function unknown(id: TextId, word: string, known: readonly string[], language: Language, facts = {}) {
  return failure(id, { ...facts, word, hint: hint(word, known, language), known: known.join(", ") });
}
