import { electionItemForms as forms } from "../../forms/elections.js";
import { fits, found } from "../../forms/form.js";
import { isPeople } from "../../lex/person.js";
import type { SectionKind } from "../../model.js";
import { blocksOf, textOf } from "../../outline/blocks.js";
import type { Part } from "../../outline/outline.js";
import { electedNames } from "../meeting/elected.js";

/** True for names that alone elect under a title: "Val av kassör" and "Bo Al." or "Bo valdes." */
export function electsByName(title: string, text: string): boolean {
  if (!fits(forms.electing, title)) return false;
  const { who, chosen } = found(forms.names, text)?.groups ?? {};
  return who !== undefined && (isPeople(who) || (chosen !== undefined && electedNames(who).length > 0));
}

/** The parts of an item without a decision, from the first name that elects on a decision; no name of whom somebody proposes is one. */
export function withElected(
  parts: readonly Part<SectionKind>[],
  title: string,
  width: number,
): Part<SectionKind>[] {
  if (parts.some(({ lines }) => fits(forms.nominated, textOf(lines, width)))) return [...parts];
  for (const [at, part] of parts.entries()) {
    const first =
      part.heading === null
        ? blocksOf(part.lines, width, "paragraphs").find(({ text }) => electsByName(title, text))
        : undefined;
    const from = first?.lines[0] ? part.lines.indexOf(first.lines[0]) : -1;
    if (from < 0) continue;
    const told = from > 0 ? [{ ...part, lines: part.lines.slice(0, from) }] : [];
    const elects = { ...part, kind: "decision" as const, lines: part.lines.slice(from) };
    return [...parts.slice(0, at), ...told, elects, ...parts.slice(at + 1)];
  }
  return [...parts];
}
