/** For what a sitting elects persons of its own. */
export type ElectedAs = "chair" | "secretary" | "adjusters";

/** A wording for the office that a sentence elects to, with a sentence that does and one that does not. */
export interface ElectionWording {
  means: ElectedAs;
  /** A piece of a regular expression: what stands behind "till" or "som", or from "att" on. */
  words: string;
  /**
   * True for an office that a body has for longer too: only in an item about the sitting's own officers, or beside an
   * office of the sitting, is it meant for the sitting.
   */
  standing: boolean;
  example: string;
  not: string;
}

const sitting = "\\p{L}{0,25}(?:möte|stämma|sammanträde|förhandling)\\p{L}{0,4}";
const minutes =
  "(?:(?:dagens|mötets|sammanträdets|stämmans|årsmötets|dagens \\p{L}{4,12}) )?protokoll(?:et)?";
// "jämte ordföranden Anna Ek (S) ", no verb among its words
const others = "(?:jämte|tillsammans med|utöver|förutom)(?: (?!utse|utså|vald|välj|att )[^\\s:;]{1,40}){1,7}";
const beside = `(?:${others} )`;
const counting = "(?:rösträknare|rösträknarna|valförrättare)";

/** The wordings, longer ones before those that they begin with. */
export const electionWordings: readonly ElectionWording[] = [
  {
    means: "chair",
    words: "(?:mötes|årsmötes|stämmo|sammanträdes)ordförande",
    standing: false,
    example: "Mötet valde Anna Ek till mötesordförande.",
    not: "Mötet valde Anna Ek till vice mötesordförande.",
  },
  {
    means: "chair",
    words: `ordförande (?:för|vid|på|under) (?:dagens |detta |kvällens )?${sitting}`,
    standing: false,
    example: "Till ordförande för årsmötet valdes Anna Ek.",
    not: "Till ordförande för valberedningen valdes Anna Ek.",
  },
  {
    means: "chair",
    words: `att (?:leda|föra ordet (?:vid|under)) (?:dagens |detta )?${sitting}`,
    standing: false,
    example: "Anna Ek valdes att leda årsmötet.",
    not: "Anna Ek valdes att leda arbetet.",
  },
  {
    means: "chair",
    words: `(?:dagens|${sitting}) ordförande`,
    standing: false,
    example: "Anna Ek utsågs till stämmans ordförande.",
    not: "Anna Ek utsågs till klubbens ordförande.",
  },
  {
    means: "chair",
    words: "ordförande(?! (?:för|i|på|av|till|under|t\\.o\\.m|fram|\\d))",
    standing: true,
    example: "Mötet valde Anna Ek till ordförande, Bo Lind till sekreterare och Cia Mo till justerare.",
    not: "Styrelsen valde Anna Ek till ordförande.",
  },
  {
    means: "secretary",
    words: "(?:mötes|årsmötes|stämmo|sammanträdes|protokolls?)sekreterare",
    standing: false,
    example: "Till mötessekreterare utsågs Bo Lind.",
    not: "Till biträdande mötessekreterare utsågs Bo Lind.",
  },
  {
    means: "secretary",
    words: `sekreterare (?:för|vid|på|under) (?:dagens |detta |kvällens )?${sitting}`,
    standing: false,
    example: "Bo Lind valdes till sekreterare för årsmötet.",
    not: "Bo Lind valdes till sekreterare för valberedningen.",
  },
  {
    means: "secretary",
    words: `(?:dagens|${sitting}) sekreterare`,
    standing: false,
    example: "Till mötets sekreterare valdes Bo Lind.",
    not: "Till klubbens sekreterare valdes Bo Lind.",
  },
  {
    means: "secretary",
    words: "protokollförare",
    standing: false,
    example: "Bo Lind utses till protokollförare.",
    not: "Bo Lind utses till ordningsman.",
  },
  {
    means: "secretary",
    words: `att (?:skriva|föra) ${minutes}`,
    standing: false,
    example: "Bo Lind valdes att föra protokollet.",
    not: "Bo Lind valdes att föra medlemsregistret.",
  },
  {
    means: "secretary",
    words: "sekreterare(?! (?:för|i|på|av|till|under|t\\.o\\.m|fram|\\d))",
    standing: true,
    example: "Mötet valde Anna Ek till ordförande, Bo Lind till sekreterare och Cia Mo till justerare.",
    not: "Styrelsen valde Bo Lind till sekreterare.",
  },
  {
    means: "adjusters",
    words: `(?:att vara )?(?:${counting}(?: och|,? tillika) )?(?:protokolls?)?(?:justerare|justeringsmän|justeringsman|justeringspersoner|justeringsperson)(?: av ${minutes})?(?:(?:,? och tillika|,? tillika|,? samt|,? och|/) ?${counting})?(?! (?:för|till) (?:nästa|kommande))`,
    standing: false,
    example: "Till protokolljusterare, tillika rösträknare, valdes Cia Mo och Dan Ros.",
    not: "Till ersättare för justerarna valdes Cia Mo.",
  },
  {
    means: "adjusters",
    words: `(?:att )?${beside}?(?:att )?justera (?:och underteckna )?${minutes}(?: ${others}(?= (?:utse|utså|vald|välj)))?`,
    standing: false,
    example: "Att jämte ordföranden Anna Ek justera dagens protokoll utses Bo Lind.",
    not: "Att justera avgiften utses Bo Lind.",
  },
  {
    means: "adjusters",
    words: `att ${beside}?(?:att )?justera(?=[,.:]?$|,? (?:utse|utsåg|välj|vald|på |den |jämte|tillsammans))`,
    standing: false,
    example: "Nämnden utser Bo Lind (M) att justera.",
    not: "Nämnden utser Bo Lind (M) att justera taxan.",
  },
  {
    means: "adjusters",
    words: `(?:(?:att )?${beside}?justeras ${minutes} |${minutes} justeras ${beside}?)av(?! (?:ordf|sekr)\\p{L}*[.,]?$)`,
    standing: false,
    example: "Protokollet justeras av Bo Lind och Cia Mo.",
    not: "Protokollet justeras av ordföranden.",
  },
  {
    means: "adjusters",
    words: `justerar ${minutes}`,
    standing: false,
    example: "Bo Lind (M) justerar dagens protokoll på Rådhuset.",
    not: "Nämnden justerar taxan.",
  },
];

/** How a sentence elects somebody; `lower` counts: with the person before or behind it. */
export const electingVerbs = {
  /** "Bo Lind valdes till …", "Till … utsågs Bo Lind" */
  passive:
    "utses|utsågs|väljs|valdes|omvaldes|omväljs|nyvaldes|utsedda?|valda?|(?:har |blev |blir )?(?:valts|utsetts)|föreslogs och (?:valdes|utsågs)",
  /** "Mötet valde Bo Lind till …", "att välja Bo Lind till …" */
  active: "utser|utsåg|väljer|valde|utse|välja|valt|utsett|omvalde|omväljer",
  /** "Sekreterare är Bo Lind", "Mötesordförande: Anna Ek" */
  copula: "är|var|blev|blir|tjänstgör|tjänstgjorde",
  /** What may stand between the verb and the person. */
  between: "enhälligt|av (?:mötet|årsmötet|stämman)|härmed|enligt förslag|följande(?: personer)?",
  /** Another sitting's election, or none. */
  elsewhere: "förra|föregående|tidigare|nästa|kommande|inte|ej|ingen|ersättare för just\\p{L}+",
} as const;

/** Titles of items that elect the sitting's own officers. */
export const ownElections =
  "mötesordf|stämmoordf|mötessekr|stämmosekr|mötesfunktion|funktionärer för|presidi(?:um|et) för|mötespresidi|mötesledning|(?:mötets|årsmötets|stämmans|dagens) (?:ordf|sekr|funk|presid)|(?<=(?:ordf|sekr)\\p{L}{0,9} )(?:för|vid|på|till) (?:dagens |detta )?(?:\\p{L}{0,25}möte|\\p{L}{0,25}stämma|sammanträde|förhandling)|juster(?:are|ing)";
