import { electionForms } from "../forms/elections.js";
import { fits } from "../forms/form.js";
import { electedIn } from "./elected.js";
import { sentencesOf } from "./sentences.js";

/**
 * The words of a sentence before the names of the adjusters, "Att jämte ordföranden Anna Ek justera dagens protokoll
 * valdes". The chair in it is not one of them.
 */
export function adjustersLead(text: string): string | undefined {
  if (!fits(electionForms.officeFirst, text)) return undefined;
  const sentence = sentencesOf(text)[0] ?? "";
  const [found] = electedIn(sentence);
  const at = found?.means === "adjusters" ? sentence.lastIndexOf(found.who) : 0;
  return at > 0 ? sentence.slice(0, at).trim() : undefined;
}
