import { bodiesIn, isSameBody, withoutGenitive } from "../../lex/body.js";
import type { SectionKind } from "../../model.js";
import type { Item, Outline, Part } from "../../outline/outline.js";

/**
 * Makes the decision of another body, "Arbetsutskottets beslut" above "Kommunstyrelsens beslut", a previous decision in the
 * minutes of `body`. It stays a decision where neither the item nor the minutes have one under the body's own name, and
 * where the title names the other body too (a joint sitting).
 */
export function withEarlierBodies({ items, title }: Outline, body: string | null): readonly Item[] {
  if (body === null) return items;
  const sitting = [body, ...title.flatMap(({ text }) => bodiesIn(text).map(({ name }) => name))];
  const isOther = (part: Part<SectionKind>): boolean => {
    const author = decider(part);
    return author !== undefined && !sitting.some((one) => isSameBody(author, one) || isSameBody(one, author));
  };
  const isNamed = items.some(({ parts }) => parts.some((part) => decider(part) && !isOther(part)));
  return items.map((item) => {
    const isOwn = item.parts.some(
      (part) => part.kind === "decision" && !isOther(part) && part.lines.length > 0,
    );
    return isOwn || isNamed
      ? { ...item, parts: item.parts.map((part) => (isOther(part) ? asPreviousDecision(part) : part)) }
      : item;
  });
}

/** The body in the label of a decision: "Socialnämnden" of "Socialnämndens beslut"; undefined for an office, "Förvaltningens beslut". */
function decider({ kind, author }: Part<SectionKind>): string | undefined {
  return kind === "decision" && author !== null ? bodiesIn(author)[0] && withoutGenitive(author) : undefined;
}

const asPreviousDecision = (part: Part<SectionKind>): Part<SectionKind> => ({
  ...part,
  kind: "previous-decisions",
});
