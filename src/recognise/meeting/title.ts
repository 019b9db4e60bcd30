import { bodiesIn, bodyKindOf, capitalised } from "../../lex/body.js";
import { datesIn } from "../../lex/date.js";
import { municipalitiesIn, withoutMunicipalities } from "../../lex/municipality.js";
import { sittingDays } from "../../lex/sitting-days.js";
import { withoutSpans } from "../../lex/spans.js";
import type { BodyKind } from "../../model.js";
import { companyMarks } from "../../vocabulary/bodies.js";
import { bare, placeBehind, withOrgan } from "./title-line.js";

/** What the title of minutes, or a page's head, says of the sitting. */
export interface TitleFacts {
  municipality: string | null;
  body: string | null;
  /** True where the minutes are a joint authority's (kommunalförbund), whose name stands apart from its organ's. */
  joint: boolean;
  date: string | null;
  endDate: string | null;
  place: string | null;
}

/** Reads the lines of a title or a page's head: municipality, body and date in any order, on any of the lines. */
export function titleFacts(texts: readonly string[]): TitleFacts {
  const dates = texts.flatMap(sittingDays);
  const date = dates[0] ?? null;
  const last = dates.at(-1) ?? null;
  const names = texts.filter((text) => !isSentence(text));
  const owned = ownerIn(names);
  return {
    municipality: owned?.owner ?? texts.flatMap(municipalitiesIn).map(cased)[0] ?? null,
    body: owned?.organ ?? bodyIn(names) ?? null,
    joint: owned?.joint ?? false,
    date,
    endDate: last === date ? null : last,
    place: texts.map(placeBehind).find((place) => place !== null) ?? null,
  };
}

// "Styrelsen beslutade att boka lokalen.", but not "Protokoll fört vid sammanträde med nämnden."
const sentence = /^(?!.*(?:protokoll|sammanträd)).*\p{L}{2}[.!?]$/iu;

/** True for a sentence of the text, which names no body that the minutes are of. */
const isSentence = (text: string): boolean => sentence.test(text) && text.split(" ").length > 3;

/** A joint authority or an association, and the organs whose name stands on a line of its own beside it. */
const owners: readonly { owner: RegExp; organ: RegExp; joint: boolean }[] = [
  // "Fjällens räddningstjänstförbund" or "Räddningstjänstförbundet Norrån", and "Direktionen"
  {
    owner: /(?<=\p{L})förbund(?:et)?(?: \p{Lu}[\p{L}-]+){0,2}$/u,
    organ: /^(?:direktionen|förbundsdirektionen|förbundsstyrelsen|styrelsen|förbundsfullmäktige)$/iu,
    joint: true,
  },
  // "Storvikens Fiber ekonomisk förening", and "Ordinarie föreningsstämma"
  {
    owner: /(?:förening|föreningen|samfällighet|samfälligheten|klubb|klubben)(?: \p{Lu}[\p{L}-]+){0,2}$/u,
    organ: /^(?:ordinarie |extra )?(?:\p{L}*stämman?|årsmötet?|\p{L}*medlemsmötet?)$/iu,
    joint: false,
  },
];

// "Årsmöte 2022 i Bryggföreningen Kajen" is the title of a meeting, no owner
const meets = /(?:möte|stämma)(?!\p{L})/iu;

/** The authority or association and its organ, where both stand in a title on lines of their own. */
function ownerIn(texts: readonly string[]): { owner: string; organ: string; joint: boolean } | undefined {
  const lines = texts.map(bare);
  for (const row of owners) {
    const organ = lines.find((text) => row.organ.test(text));
    const owner = lines.find(
      (text) => text !== organ && row.owner.test(text) && text.includes(" ") && !meets.test(text),
    );
    if (owner && organ) return { owner, organ: capitalised(organ), joint: row.joint };
  }
  return undefined;
}

const publicKinds: readonly BodyKind[] = ["council", "executive", "committee", "board"];

/** The body: a public organ by its noun, else a company, else an association's printed title. */
function bodyIn(texts: readonly string[]): string | undefined {
  const organs = texts.flatMap((text) => bodiesIn(withoutMunicipalities(withOrgan(text))));
  const organ =
    organs.find(
      (body) => publicKinds.includes(body.kind) && !/^(?:styrelsen?|nämnden?)$/iu.test(body.name),
    ) ?? organs.find((body) => publicKinds.includes(body.kind));
  const company = texts
    .map(bare)
    .find((text) => text.split(/[\s,]+/u).some((word) => companyMarks.includes(word)) && text.length < 80);
  const association = texts
    .map(bare)
    .find((text) => text !== "" && bodyKindOf(text) === "association" && !/^(?:styrelse)?möte$/iu.test(text));
  if (organ && !company) return capitalised(withPlace(organ.name, texts));
  return (
    (company && capitalised(company)) ??
    (association === undefined ? organ && capitalised(organ.name) : capitalised(association)) ??
    texts.map(named).find((name) => name !== undefined)
  );
}

/** The meeting that a title names where it says no more: "Protokoll från styrelsemöte den 2 mars 2013". */
export const meetingNamed = (texts: readonly string[]): string | null =>
  texts.map(bare).find((text) => /^(?:\p{L}+ )?styrelsemöte$/iu.test(text)) ?? null;

// "Mötesprotokoll Skogens kod", "Stämmoprotokoll Tallbo Fiber", "Protokoll från Kod i Älvnäs"
const minutesOf =
  /^(?:(?:\p{L}{0,20}mötes|\p{L}{0,20}stämmo|styrelse)protokoll(?: (?:från|för))?|protokoll (?:från|för)) (?<name>\p{L}[\p{L}&' -]{2,60})$/iu;

/** The name of whose minutes a title says that they are, where it has no word for a body: an association's. */
function named(text: string): string | undefined {
  const name = minutesOf.exec(withoutSpans(text, datesIn(text)).trim())?.groups?.["name"]?.trim();
  const isName = name !== undefined && /^\p{Lu}/u.test(name) && municipalitiesIn(name).length === 0;
  return isName && !/^(?:sammanträde|möte|datum|plats|tid)/iu.test(name) ? name : undefined;
}

/** "Överförmyndarnämnden Ljusbo–Älvnäs": a title line of the name and a pair of places is the whole name. */
function withPlace(name: string, texts: readonly string[]): string {
  const line = texts.map(bare).find((text) => text.toLowerCase().startsWith(`${name.toLowerCase()} `));
  const rest = line?.slice(name.length + 1) ?? "";
  return /^\p{Lu}\p{Ll}+(?: ?[–-] ?| och )\p{Lu}\p{Ll}+$/u.test(rest) ? `${name} ${rest}` : name;
}

/** "LULEÅ KOMMUN" → "Luleå kommun", "REGION SKÅNE" → "Region Skåne". */
function cased(name: string): string {
  const words = name.split(" ");
  const lowered =
    name === name.toUpperCase()
      ? words.map((word, at) =>
          at === words.length - 1 && !/^(?:REGION|LANDSTINGET)$/u.test(words[0] ?? "")
            ? word.toLowerCase()
            : word.charAt(0) + word.slice(1).toLowerCase(),
        )
      : words;
  return lowered.join(" ");
}
