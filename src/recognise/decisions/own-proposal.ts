import { isSameBody, withoutGenitive } from "../../lex/body.js";
import { decidingBody } from "../../lex/wording.js";
import type { ReadPart } from "../read-part.js";

type Sections = readonly ReadPart[];

/**
 * A proposal of `body` in its own minutes, as a decision: "Arbetsutskottets förslag till kommunstyrelsen", or
 * "Kommunstyrelsens förslag till beslut" with a sentence in which the council decides. `before` is the part before it,
 * `parts` are the parts of the item. Undefined for any other proposal.
 */
export function ownProposal(
  part: ReadPart,
  before: ReadPart | undefined,
  parts: Sections,
  body: string | null,
): ReadPart | undefined {
  if (part.kind !== "proposal") return undefined;
  const own = isOwn(part.author, body);
  if (part.to !== null) {
    const decides = own || (part.author === null && !parts.some(isDecision));
    return decides && !isOpenProposal(before) ? { ...part, kind: "decision" } : undefined;
  }
  const to = own && isOnlyDecision(before, parts) ? otherDecider(part, body) : undefined;
  return to === undefined ? undefined : { ...part, kind: "decision", to };
}

/** True for a part that holds a decision. */
export const isDecision = ({ kind }: ReadPart): boolean => kind === "decision";

/** True where the author is the body of the minutes: "arbetsutskottets" is Kommunstyrelsens arbetsutskott. */
function isOwn(author: string | null, body: string | null): boolean {
  return author !== null && body !== null && isSameBody(withoutGenitive(author), body);
}

/** True for "Förslag till beslut" with nothing under it: the following labels name the authors of the proposals. */
const isOpenProposal = (part: ReadPart | undefined): boolean =>
  part?.kind === "proposal" && part.lines.length === 0;

/** True where the item has no decision, or directly under an empty "Beslut". */
function isOnlyDecision(before: ReadPart | undefined, parts: Sections): boolean {
  const opened = before !== undefined && isDecision(before) && before.lines.length === 0;
  return opened || !parts.some(isDecision);
}

/** The other body that decides in a part's first sentence: "Kommunfullmäktige avslår motionen." */
function otherDecider({ text }: ReadPart, body: string | null): string | undefined {
  const name = decidingBody(text)?.name;
  return name === undefined || isSameBody(name, body) ? undefined : name;
}
