import { fits, found } from "../../forms/form.js";
import { recusalForms as forms } from "../../forms/recusals.js";
import { rangesIn } from "../../lex/range.js";
import type { Actor, Recusal } from "../../model.js";
import { actorsIn } from "./actors.js";
import { actorsOf, isOfThisSitting, type Sentence } from "./acts.js";

/** A recusal, and the § that it is for where the sentence names another: "anmäler jäv under paragraf 617". */
export interface FoundRecusal extends Recusal {
  paragraph: number | null;
}

/** The persons recused for jäv, under any label; in a background only in the present tense. */
export function recusalsOf(sentences: readonly Sentence[]): FoundRecusal[] {
  return sentences.flatMap((sentence, at) => {
    if (sentence.quoted || !mayRecuse(sentence)) return [];
    const { part, text, lines } = sentence;
    const here = isOfThisSitting(part) || (part.kind === "background" && fits(forms.now, text));
    if (!here || isDenied(text)) return [];
    const ofPart = sentences.filter((one) => one.part === part);
    if (ofPart.some((one) => fits(forms.rejected, one.text) && actorsIn(one.text).length === 0)) return [];
    const by = recusedIn(sentence, sentences[at - 1]?.text ?? "", ofPart);
    const list = found(forms.elsewhere, text)?.groups?.["list"];
    const paragraphs = list === undefined ? [null] : rangesIn(list).map(({ from }) => from);
    return paragraphs.flatMap((paragraph) => by.map((one) => ({ ...one, lines, paragraph })));
  });
}

const isDenied = (text: string): boolean =>
  fits(forms.none, text) ||
  fits(forms.rejected, text) ||
  (fits(forms.asked, text) && !fits(forms.declared, text));
const says = ({ text }: Sentence): boolean => fits(forms.says, text) && !isDenied(text);

/** True for a sentence that may recuse: it says so, or stands under the label Jäv. */
const mayRecuse = (sentence: Sentence): boolean => sentence.part.kind === "recusal" || says(sentence);

/** The persons that a sentence recuses; under the label Jäv all persons named, where no sentence has the word. */
function recusedIn(sentence: Sentence, before: string, ofPart: readonly Sentence[]): Actor[] {
  const { part, text } = sentence;
  const act = says(sentence) ? actorsOf(text.replace(forms.because.pattern, ""), forms.recuses) : undefined;
  // "Bo Ek är delägare i bolaget. Han anmäler därför jäv."
  if (act && act.by.length === 0 && fits(forms.pronoun, text)) return actorsIn(before).slice(0, 1);
  if (act) return act.by;
  const isSaid = ofPart.some(
    (one) => says(one) && (fits(forms.pronoun, one.text) || actorsIn(one.text).length > 0),
  );
  return part.kind === "recusal" && !fits(forms.another, text) && (!isSaid || fits(forms.says, text))
    ? actorsIn(text)
    : [];
}
