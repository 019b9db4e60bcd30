import { compile } from "../src/compile.js";
import type { Protokoll } from "../src/model.js";

/** The words of a text, NFC: what must not be lost. */
export const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every string and number that a value holds. */
export function stringsIn(value: unknown, into: string[] = []): string[] {
  if (typeof value === "string" || typeof value === "number") into.push(String(value));
  else if (value && typeof value === "object") for (const one of Object.values(value)) stringsIn(one, into);
  return into;
}

/** The words of the source that the model does not hold as often as the source does. */
export function lostWords(text: string, protokoll: Protokoll): string[] {
  const { source: _, ...model } = protokoll;
  const held = new Map<string, number>();
  for (const word of stringsIn(model).flatMap(wordsOf)) held.set(word, (held.get(word) ?? 0) + 1);
  // a tag that breaks a line is no word: the text holds the break
  return wordsOf(text.replace(/<br ?\/?>/giu, " ")).filter((word) => {
    const left = held.get(word) ?? 0;
    held.set(word, left - 1);
    return left <= 0;
  });
}

/** Every `lines` of a model that is no span of its source, as JSON Pointer. */
export function wrongPlaces(value: unknown, last: number, pointer = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => {
    const here = `${pointer}/${key}`;
    if (key !== "lines" || !Array.isArray(one)) return wrongPlaces(one, last, here);
    const [from, to] = one as [number, number];
    return from >= 1 && from <= to && to <= last ? [] : [here];
  });
}

/** What a text compiles to; a path of its own keeps texts apart in messages. */
export const compiled = (text: string) => compile(Buffer.from(text), "prov.md");
