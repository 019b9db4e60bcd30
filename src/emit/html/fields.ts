import type { Element } from "hast";
import { h } from "hastscript";
import type { Field, FieldKind, Member } from "../../model.js";
import { prose } from "./prose.js";
import { labelInWords } from "./words.js";

/**
 * The fields of the first and last pages that the page does not tell in words of its own, as printed: those of
 * an `untold` kind, and those that no fact is read from.
 */
export function fieldsAsPrinted(
  fields: readonly Field[],
  members: readonly Member[],
  untold: ReadonlySet<FieldKind>,
): Element[] {
  const shown = fields.filter(({ kind, text, lines }) => {
    if (text.trim() === "" || members.some((member) => isInside(member.lines, lines))) return false;
    return untold.has(kind) || verbatim.has(kind) || (members.length === 0 && attendance.has(kind));
  });
  return shown.map(asPrinted);
}

const verbatim: ReadonlySet<FieldKind> = new Set(["notice", "signatures", "appeal-deadline", "other"]);

const attendance: ReadonlySet<FieldKind> = new Set([
  "serving",
  "serving-substitutes",
  "substitutes",
  "others",
  "absent",
  "attendance",
]);

function isInside(inner: Member["lines"], outer: Field["lines"]): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

function asPrinted({ heading, markdown }: Field): Element {
  const label = labelInWords(heading ?? "") || "I protokollet";
  return h("div", { className: "printed" }, [h("dt", {}, label), h("dd", {}, prose(markdown, 3, label))]);
}
