import { type Meaning, wholeWords } from "./form.js";

/** For what a sitting elects persons of its own. */
export type ElectedAs = "chair" | "secretary" | "adjusters";

/** A wording for an office of the sitting: what stands behind "till" or "som", or from "att" on. */
export interface OfficerForm extends Meaning<ElectedAs> {
  /**
   * True for an office that a body has for longer too: only in an item about the sitting's own officers, or beside an
   * office of the sitting, is it meant for the sitting.
   */
  readonly standing: boolean;
}

const sitting = "\\p{L}{0,25}(?:möte|stämma|sammanträde|förhandling)\\p{L}{0,4}";
const minutes =
  "(?:(?:dagens|mötets|sammanträdets|stämmans|årsmötets|dagens \\p{L}{4,12}) )?protokoll(?:et)?";
// "jämte ordföranden Anna Ek (S) ", no verb among its words
const others = "(?:jämte|tillsammans med|utöver|förutom)(?: (?!utse|utså|vald|välj|att )[^\\s:;]{1,40}){1,7}";
const beside = `(?:${others} )`;
const counting = "(?:rösträknare|rösträknarna|valförrättare)";

/** The wordings, longer ones before those that they begin with. */
export const officerForms: readonly OfficerForm[] = [
  {
    means: "chair",
    standing: false,
    pattern: wholeWords("(?:mötes|årsmötes|stämmo|sammanträdes)ordförande"),
    example: "Mötet valde Anna Ek till mötesordförande.",
    not: "Mötet valde Anna Ek till klubbordförande.",
  },
  {
    means: "chair",
    standing: false,
    pattern: wholeWords(`ordförande (?:för|vid|på|under) (?:dagens |detta |kvällens )?${sitting}`),
    example: "Till ordförande för årsmötet valdes Anna Ek.",
    not: "Till ordförande för valberedningen valdes Anna Ek.",
  },
  {
    means: "chair",
    standing: false,
    pattern: wholeWords(`att (?:leda|föra ordet (?:vid|under)) (?:dagens |detta )?${sitting}`),
    example: "Anna Ek valdes att leda årsmötet.",
    not: "Anna Ek valdes att leda arbetet.",
  },
  {
    means: "chair",
    standing: false,
    pattern: wholeWords(`(?:dagens|${sitting}) ordförande`),
    example: "Anna Ek utsågs till stämmans ordförande.",
    not: "Anna Ek utsågs till klubbens ordförande.",
  },
  {
    means: "chair",
    standing: true,
    pattern: wholeWords("ordförande(?! (?:för|i|på|av|till|under|t\\.o\\.m|fram|\\d))"),
    example: "Mötet valde Anna Ek till ordförande, Bo Lind till sekreterare och Cia Mo till justerare.",
    not: "Mötet valde Anna Ek till ordförande i valberedningen.",
  },
  {
    means: "secretary",
    standing: false,
    pattern: wholeWords("(?:mötes|årsmötes|stämmo|sammanträdes|protokolls?)sekreterare"),
    example: "Till mötessekreterare utsågs Bo Lind.",
    not: "Till klubbsekreterare utsågs Bo Lind.",
  },
  {
    means: "secretary",
    standing: false,
    pattern: wholeWords(`sekreterare (?:för|vid|på|under) (?:dagens |detta |kvällens )?${sitting}`),
    example: "Bo Lind valdes till sekreterare för årsmötet.",
    not: "Bo Lind valdes till sekreterare för valberedningen.",
  },
  {
    means: "secretary",
    standing: false,
    pattern: wholeWords(`(?:dagens|${sitting}) sekreterare`),
    example: "Till mötets sekreterare valdes Bo Lind.",
    not: "Till klubbens sekreterare valdes Bo Lind.",
  },
  {
    means: "secretary",
    standing: false,
    pattern: wholeWords("protokollförare"),
    example: "Bo Lind utses till protokollförare.",
    not: "Bo Lind utses till ordningsman.",
  },
  {
    means: "secretary",
    standing: false,
    pattern: wholeWords(`att (?:skriva|föra) ${minutes}`),
    example: "Bo Lind valdes att föra protokollet.",
    not: "Bo Lind valdes att föra medlemsregistret.",
  },
  {
    means: "secretary",
    standing: true,
    pattern: wholeWords("sekreterare(?! (?:för|i|på|av|till|under|t\\.o\\.m|fram|\\d))"),
    example: "Mötet valde Bo Lind till sekreterare och Cia Mo till justerare.",
    not: "Mötet valde Bo Lind till sekreterare i valberedningen.",
  },
  {
    means: "adjusters",
    standing: false,
    pattern: wholeWords(
      `(?:att vara )?(?:${counting}(?: och|,? tillika) )?(?:protokolls?)?(?:justerare|justeringsmän|justeringsman|justeringspersoner|justeringsperson)(?: av ${minutes})?(?:(?:,? och tillika|,? tillika|,? samt|,? och|/) ?${counting})?(?! (?:för|till) (?:nästa|kommande))`,
    ),
    example: "Till protokolljusterare, tillika rösträknare, valdes Cia Mo och Dan Ros.",
    not: ["Till ersättare för justerarna valdes Cia Mo.", "Till justerare för nästa möte valdes Cia Mo."],
  },
  {
    means: "adjusters",
    standing: false,
    pattern: wholeWords(
      `(?:att )?${beside}?(?:att )?justera (?:och underteckna )?${minutes}(?: ${others}(?= (?:utse|utså|vald|välj)))?`,
    ),
    example: "Att jämte ordföranden Anna Ek justera dagens protokoll utses Bo Lind.",
    not: "Att justera avgiften utses Bo Lind.",
  },
  {
    means: "adjusters",
    standing: false,
    pattern: wholeWords(
      `att ${beside}?(?:att )?justera(?=[,.:]?$|,? (?:utse|utsåg|välj|vald|på |den |jämte|tillsammans))`,
    ),
    example: "Nämnden utser Bo Lind (M) att justera.",
    not: "Nämnden utser Bo Lind (M) att justera taxan.",
  },
  {
    means: "adjusters",
    standing: false,
    pattern: wholeWords(
      `(?:(?:att )?${beside}?justeras ${minutes} |${minutes} justeras ${beside}?)av(?! (?:ordf|sekr)\\p{L}*[.,]?$)`,
    ),
    example: "Protokollet justeras av Bo Lind och Cia Mo.",
    not: "Protokollet justeras av ordföranden.",
  },
  {
    means: "adjusters",
    standing: false,
    pattern: wholeWords(`justerar ${minutes}`),
    example: "Bo Lind (M) justerar dagens protokoll på Rådhuset.",
    not: "Nämnden justerar taxan.",
  },
];
