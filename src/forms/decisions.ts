import { months } from "../vocabulary/calendar.js";
import { decidingVerbs } from "../vocabulary/verbs.js";
import type { Form } from "./form.js";

/** Sentences that decide without naming the body. */
export const decidingSentences: readonly Form[] = [
  {
    pattern:
      /^(?:till|att (?:jämte|tillsammans)) .{3,120}? (?:utsågs|utses|valdes|väljs|omvaldes|nyvaldes)(?!\p{L})/iu,
    example: ["Till ombud utses Anna Ek (S).", "Att jämte ordföranden justera valdes Bo Al (M)."],
    not: "Till ombud finns två förslag.",
  },
  {
    pattern:
      /^\p{Lu}\p{L}+(?:na|en|et|an|n|t) (?:(?:av|om|för|från|till) [^.]{2,60} )?(?:lades till handlingarna|läggs till handlingarna|anses (?:härmed |därmed )?(?:vara )?besvara(?:d|t|de)|lades med|remitterades|remitteras|bordlades|bordläggs|antecknades|antecknas till|godkändes|godkännes|fastställdes|avslogs|avslås|bifölls|noterades|noteras|återremitterades|återremitteras)/iu,
    example: [
      "Anmälningarna lades till handlingarna.",
      "Motionerna remitterades till socialnämnden.",
      "Motionen om lekplatser anses besvarad.",
    ],
    not: "Motionen om lekplatser kom in den 3 maj.",
  },
  {
    pattern:
      /^[^.]{3,80} (?:gicks igenom|föredrogs|redovisades|presenterades) och (?:lades till handlingarna|godkändes|fastställdes)/iu,
    example: "Föregående protokoll gicks igenom och lades till handlingarna.",
    not: "Bokslutet redovisades och diskuterades.",
  },
  {
    pattern: /^(?:på|enligt|efter) [^.]{3,80} (?:beslutades|beslöts|väljs|valdes|utses|utsågs)(?!\p{L})/iu,
    example: "På förslag av ordföranden beslutades att höja avgiften.",
    not: "På förslag av ordföranden ajourneras mötet.",
  },
  {
    pattern:
      /^(?:(?:det )?(?:beslutades|beslöts)|beslut enligt|godkännes |ärendet (?:bordlägg|återremit|utgår)|informationen (?:noter|anteckn)|rapporten (?:anteckn|läggs till)|protokollet (?:läggs|lades) till)/iu,
    example: ["Det beslutades att boka lokalen.", "Ärendet bordlägges.", "Ärendet utgår."],
    not: "Ärendet gäller en lekplats.",
  },
];

/** Texts that say that nothing is decided. */
export const undecidedForms: readonly Form[] = [
  { pattern: /^(?:(?:ärendet|punkten) )?utgår/iu, example: ["Ärendet utgår.", "Utgår."] },
  {
    pattern:
      /(?<!\p{L})(?:fatta[rs]?|fattade|fattades|togs|tas|tar) (?:inte|inget|inga|ej) ?(?:något |några )?beslut|^inget beslut/iu,
    example: [
      "Arbetsutskottet fattar inte något beslut i ärendet.",
      "I övrigt fattas inga beslut.",
      "Inget beslut.",
    ],
    not: "Nämnden fattar beslut i ärendet.",
  },
];

const conditional = "under förutsättning [^.:]{3,150}";

/** Who decides, and how a text leads to what is decided. */
export const decisionForms = {
  /** Right behind a body's name. */
  decides: {
    pattern: new RegExp(
      `^ ?(?:(?:därför|härmed|således|också|därmed|enhälligt|dock|även) )?(?:${decidingVerbs.join("|")})(?!\\p{L})`,
      "iu",
    ),
    example: [" beslutar att", " enhälligt godkänner"],
    not: " har sitt kansli i Lund",
  },
  /** What stands before the body's name behind the verb. */
  inverted: {
    pattern: new RegExp(
      `^(?:samt |och )?(?:för egen del|${conditional}?|dessutom|vidare|därutöver|samtidigt),? (?:beslutar|beslutade|beslöt|besluter|föreslår|föreslog) `,
      "iu",
    ),
    example: [
      "För egen del beslutar nämnden",
      "Under förutsättning av fullmäktiges beslut beslutar nämnden för egen del",
    ],
    not: "För egen del har nämnden inget att invända.",
  },
  /** Opens a body's own decision behind what it proposes to another. */
  ownPart: {
    pattern: new RegExp(
      `^(?:(?:samt |och |dels )?(?:beslutar |beslutade )?för egen del(?!\\p{L})|${conditional} för egen del(?!\\p{L}))`,
      "iu",
    ),
    example: [
      "samt för egen del, under förutsättning av fullmäktiges beslut",
      "Under förutsättning av fullmäktiges beslut beslutar nämnden för egen del",
    ],
    not: "Under förutsättning av fullmäktiges beslut antas planen.",
  },
  /** One sentence of which the first verb decides, though it proposes in the end. */
  decidesFirst: {
    pattern:
      /^[^.:]{3,80}? (?:beslutar|beslutade|beslöt)(?: för egen del)? att (?!föreslå|hemställa|tillstyrka|hos )[^.:]{3,300}? (?:samt|och) (?:att )?(?:föreslår|föreslog|föreslå|hemställer) /u,
    example: "Kommunstyrelsen beslutar att anta planen samt föreslår kommunfullmäktige att höja avgiften",
    not: "Kommunstyrelsen beslutar att föreslå kommunfullmäktige att anta planen",
  },
  /** Behind a body's name: told of another day. */
  onOtherDay: {
    pattern: new RegExp(
      `^ \\p{L}+(?:de|öt|og|er|ar|år)?(?: även| också| därför)? (?:den \\d{1,2} \\p{L}+|\\d{4}-\\d\\d-\\d\\d|vid (?:sitt |ett )?(?:sammanträde|möte) (?:den |i |\\d)|i (?:${months.map(([name]) => name).join("|")}|en? \\p{L}+ den|skrivelse den))(?!\\p{L})`,
      "iu",
    ),
    example: [
      " beslutade den 12 mars att föreslå",
      " föreslog vid sitt sammanträde 2024-03-12",
      " hemställer i skrivelse den 3 maj",
    ],
    not: " beslutar att anta planen den 12 mars",
  },
  /** Behind the names of the elected. */
  chosen: {
    pattern: / (?:utses|utsågs|väljs|valdes|omväljs|omvaldes) (?:att|till) /u,
    example: ["Eva Kron (fp) utses att justera", "Bo Alm (S) och Cia Ek (M) väljs till ersättare"],
    not: "Eva Kron (fp) utses senare.",
  },
  /** A word of theirs. */
  ofNames: {
    pattern: /^(?:\p{Lu}[\p{L}.-]*,?|\([\p{L}-]{1,6}\),?|och|samt|af|av|von|de)$/u,
    example: ["Anna", "Ek-Al,", "(S)", "af", "och"],
    not: "ledamoten",
  },
  /** The end of words that introduce what is decided. */
  openEnd: {
    pattern:
      /(?::|(?<!\p{L})(?:beslutar|beslutade|beslöt|besluta|besluter|att|del|följande|föreslår|hemställer|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|fullmäktige))$/iu,
    example: [
      "Arbetsutskottet beslutar för egen del",
      "Årsmötet beslutade att välja:",
      "Styrelsen beslöt",
      "Nämnden beslutar att",
    ],
    not: "Nämnden beslutar att anta planen",
  },
  /** A lead and its point on one line. */
  reference: {
    pattern: /^(?<lead>(?:på (?:förslag|yrkande) av|enligt) [^:.]{3,150}:) (?<point>\p{Lu}.*)$/iu,
    example: ["På förslag av Anna Ek (S): Avgiften höjs.", "Enligt nämndens förslag: Planen antas."],
    not: "På förslag av Anna Ek (S) höjs avgiften.",
  },
  /** The chair's finding that a proposal is carried. */
  carried: {
    pattern:
      /(?<!\p{L})(?:finner|fann|konstaterar|konstaterade)(?: att)? (?:så (?:sker|skett|skedde|är fallet)|förslaget antas)(?!\p{L})/u,
    example: "Ordföranden frågar om nämnden kan besluta enligt förslaget och finner att så sker.",
    not: "Ordföranden finner att frågan är besvarad.",
  },
  /** Opens a lead that says on whose proposal. */
  onProposal: {
    pattern: /^(?:enligt|på förslag|på yrkande|i enlighet)/iu,
    example: ["På yrkande av Bo Al (M):", "I enlighet med förslaget:"],
    not: "Följande text läggs till:",
  },
} as const satisfies Record<string, Form>;
