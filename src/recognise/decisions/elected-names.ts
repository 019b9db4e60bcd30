import { electionItemForms as forms } from "../../forms/elections.js";
import { fits, found } from "../../forms/form.js";
import { isPeople } from "../../lex/person.js";
import type { Block } from "../../outline/blocks.js";
import { electedNames } from "../meeting/elected.js";
import { cutBefore, type ReadPart } from "../read-part.js";

/** True for names that alone elect under a title: "Val av kassör" and "Bo Al." or "Bo valdes." */
export function electsByName(title: string, text: string): boolean {
  if (!fits(forms.electing, title)) return false;
  const { who, chosen } = found(forms.names, text)?.groups ?? {};
  return who !== undefined && (isPeople(who) || (chosen !== undefined && electedNames(who).length > 0));
}

/** The parts of an item without a decision, from the first name that elects on a decision; no name of whom somebody proposes is one. */
export function withElected(parts: readonly ReadPart[], title: string, width: number): ReadPart[] {
  if (parts.some(({ text }) => fits(forms.nominated, text))) return [...parts];
  const elects = ({ text }: Block): boolean => electsByName(title, text);
  const at = parts.findIndex(({ heading, blocks }) => heading === null && blocks.some(elects));
  return parts.flatMap((part, index) =>
    index === at ? cutBefore(part, part.blocks.find(elects)?.lines[0], { kind: "decision" }, width) : [part],
  );
}
