import type { BodyKind } from "../model.js";
import { bodiesIn, bodyKindOf, capitalised } from "../text/body.js";
import { datesIn } from "../text/date.js";
import { municipalitiesIn } from "../text/municipality.js";
import { companyMarks } from "../vocabulary/bodies.js";

/** What the title of minutes, or a page's head, says of the sitting. */
export interface TitleFacts {
  municipality: string | null;
  body: string | null;
  date: string | null;
  endDate: string | null;
}

/** Reads the lines of a title or a page's head: municipality, body and date in any order, on any of the lines. */
export function titleFacts(texts: readonly string[]): TitleFacts {
  const dates = texts.flatMap((text) => datesIn(text)).flatMap((date) => date.iso ?? []);
  const last = dates.at(-1) ?? null;
  return {
    municipality: texts.flatMap((text) => municipalitiesIn(text)).map(cased)[0] ?? null,
    body: bodyIn(texts) ?? null,
    date: dates[0] ?? null,
    endDate: last === dates[0] ? null : last,
  };
}

const publicKinds: readonly BodyKind[] = ["council", "executive", "committee", "board"];

/** The body: a public organ by its noun, else a company, else an association's printed title. */
function bodyIn(texts: readonly string[]): string | undefined {
  const organs = texts.flatMap((text) => bodiesIn(withoutPlaces(text)));
  const organ =
    organs.find(
      (body) => publicKinds.includes(body.kind) && !/^(?:styrelsen?|nämnden?)$/iu.test(body.name),
    ) ?? organs.find((body) => publicKinds.includes(body.kind));
  const company = texts
    .map(bare)
    .find((text) => text.split(/\s+/u).some((word) => companyMarks.includes(word)) && text.length < 80);
  const association = texts.map(bare).find((text) => text !== "" && bodyKindOf(text) === "association");
  if (organ && !company) return capitalised(organ.name);
  return company ?? (association === undefined ? organ && capitalised(organ.name) : capitalised(association));
}

const withoutPlaces = (text: string): string =>
  municipalitiesIn(text).reduce((rest, name) => rest.replace(name, " "), text);

// "Protokoll från", "Mötesprotokoll", "Sammanträdesprotokoll", "protokoll nr 4/2024", "fört vid"
const titleWords =
  /(?<!\p{L})(?:sammanträdesprotokoll|mötesprotokoll|protokoll)(?!\p{L})(?: \(?nr\.? ?\d{1,4}(?:[/-]\d{2,4})?\)?)?(?: fört)?(?: (?:från|vid|för))?/giu;

/** A title line without the words for minutes, dates and page numbers. */
function bare(text: string): string {
  const dated = datesIn(text).reduceRight(
    (rest, date) => `${rest.slice(0, date.from)} ${rest.slice(date.to)}`,
    text,
  );
  return dated
    .replace(titleWords, " ")
    .replace(/§+ ?\d[\d ,–-]*/gu, " ")
    .replace(/\d{1,4} ?\(\d{1,4}\)/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,:–-]+|[\s,:–-]+$/gu, "");
}

/** "LULEÅ KOMMUN" → "Luleå kommun". */
function cased(name: string): string {
  const words = name.split(" ");
  const lowered =
    name === name.toUpperCase()
      ? words.map((word, at) =>
          at === words.length - 1 ? word.toLowerCase() : word.charAt(0) + word.slice(1).toLowerCase(),
        )
      : words;
  return lowered.join(" ");
}
