import { dateIn } from "../../lex/date.js";
import { placeIn } from "../../lex/venue.js";

/** What a sentence says of who shall adjust: the words that hold their names, and where and when they do. */
export interface Adjusting {
  who: string;
  date: string | null;
  place: string | null;
}

const elect = "(?:utses|utsågs|väljs|valdes|utsedda?|valda?)";
const minutes = "(?:dagens |dagens möte|mötets |sammanträdets )?protokoll(?:et)?";
const task = `(?:till (?:protokolls?)?justerare|att (?:\\p{Ll}[\\p{Ll} ]{2,40} )?justera(?: ${minutes})?)(?!\\p{L})`;
// in the order tried, each with the names in the group `who`, perhaps those of others in `with`
const forms: readonly RegExp[] = [
  // "Hanna Ek (M) utses att jämte ordföranden justera dagens protokoll", "Bo Al valdes till justerare"
  new RegExp(`^(?<who>\\p{Lu}[^.:]{3,150}?) ${elect} ${task}`, "u"),
  // "Till justerare valdes Bo Al", "Att justera protokollet utses Bo Al (M)"
  new RegExp(
    `^(?:Till (?:protokolls?)?justerare|Att justera(?: ${minutes})?) ${elect} (?<who>\\p{Lu}[^.:]{3,150})`,
    "u",
  ),
  // "att utse Bo Al (M) att justera protokollet", "Nämnden utser Bo Al till justerare"
  new RegExp(`(?<!\\p{L})(?:utse|välja|utser|väljer) (?<who>\\p{Lu}[^.:]{3,150}?) ${task}`, "u"),
  // "Anna Ek (S) justerar dagens protokoll tillsammans med ordföranden Bo Al (M) på Rådhuset, tisdagen den 7 mars 2023"
  new RegExp(
    `^(?<who>\\p{Lu}[^.:]{3,200}?) justerar ${minutes}(?: tillsammans med (?<with>[^.,:]{3,80}?))?(?= på |[.,]|$)`,
    "u",
  ),
];

/** Who shall adjust, by a sentence that decides it; undefined for any other sentence. */
export function adjustingIn(sentence: string): Adjusting | undefined {
  for (const form of forms) {
    const match = form.exec(sentence);
    const who = match?.groups?.["who"];
    if (!match || who === undefined) continue;
    const rest = sentence.slice(match.index + match[0].length);
    const date = dateIn(rest) ?? null;
    const place = date !== null && rest.startsWith(" på ") ? placeIn(rest.slice(4)) : null;
    return { who: [who, match.groups?.["with"] ?? []].flat().join(", "), date, place };
  }
  return undefined;
}
