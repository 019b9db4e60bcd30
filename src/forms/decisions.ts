import { months } from "../vocabulary/calendar.js";
import { decidingPassives, decidingVerbs } from "../vocabulary/verbs.js";
import type { Form } from "./form.js";

const monthNames = months.map(([name]) => name).join("|");
/** Behind a verb: another day than the sitting's. */
const otherDay = `(?:redan|tidigare|förra|föregående|i (?:fjol|våras|höstas|somras|vintras|${monthNames})|(?:den )?\\d{1,2} (?:${monthNames})|den \\d|(?:(?:år|under|hösten|våren|sommaren) )?\\d{4}|vid (?:(?:det |sitt |ett )?(?:förra|föregående)|(?:sitt |ett )?(?:sammanträde|möte) (?:den |i |\\d)))(?!\\p{L})`;
/** Who decides a thing in the passive, where it is the sitting. */
const bySitting = "av (?:mötet|årsmötet|stämman|nämnden|styrelsen|fullmäktige|utskottet|rådet)";
const passives = `(?:${decidingPassives.join("|")})(?!\\p{L})(?! (?:enhälligt )?(?:(?!${bySitting}(?!\\p{L}))av |(?:(?:av|till(?! den)) (?:\\p{L}+ ){1,2})?${otherDay}))`;
/** Those of one word. */
const passiveWords = decidingPassives.filter((words) => !words.includes(" "));
const meanwhile = `(?:därefter|sedan|härefter|slutligen|även|också|enhälligt|således|därmed|härmed|${bySitting}|efter diskussion|(?:med|utan) \\p{L}+) `;
const elected = "utses|utsågs|väljs|valdes|omväljs|omvaldes|nyvaldes|återvaldes";
const trust = "(?:får|fick|gavs|ges) (?:fortsatt|förnyat) förtroende";

/** Sentences that decide without naming the body. */
export const decidingSentences: readonly Form[] = [
  {
    pattern:
      /^(?:till|att (?:jämte|tillsammans|justera|leda|föra|delta|ingå|företräda|representera)) .{3,120}? (?:utsågs|utses|valdes|väljs|omvaldes|nyvaldes)(?!\p{L})/iu,
    example: [
      "Till ombud utses Anna Ek (S).",
      "Att jämte ordföranden justera valdes Bo Al (M).",
      "Att justera protokollet valdes Bo Al.",
    ],
    not: ["Till ombud finns två förslag.", "Att kalla dem som valdes i fjol."],
  },
  {
    pattern: new RegExp(
      `^(?!sedan |slutligen )(?:de[nt]? )?(?:\\p{L}+(?:s|a|ande|ende) )?\\p{L}*(?:\\p{L}(?:na|en|et|an|n|t|lag|plan|koll)|möte)(?: \\d{1,3})?(?: och \\p{L}+(?:na|en|et|an|n|t))? (?:(?:av|om|för|från|till|på|gällande|angående) [^.]{2,80}? )?(?:${meanwhile}){0,2}${passives}`,
      "iu",
    ),
    example: [
      "Anmälningarna lades till handlingarna.",
      "Motionerna remitterades till socialnämnden.",
      "Motionen om lekplatser anses besvarad.",
      "Ansvarsfrihet beviljades styrelsen.",
      "Revisorns förslag om ansvarsfrihet beviljades enhälligt.",
      "Berättelsen lades därefter till handlingarna.",
      "De nya stadgarna antogs.",
      "Motion 12 avslogs.",
      "Nästa möte bestämdes till den 3 maj.",
      "Dagen för nästa möte fastställdes till den 3 maj.",
      "Föregående protokoll lades till handlingarna.",
    ],
    not: [
      "Motionen om lekplatser kom in den 3 maj.",
      "Planen antogs av kommunfullmäktige.",
      "Bidraget beviljades redan 2019.",
      "Bygglovet beviljades den 3 maj.",
      "Ansökan avslogs av nämnden 2019.",
      "Motionen remitterades till styrelsen den 3 maj för svar.",
    ],
  },
  {
    pattern: new RegExp(
      `^(?:därefter|härefter|sedan|slutligen) (?:(?:${passiveWords.join("|")})(?!\\p{L})(?! [^.]{0,80}${otherDay})|lades [^.]{3,80} till handlingarna)`,
      "iu",
    ),
    example: ["Därefter fastställdes budgeten.", "Sedan lades rapporten till handlingarna."],
    not: ["Därefter antogs planen den 3 maj.", "Därefter lades rapporten fram."],
  },
  {
    pattern: new RegExp(
      `^[^.]{3,150} (?:som|vilka|vilken|samtliga|båda|bägge) (?:(?:alla|samtliga|båda|bägge|enhälligt) )?(?:omvaldes|nyvaldes|återvaldes)(?!\\p{L})(?! ${otherDay})`,
      "iu",
    ),
    example: [
      "I tur att avgå: Anna Ek och Bo Al, vilka omvaldes.",
      "Avgående ledamot är Anna Ek, som omvaldes.",
    ],
    not: "Anna Ek, som omvaldes 2019, informerar.",
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
      /^(?:(?:det )?(?:beslutades|beslöts|bestämdes)|beslut enligt|godkännes |ärendet (?:bordlägg|återremit|utgår)|informationen (?:noter|anteckn)|rapporten (?:anteckn|läggs till)|protokollet (?:läggs|lades) till)/iu,
    example: ["Det beslutades att boka lokalen.", "Ärendet bordlägges.", "Ärendet utgår."],
    not: "Ärendet gäller en lekplats.",
  },
  {
    pattern: new RegExp(`^(?:${passiveWords.join("|")})(?: enhälligt)?(?:\\.|$)`, "iu"),
    example: ["Bordlades.", "Godkändes enhälligt."],
    not: "Godkändes av länsstyrelsen.",
  },
];

/** Texts that say that nothing is decided. */
export const undecidedForms: readonly Form[] = [
  {
    pattern:
      /^(?:(?:ärendet|punkten|frågan|paragrafen) )?(?:utgår|utgick|ströks|stryks)(?!\p{L})(?! från (?:att|den|det|de|en|ett)(?!\p{L}))/iu,
    example: ["Ärendet utgår.", "Utgår.", "Punkten ströks.", "Ärendet utgick från dagordningen."],
    not: "Utgår från att frågan är löst.",
  },
  {
    pattern:
      /^(?:(?:ingen|inget|inga)(?: \p{L}+){0,4} (?:valdes|utsågs|väljs|utses|antogs|beslutades|fattades)|(?:någon|något|några)(?: \p{L}+){1,4} (?:valdes|utsågs|väljs|utses|antogs|beslutades|fattades) (?:inte|ej))(?:\.|$)/iu,
    example: [
      "Ingen valberedning valdes. Frågan tas upp i höst.",
      "Inga ombud utsågs.",
      "Något beslut fattades inte.",
    ],
    not: ["Något beslut fattades.", "Ingen utöver Anna Ek valdes till ombud.", "Inga synpunkter framfördes."],
  },
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
      `^ \\p{L}+(?:de|öt|og|er|ar|år)?(?: även| också| därför)? (?:${otherDay}|i (?:en? \\p{L}+ den|skrivelse den)(?!\\p{L}))`,
      "iu",
    ),
    example: [
      " beslutade den 12 mars att föreslå",
      " föreslog vid sitt sammanträde 2024-03-12",
      " hemställer i skrivelse den 3 maj",
      " beslutade redan hösten 2019 att",
      " antog 2021 en plan",
    ],
    not: " beslutar att anta planen den 12 mars",
  },
  /** Behind the names of the elected. */
  chosen: {
    pattern: new RegExp(
      ` (?:(?:${elected}) (?:att |till |(?:på|för) (?:ett|två|tre|fyra|\\d) år(?! sedan))|(?:${elected}|${trust})(?: enhälligt)?\\.?$)`,
      "u",
    ),
    example: [
      "Eva Kron (fp) utses att justera",
      "Bo Alm (S) och Cia Ek (M) väljs till ersättare",
      "Bo Alm valdes.",
      "Bo Alm omvaldes på två år.",
      "Cia Ek fick förnyat förtroende.",
    ],
    not: ["Eva Kron (fp) utses senare.", "Bo Alm valdes för två år sedan."],
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
      /(?::|(?<!\p{L})(?:beslutar|beslutade|beslöt|besluta|besluter|välja|utse|omvälja|att|del|följande|föreslår|hemställer|kommunfullmäktige|kommunstyrelsen|regionfullmäktige|fullmäktige))$/iu,
    example: [
      "Arbetsutskottet beslutar för egen del",
      "Årsmötet beslutade att välja:",
      "Styrelsen beslöt",
      "Nämnden beslutar att",
      "Årsmötet beslutade att välja",
    ],
    not: "Nämnden beslutar att anta planen",
  },
  /** Right behind a body's name: a verb with nothing that it decides. */
  openVerb: {
    pattern: new RegExp(
      `^ ?(?:(?:därför|härmed|således|också|därmed|enhälligt|därefter|även) )?(?:${decidingVerbs.filter((verb) => !verb.includes(" ")).join("|")})(?: (?:enhälligt|därför|härmed|således|också|därmed|därefter|även))?$`,
      "iu",
    ),
    example: [" valde", " enhälligt utser", " godkände därefter"],
    not: [" valde.", " valde Anna Ek", " beslutar att"],
  },
  /** The end of words that elect to an office, before whom. */
  electing: {
    pattern:
      /(?:(?<!\p{L})(?:valde|väljer|välja|utsåg|utser|utse|omvalde)(?: enhälligt)? (?:till|som) \p{Ll}+(?: \p{Ll}+){0,5}|^(?:Till|Som) [^.:]{3,80} (?:valdes|väljs|utsågs|utses|omvaldes|nyvaldes)(?: enhälligt)?)$/u,
    example: ["Mötet valde till valberedning", "Till revisorer för ett år valdes"],
    not: ["Mötet valde till kassör Bo Al", "Till revisor valdes Bo Al", "Mötet valde till valberedning."],
  },
  /** A lead with its first point on one line, which is open at its end. */
  openPoint: {
    pattern:
      /^(?<lead>\p{Lu}[^.:,]{2,80}? (?:beslutar|beslutade|beslöt|besluter)(?: (?:enhälligt|för egen del))?) (?<point>[^.:]{3,300}?,? (?:samt|och|dels))$/u,
    example: ["Styrelsen beslutar att anta taxan, samt", "Mötet beslöt anta taxan och"],
    not: ["Styrelsen beslutar att anta taxan", "Styrelsen beslutar att föreslå stämman:"],
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
