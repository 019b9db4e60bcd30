import { rangesIn } from "../../lex/range.js";
import type { Actor, Recusal } from "../../model.js";
import { actPatterns } from "../../vocabulary/acts.js";
import { actorsIn } from "./actors.js";
import { actorsOf, isOfThisSitting, type Told, wordsPattern } from "./acts.js";

/** A recusal as told, and the § that it speaks of where that is another: "anmäler jäv under paragraf 617". */
export interface FoundRecusal extends Recusal {
  paragraph: number | null;
}

const recuses = wordsPattern(actPatterns.recuses);
// "ingen anmälan om jäv", "Anna Ek (S) anmäler inte jäv", "hon inte anser sig vara jävig", "det inte föreligger jäv"
const none =
  /(?<!\p{L})(?:ing(?:en|et|a)(?!\p{L})|(?:inte|ej) (?:(?:an|före|ser|finn|bedöm|råd|vara|är|sig|att|det|någo)\p{L}* ){0,5}jäv)/iu;
// "att jäv inte föreligger", "Jäv föreligger ej", "det inte föreligger jäv"
const rejected =
  /jäv(?:igt|et)? (?:(?:före|råd|finn|anse)\p{L}* )?(?:inte|ej)(?= (?:före|råd|finn|anse)|[.,]|$)|(?:inte|ej) (?:föreligger|förelåg|råder|finns)(?: något)? jäv/iu;
// "väcker fråga om Anna Ek (S) är jävig", "prövar om jäv föreligger"
const asked = /(?<!\p{L})(?:fråga(?:n|r)? om|huruvida|pröva(?:r|de) om)(?!\p{L})/iu;
// "I frågan om köpet anmäler Anna Ek (S) jäv"
const declared = /anmäl|delta[rg]|deltog|lämna/iu;
// "under paragraf 617", "i § 12", "i ärende § 4"
const elsewhere =
  /(?:under|i|vid|gällande|avseende) (?:ärendet? )?(?:paragraf(?:erna|er)?|§+) ?(?<list>\d[\d ,–-]*(?:och \d+)?)/iu;

// "Cia By (M) är ordförande under paragrafen", "Dan Co (V) tjänstgör i hans ställe", "Bo Al (S) yrkar bifall"
const another =
  /(?<!\p{L})(?:är ordförande|leder|ersätter|inträder|tjänstgör|yrka\p{L}*|väcker|begär|föreslår|reserverar|röstar)(?!\p{L})/u;

/** Those whom jäv keeps away, wherever it is told; in a background only in the present tense. */
export function recusalsOf(told: readonly Told[]): FoundRecusal[] {
  return told.flatMap((sentence, at) => {
    const { part, text, lines, quoted } = sentence;
    const here =
      isOfThisSitting(part) ||
      (part.kind === "background" && /(?<!\p{L})(?:deltar|anmäler)(?!\p{L})/u.test(text));
    if (quoted || !here || isDenied(text)) return [];
    const ofPart = told.filter((one) => one.part === part);
    if (ofPart.some((one) => rejected.test(one.text) && actorsIn(one.text).length === 0)) return [];
    const by = recusedIn(sentence, told[at - 1]?.text ?? "", ofPart);
    const list = elsewhere.exec(text)?.groups?.["list"];
    const paragraphs = list === undefined ? [null] : rangesIn(list).map(({ from }) => from);
    return paragraphs.flatMap((paragraph) => by.map((one) => ({ ...one, lines, paragraph })));
  });
}

const isDenied = (text: string): boolean =>
  none.test(text) || rejected.test(text) || (asked.test(text) && !declared.test(text));
const says = ({ text }: Told): boolean => /jäv/iu.test(text) && !isDenied(text);

/** Who is recused by a sentence: whoever it says so of; under Jäv also those named where no sentence says the word. */
function recusedIn(sentence: Told, before: string, ofPart: readonly Told[]): Actor[] {
  const { part, text } = sentence;
  const act = says(sentence) ? actorsOf(text.replace(because, ""), recuses) : undefined;
  // "Bo Ek är delägare i bolaget. Han anmäler därför jäv."
  if (act && act.by.length === 0 && isPronoun(text)) return actorsIn(before).slice(0, 1);
  if (act) return act.by;
  const isSaid = ofPart.some((one) => says(one) && (isPronoun(one.text) || actorsIn(one.text).length > 0));
  return part.kind === "recusal" && !another.test(text) && (!isSaid || /jäv/iu.test(text))
    ? actorsIn(text)
    : [];
}

// "I beslutet deltar på grund av jäv inte Anna Ek (S) och Bo Al (M)"
const because = / (?:på grund av|p\. ?g\. ?a\.|pga) jäv(?= (?:inte|ej)(?!\p{L}))/u;

const isPronoun = (text: string): boolean => /^(?:han|hon|hen|de) /iu.test(text);
