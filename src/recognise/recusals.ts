import type { Recusal } from "../model.js";
import { actorsIn } from "../text/actors.js";
import { rangesIn } from "../text/range.js";
import { actPatterns } from "../vocabulary/acts.js";
import { actorsOf, isOfThisSitting, type Told, wordsPattern } from "./acts.js";

/** A recusal as told, and the § that it speaks of where that is another: "anmäler jäv under paragraf 617". */
export interface FoundRecusal extends Recusal {
  paragraph: number | null;
}

const recuses = wordsPattern(actPatterns.recuses);
// "ingen anmälan om jäv", "Inget jäv anmäldes", "Anna Ek (S) anmäler inte jäv"
const none = /(?<!\p{L})(?:ing(?:en|et|a)(?!\p{L})|(?:inte|ej) (?:\p{L}+ )?jäv)/iu;
// "under paragraf 617", "i § 12"
const elsewhere =
  /(?:under|i|vid|gällande|avseende) (?:paragraf(?:erna|er)?|§+) ?(?<list>\d[\d ,–-]*(?:och \d+)?)/iu;

// "Cia By (M) är ordförande under paragrafen", "Dan Co (V) tjänstgör i hans ställe"
const instead = /(?<!\p{L})(?:är ordförande|leder|ersätter|inträder|tjänstgör)(?!\p{L})/u;

/** Those whom jäv keeps away, wherever it is told; in a background only in the present tense. */
export function recusalsOf(told: readonly Told[]): FoundRecusal[] {
  return told.flatMap(({ part, text, lines, quoted }, at) => {
    const here =
      isOfThisSitting(part) ||
      (part.kind === "background" && /(?<!\p{L})(?:deltar|anmäler)(?!\p{L})/u.test(text));
    if (quoted || !here || none.test(text)) return [];
    const act = /jäv/iu.test(text) ? actorsOf(text, recuses) : undefined;
    const spoken = act?.by ?? (part.kind === "recusal" && !instead.test(text) ? actorsIn(text) : []);
    // "Bo Ek är delägare i bolaget. Han anmäler därför jäv."
    const by =
      act && spoken.length === 0 && /^(?:han|hon|hen|de) /iu.test(text)
        ? actorsIn(told[at - 1]?.text ?? "").slice(0, 1)
        : spoken;
    const list = elsewhere.exec(text)?.groups?.["list"];
    const paragraphs = list === undefined ? [null] : rangesIn(list).map(({ from }) => from);
    return paragraphs.flatMap((paragraph) => by.map((one) => ({ ...one, lines, paragraph })));
  });
}
