import { fits } from "../forms/form.js";
import { lawForms } from "../forms/laws.js";
import type { Meeting } from "../model.js";

// "26.3.2024" is how minutes from Finland date, where another act holds
const finnish = /(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/u;

/**
 * True for a sitting to which kommunallagen's rules on minutes, justering and anslag apply: a council (5 kap.), and an
 * executive or a nämnd (6:35). Committees have no rule of their own there; associations and companies another law.
 */
export function isUnderKommunallagen({ bodyKind, body, municipality, fields }: Meeting): boolean {
  const isKind =
    bodyKind === "council" ||
    bodyKind === "executive" ||
    (bodyKind === "board" && fits(lawForms.board, body ?? ""));
  return (
    isKind &&
    !fits(lawForms.others, `${body} ${municipality}`) &&
    !fields.some(({ text }) => finnish.test(text))
  );
}
