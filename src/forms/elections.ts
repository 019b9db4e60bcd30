import type { Form } from "./form.js";
import { officerForms } from "./officers.js";

/** "Bo Lind valdes till …", "Till … utsågs Bo Lind" */
const passive =
  "utses|utsågs|väljs|valdes|omvaldes|omväljs|nyvaldes|utsedda?|valda?|(?:har |blev |blir )?(?:valts|utsetts)|föreslogs och (?:valdes|utsågs)";
/** "Mötet valde Bo Lind till …", "att välja Bo Lind till …" */
const active = "utser|utsåg|väljer|valde|utse|välja|valt|utsett|omvalde|omväljer";
/** "Sekreterare är Bo Lind", "Mötesordförande: Anna Ek" */
const copula = "är|var|blev|blir|tjänstgör|tjänstgjorde";
/** What may stand between the verb and the person. */
const between = "enhälligt|av (?:mötet|årsmötet|stämman)|härmed|enligt förslag|följande(?: personer)?";

/** How a sentence elects somebody to an office of the sitting. */
export const electionForms = {
  /** What every wording of an office has one of. */
  anyOffice: {
    pattern:
      /(?:ordförande|sekreterare|protokollförare|juster(?:are|ingsm\p{L}{2}|ingsperson(?:er)?|a[rs]?)|att (?:leda|föra|skriva))(?!\p{L})/iu,
    example: ["till mötesordförande", "att föra protokollet", "protokollet justeras av"],
    not: ["till revisor", "Ordföranden informerar.", "Justering"],
  },
  /** An office of the sitting, with the word that elects to it; the group `o3` is that of the fourth row. */
  office: {
    pattern: new RegExp(
      `(?<!\\p{L})(?:till att |till |som )?(?:${officerForms.map(({ pattern }, at) => `(?<o${at}>${pattern.source})`).join("|")})(?!\\p{L})`,
      "iu",
    ),
    example: [
      "till mötesordförande",
      "som sekreterare för mötet",
      "Att jämte ordföranden Anna Ek justera protokollet",
    ],
    not: "till revisor",
  },
  /** That word: without it an office is only named, unless the sentence begins with it. */
  elects: {
    pattern: /^(?:till|som|att|jämte|tillsammans|utöver) | av$|^justerar /iu,
    example: ["till mötesordförande", "protokollet justeras av", "justerar protokollet"],
    not: "mötesordförande",
  },
  /** A sentence that begins with what somebody is elected to do. */
  officeFirst: {
    pattern: /^(?:Att|Till) /u,
    example: ["Att jämte ordföranden justera protokollet valdes Bo Lind", "Till justerare valdes Bo Lind"],
    not: "Bo Lind valdes till justerare",
  },
  /** Between two offices that belong together. */
  joint: {
    pattern: /^(?:,|,? (?:och|samt)|,? (?:och )?tillika) $/u,
    example: [" och ", ", ", ", tillika "],
    not: " valdes ",
  },
  verb: {
    pattern: new RegExp(`(?<!\\p{L})(?:(?<passive>${passive})|${active})(?!\\p{L})`, "iu"),
    example: ["Bo Lind valdes", "Mötet valde Bo Lind"],
    not: "Anna Ek föreslogs",
  },
  /** Between an office and the names behind it. */
  behindOffice: {
    pattern: new RegExp(
      `^,?(?<verb> ?: ?| (?:${passive}|${active}|${copula})(?!\\p{L}))?(?: (?:${between}))?:? ?`,
      "iu",
    ),
    example: [" valdes enhälligt Anna Ek", " är Bo Lind", ": Anna Ek"],
  },
  /** Between the verb and the names. */
  adverb: {
    pattern: new RegExp(`^ (?:${between}):? ?`, "iu"),
    example: " enhälligt Anna Ek",
    not: " Anna Ek",
  },
  /** The verb with the office behind it: "Mötet väljer till justerare …". */
  activeEnd: {
    pattern: new RegExp(`(?<!\\p{L})(?:${active})(?: (?:${between}))? $`, "iu"),
    example: ["Mötet väljer ", "att enligt förslag välja ", "Årsmötet valde enhälligt "],
    not: "Anna Ek valdes ",
  },
  /** Another sitting's election, or none. */
  elsewhere: {
    pattern:
      /(?<!\p{L})(?:förra|föregående|tidigare|nästa|kommande|inte|ej|ingen|ersättare för just\p{L}+)(?!\p{L})/iu,
    example: [
      "Vid förra mötet valdes Anna Ek till justerare.",
      "Årsmötet valde ingen till mötesordförande.",
      "Till ersättare för justerarna valdes Cia Mo.",
    ],
    not: "Årsmötet valde Anna Ek till mötesordförande.",
  },
  /** The end of an office with the names behind it. */
  by: { pattern: / av$/u, example: "protokollet justeras av", not: "justerar protokollet" },
  /** An office with the names before it. */
  adjusts: { pattern: /^justerar /iu, example: "justerar protokollet", not: "att justera protokollet" },
  /** A name of those who serve instead of others. */
  substitute: { pattern: /^ersättare /u, example: "ersättare Bo Al", not: "Bo Al" },
  /** Before those with whom others adjust: the chair, or the vice chair. */
  beside: {
    pattern: /(?<!\p{L})(?:jämte|tillsammans med) (?=(?:\S{1,8} ){0,2}ordf)/iu,
    example: ["jämte ordföranden Anna Ek", "Tillsammans med vice ordförande Bo Lind"],
    not: "jämte sekreteraren Bo Lind",
  },
} as const satisfies Record<string, Form>;

/** Between the names of several who are elected to as many offices, tried in turn. */
export const partingForms: readonly Form[] = [
  { pattern: /,? respektive /u, example: "Anna Ek respektive Bo Lind" },
  { pattern: /,? (?:och|samt) |, /u, example: ["Anna Ek och Bo Lind", "Anna Ek, Bo Lind"], not: "Anna Ek" },
];

/** Items that elect, their titles and what stands under them. */
export const electionItemForms = {
  /** The title of one that elects the sitting's own officers. */
  own: {
    pattern:
      /mötesordf|stämmoordf|mötessekr|stämmosekr|mötesfunktion|funktionärer för|presidi(?:um|et) för|mötespresidi|mötesledning|(?:mötets|årsmötets|stämmans|dagens) (?:ordf|sekr|funk|presid)|(?<=(?:ordf|sekr)\p{L}{0,9} )(?:för|vid|på|till) (?:dagens |detta )?(?:\p{L}{0,25}möte|\p{L}{0,25}stämma|sammanträde|förhandling)|juster(?:are|ing)/iu,
    example: [
      "Val av mötesordförande",
      "Val av presidium för stämman",
      "Val av mötets sekreterare",
      "Val av ordförande för årsmötet",
      "Val av justerare",
    ],
    not: ["Val av ordförande", "Val av ordförande för valberedningen"],
  },
  /** The title of one that elects an officer, as it may be for longer. */
  officer: {
    pattern: /^(?:\P{L}*val av )(?:\p{L}+ ){0,2}(?:ordförande|sekreterare|protokollförare)$/iu,
    example: ["Val av ordförande", "2. Val av sekreterare"],
    not: "Val av ordförande för valberedningen",
  },
  adjusters: { pattern: /juster/iu, example: "Val av justerare", not: "Val av revisor" },
  /** The title of one under which names alone elect. */
  elects: {
    pattern: /(?:^|\P{L})\p{L}{0,12}val av |^\p{L}+$/iu,
    example: ["Val av justerare", "§ 3 Val av två justerare", "Justerare"],
    not: "Mötets justerare",
  },
  /** The title of one under which a name decides who is elected, to whatever office. */
  electing: {
    pattern:
      /^\P{L}*(?:(?:fyllnads|person|styrelse|om|ny)?val (?:av|till) |(?:fyllnads|person|styrelse)?val(?:ärenden?)?$)/iu,
    example: ["Val av kassör", "3. Val av två ledamöter", "Fyllnadsval till styrelsen", "Styrelseval"],
    not: ["Skolval", "Valberedningens förslag", "Allmänna val 2026"],
  },
  /** Names of those who may be elected, and are not yet. */
  nominated: {
    pattern: /förslag|förslå|föreslå|föreslog|nominer|kandid/iu,
    example: ["Valberedningens förslag:", "Nominerade:", "Anna Ek föreslås.", "Kandidater"],
    not: "Anna Ek valdes.",
  },
  /** The sentence that does. */
  names: {
    pattern:
      /^(?:(?:[Mm]ötet |[Åå]rsmötet |[Ss]tämman )?(?:[Vv]alde|[Vv]aldes|[Uu]tsåg|[Uu]tsågs) |(?:[Oo]mval|[Nn]yval|[Åå]terval) (?:av )?)?(?<who>\p{Lu}[^:;]{2,80}?)(?<chosen> (?:valdes|utsågs|väljs|utses|omvaldes|nyvaldes|återvaldes)(?: enhälligt)?)?\.?$/u,
    example: ["Anna Ek.", "Anna Ek valdes.", "Mötet valde Anna Ek och Bo Lind.", "Valdes Anna Ek."],
    not: "Frågan gäller: Anna Ek",
  },
  /** A word that begins a sentence and is nobody's name. */
  noName: {
    pattern:
      /^(?:mötet|stämman|han|hon|hen|de|den|det|vi|jag|ingen|vakant|alla|samtliga|båda|bägge|dessa|\p{L}*(?:ande|ende|erna|arna|orna))$/iu,
    example: ["Mötet", "Samtliga", "Sittande"],
    not: "Anna",
  },
  /** Between first names. */
  between: {
    pattern: /,? (?:och|samt|&) |, /u,
    example: ["Anna och Bo", "Anna & Bo", "Anna, Bo"],
    not: "Anna Ek",
  },
  /** Of those beside whom others adjust: who presides. */
  chair: { pattern: /ordf/iu, example: "vice ordförande Bo Lind", not: "sekreteraren Bo Lind" },
  vice: { pattern: /vice/iu, example: "vice ordförande Bo Lind", not: "ordföranden Bo Lind" },
} as const satisfies Record<string, Form>;
