import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Protokoll, Unplaced } from "../../model.js";
import { inferredInWords } from "./inferred.js";
import { linesInWords } from "./words.js";

/** Where the page comes from: file, checksum, how much was understood, what was inferred, what found no place. */
export function sourceNote(protokoll: Protokoll): ElementContent[] {
  const { source } = protokoll;
  return [
    h("h2", {}, "Källa"),
    h(
      "p",
      {},
      "Sidan är gjord av programmet protokoll ur protokollets text. Det justerade protokollet gäller.",
    ),
    h("dl", { className: "origin" }, [
      entry("Fil", [source.path]),
      entry("Titel", titleOf(protokoll)),
      entry("SHA-256", [h("code", {}, source.sha256)]),
      entry("Rader", [coverageInWords(protokoll)]),
      entry("Härlett, ej utskrivet i texten", inferredInWords(protokoll)),
    ]),
    ...unplacedPart(protokoll.unplaced),
  ];
}

function entry(label: string, values: readonly (Element | string)[]): Element | null {
  if (values.length === 0) return null;
  return h("div", {}, [h("dt", {}, label), values.map((value) => h("dd", {}, value))]);
}

/** The lines that stand above the first label, as printed. */
function titleOf({ meeting }: Protokoll): string[] {
  const titles = meeting.fields.filter(({ kind }) => kind === "title");
  return titles.flatMap(({ text }) => text.split("\n")).filter((line) => line.trim());
}

function coverageInWords({ source }: Protokoll): string {
  const { model, furniture, unplaced } = source.coverage;
  const places = [
    `${model} i ärenden och uppgifter`,
    `${furniture} i sidhuvuden och annat som hör till sidan`,
  ];
  return `${model + furniture + unplaced} med text: ${places.join(", ")}, ${unplaced} utan känd plats.`;
}

function unplacedPart(unplaced: readonly Unplaced[]): ElementContent[] {
  if (unplaced.length === 0) return [];
  return [
    h("h3", {}, "Text utan känd plats"),
    ...unplaced.map(({ text, lines }) =>
      h("figure", {}, [h("figcaption", {}, `Källans ${linesInWords(lines)}`), h("pre", {}, text)]),
    ),
  ];
}
