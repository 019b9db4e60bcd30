import type { Action } from "../model.js";
import { otherDeciders } from "../vocabulary/bodies.js";
import { actionWords, decidingOpenings, decidingVerbs } from "../vocabulary/verbs.js";
import { bodiesIn, type FoundBody, isSameBody, leadingBody } from "./body.js";
import { once } from "./once.js";

const actions = (Object.entries(actionWords) as [Action, readonly string[]][]).flatMap(([action, words]) =>
  words.map((word) => ({ action, word })),
);

/**
 * What a point of a decision does, by the verb that stands first in it: "Motionen avslås." → reject. A participle
 * ("motioner som ej besvarats antecknas") counts only where no verb does, and what merely declares ("förklarar
 * interpellationen besvarad") last. What is quoted decides nothing.
 */
export function actionOf(text: string): Action {
  const own = text.replace(quotation, "");
  const lower = (own === "" ? text : own).toLowerCase();
  const found = actions.flatMap(({ action, word }) => {
    const at = wordAt(lower, word);
    return at < 0 ? [] : [{ action, at, length: word.length, rank: rankOf(action, lower, at, word) }];
  });
  found.sort((a, b) => a.rank - b.rank || a.at - b.at || b.length - a.length);
  return found[0]?.action ?? (asProposed.test(text) ? "approve" : "other");
}

// "Enligt förslag.", "Enligt kommunstyrelsens förslag.", "Nämnden beslutar i enlighet med förslaget."
const asProposed =
  /^(?:beslut(?:ar)? |[^.:]{3,60} (?:beslutar|beslutade|beslöt) )?(?:enligt|i enlighet med) (?:[^.:]{3,80} )?(?:besluts)?förslag(?:et)?\.?$/iu;

// "”Nämnden får i uppdrag att …”"
const quotation = /[”"][^”"]*[”"]/gu;

/** 0 for a verb that acts, 1 for a participle or a noun, 2 for a mere declaration. */
function rankOf(action: Action, text: string, at: number, word: string): number {
  if (action === "confirm") return word.startsWith("fullgj") ? 0 : 2;
  const whole = /^\p{L}+/u.exec(text.slice(at))?.[0] ?? word;
  const acts =
    word.includes(" ") ||
    /(?:r|de|og|öll|[^aei]ts|[^t]s)$/u.test(whole) ||
    /(?<!\p{L})(?<!(?<!i )uppdrag(?:et|en)? )att $/u.test(text.slice(0, at));
  return acts ? 0 : 1;
}

/** Where a word begins in a text, not inside another word; -1 where it does not. */
function wordAt(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text.charAt(at - 1))) return at;
  return -1;
}

// "Arbetsutskottet fattar inte något beslut …", "I övrigt fattas inga beslut", "Ärendet utgår."
const undecided =
  /^(?:ärendet|punkten) utgår|^utgår|(?<!\p{L})(?:fatta[rs]?|fattade|fattades|togs|tas|tar) (?:inte|inget|inga|ej) ?(?:något |några )?beslut|^inget beslut/iu;

/** True where a text says that nothing was decided. */
export function isUndecided(text: string): boolean {
  return undecided.test(text);
}

const deciding = new RegExp(
  `^ ?(?:(?:därför|härmed|således|också|därmed|enhälligt|dock|även) )?(?:${decidingVerbs.join("|")})(?!\\p{L})`,
  "iu",
);

// "För egen del beslutar nämnden", "Under förutsättning av fullmäktiges beslut beslutar nämnden för egen del"
const inverted =
  /^(?:samt |och )?(?:för egen del|under förutsättning [^.:]{3,150}?|dessutom|vidare|därutöver|samtidigt),? (?:beslutar|beslutade|beslöt|besluter|föreslår|föreslog) /iu;

/** The body with whose name and deciding verb a text begins: "Nämnden godkänner …", "För egen del beslutar nämnden …". */
export const decidingBody: (text: string) => FoundBody | undefined = once("deciding-body", (text) => {
  const body = leadingBody(text);
  if (body) return deciding.test(text.slice(body.to)) ? body : undefined;
  const before = inverted.exec(text)?.[0].length ?? text.length;
  const found = bodiesIn(text.slice(before))[0];
  return found?.from === 0 ? { ...found, from: before, to: before + found.to } : undefined;
});

// "samt för egen del, under förutsättning av fullmäktiges beslut", "Under förutsättning av … beslutar nämnden för egen del"
const ownPart =
  /^(?:(?:samt |och |dels )?(?:beslutar |beslutade )?för egen del(?!\p{L})|under förutsättning [^.:]{3,150} för egen del(?!\p{L}))/iu;

/** True for words that open a body's own decision behind what it proposes to another. */
export function isOwnPart(text: string): boolean {
  return ownPart.test(text);
}

// "Anmälningarna lades till handlingarna.", "På förslag av ordföranden beslutades att …", "Motionerna remitterades till …"
const passive =
  /^(?:\p{Lu}\p{L}+(?:na|en|et|an|n|t) (?:(?:av|om|för|från|till) [^.]{2,60} )?(?:lades till handlingarna|läggs till handlingarna|anses (?:härmed |därmed )?(?:vara )?besvara(?:d|t|de)|lades med|remitterades|remitteras|bordlades|bordläggs|antecknades|antecknas till|godkändes|godkännes|fastställdes|avslogs|avslås|bifölls|noterades|noteras|återremitterades|återremitteras)|[^.]{3,80} (?:gicks igenom|föredrogs|redovisades|presenterades) och (?:lades till handlingarna|godkändes|fastställdes)|(?:på|enligt|efter) [^.]{3,80} (?:beslutades|beslöts|väljs|valdes|utses|utsågs)(?!\p{L}))/iu;

/** True for a sentence with which the body `own` decides, or that decides without naming anybody. */
export function isDeciding(text: string, own: string | null): boolean {
  const lower = text.toLowerCase();
  const elects =
    /^(?:till|att (?:jämte|tillsammans)) .{3,120}? (?:utsågs|utses|valdes|väljs|omvaldes|nyvaldes)(?!\p{L})/u.test(
      lower,
    );
  if (
    elects ||
    isElection(text) ||
    passive.test(text) ||
    decidingOpenings.some((opening) => lower.startsWith(opening))
  )
    return true;
  const body = decidingBody(text);
  if (body === undefined || !isSameBody(body.name, own) || earlier.test(text.slice(body.to))) return false;
  return !/^ föresl/u.test(text.slice(body.to)) || proposedTo(text) !== undefined;
}

// "Eva Kron (fp) utses att justera", "Bo Alm (S) och Cia Ek (M) väljs till ersättare": what stands before are persons only
const chosen = / (?:utses|utsågs|väljs|valdes|omväljs|omvaldes) (?:att|till) /u;
const partOfName = /^(?:\p{Lu}[\p{L}.-]*,?|\([\p{L}-]{1,6}\),?|och|samt|af|av|von|de)$/u;

function isElection(text: string): boolean {
  const at = chosen.exec(text)?.index ?? 0;
  const words = text.slice(0, at).split(" ");
  return words.length > 1 && words.length < 20 && words.every((word) => partOfName.test(word));
}

// "beslutade den 12 mars att föreslå …", "föreslog vid sitt sammanträde 2024-03-12", "hemställer i skrivelse den 3 maj": told of another day
const earlier =
  /^ \p{L}+(?:de|öt|og|er|ar|år)?(?: även| också| därför)? (?:den \d{1,2} \p{L}+|\d{4}-\d\d-\d\d|vid (?:sitt |ett )?(?:sammanträde|möte) (?:den |i |\d)|i (?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|en? \p{L}+ den|skrivelse den))(?!\p{L})/iu;

// "föreslår att", "föreslå", "hemställer hos", "föreslår inför"
const proposing =
  /(?<!\p{L})(?:föresl(?:år|å|og|ås)|hemställ(?:er|a|de))(?!\p{L})(?: att)?(?: hos| för| inför| till)?/giu;
// "lämna ärendet till kommunfullmäktige med förslag att motionen avslås"
const handedOn =
  /(?<!\p{L})(?:lämna|överlämna|översända?|hänskjut(?:a|er)?)(?:r|de)? (?:ärendet|frågan|motionen|förslaget) till (?<to>\p{L}[\p{L} -]{3,40}) med (?:förslag(?:et)?|hemställan)(?: om)?(?: till beslut)?(?: att|:)/iu;
// "att hos kyrkofullmäktige föreslå", "hos fullmäktige hemställa"
const withOther = /(?<!\p{L})hos (?<to>\p{L}[\p{L} -]{3,40}?) (?:föreslå|hemställa|anhålla)(?!\p{L})/iu;

/**
 * The body that shall decide in the end, where a text proposes to another: the last of the chain "föreslår att
 * kommunstyrelsen föreslår kommunfullmäktige besluta". Undefined where nothing is proposed to a body.
 */
export const proposedTo: (text: string) => string | undefined = once("proposed-to", (text) => {
  let to: string | undefined;
  for (const match of text.matchAll(proposing)) {
    const rest = text.slice((match.index ?? 0) + match[0].length);
    const body = bodiesIn(rest)[0];
    if (body && body.from <= 1) to = body.name;
    else to = otherDecider.exec(rest)?.groups?.["to"] ?? to;
  }
  const other = handedOn.exec(text)?.groups?.["to"] ?? withOther.exec(text)?.groups?.["to"];
  return to ?? bodiesIn(other ?? "")[0]?.name;
});

const otherDecider = new RegExp(`^ (?<to>${otherDeciders.join("|")})(?!\\p{L})`, "iu");

// "Arbetsutskottet beslutar för egen del", "Årsmötet beslutade att välja:", "Styrelsen beslöt", "… beslutar att"
const openEnd =
  /(?::|(?<!\p{L})(?:beslutar|beslutade|beslöt|besluta|besluter|att|del|följande|föreslår|hemställer|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|fullmäktige))$/iu;

/** True for words that introduce what is decided: an open sentence of a body, or any text with a colon at its end. */
export function isLead(text: string): boolean {
  if (!openEnd.test(text)) return false;
  return text.endsWith(":") || decidingBody(text) !== undefined || proposedTo(text) !== undefined;
}
