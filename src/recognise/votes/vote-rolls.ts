import { allIn, fits, found } from "../../forms/form.js";
import { voteForms } from "../../forms/votes.js";
import type { Appendix } from "../../outline/outline.js";
import type { ReadPart } from "../read-part.js";

const referencesIn = allIn(voteForms.rollReference);

/** The appendices that a vote refers to by number ("bilaga 2"), else the only one that names the § and a vote. */
export function rollsFor(
  part: ReadPart,
  appendices: readonly Appendix[],
  number: number | null,
  votes: number,
): Appendix[] {
  const referred = referencesIn(part.text).map((match) => match.groups?.["id"]?.toLowerCase());
  const byNumber = appendices.filter(({ heading }) =>
    referred.includes(found(voteForms.appendixNumber, heading.text)?.groups?.["id"]?.toLowerCase()),
  );
  if (byNumber.length > 0 || votes > 1 || number === null) return byNumber;
  return appendices.filter(
    ({ heading }) =>
      new RegExp(`§ ?${number}(?!\\d)`, "u").test(heading.text) && fits(voteForms.rollHeading, heading.text),
  );
}
