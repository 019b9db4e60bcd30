import { fits, found } from "../../forms/form.js";
import { titleForms as forms, ownerForms } from "../../forms/titles.js";
import { bodiesIn, bodyKindOf, capitalised, type FoundBody } from "../../lex/body.js";
import { datesIn } from "../../lex/date.js";
import { municipalitiesIn, withoutMunicipalities } from "../../lex/municipality.js";
import { beginsCapital } from "../../lex/shapes.js";
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

/** True for a sentence, whose bodies are not the one that the minutes belong to. */
const isSentence = (text: string): boolean => fits(forms.sentence, text) && text.split(" ").length > 3;

/** The authority or association and its organ, where both stand in a title on lines of their own. */
function ownerIn(texts: readonly string[]): { owner: string; organ: string; joint: boolean } | undefined {
  const lines = texts.map(bare);
  for (const row of ownerForms) {
    const organ = lines.find((text) => fits(row.organ, text));
    const owner = lines.find(
      (text) => text !== organ && fits(row.owner, text) && text.includes(" ") && !fits(forms.meets, text),
    );
    if (owner && organ) return { owner, organ: capitalised(organ), joint: row.joint };
  }
  return undefined;
}

const publicKinds: readonly BodyKind[] = ["council", "executive", "committee", "board"];

/** The body: a public organ by its noun, else a company, else an association's printed title. */
function bodyIn(texts: readonly string[]): string | undefined {
  const organ = organIn(texts);
  const company = texts
    .map(bare)
    .find((text) => text.split(/[\s,]+/u).some((word) => companyMarks.includes(word)) && text.length < 80);
  const association = texts
    .map(bare)
    .find((text) => text !== "" && bodyKindOf(text) === "association" && !fits(forms.anyMeeting, text));
  if (organ && !company) return capitalised(withPlace(organ.name, texts));
  return (
    (company && capitalised(company)) ??
    (association === undefined ? organ && capitalised(organ.name) : capitalised(association)) ??
    texts.map(associationNamed).find((name) => name !== undefined)
  );
}

/** The first public organ that texts name; one that is more than "nämnden" where there is one. */
function organIn(texts: readonly string[]): FoundBody | undefined {
  let any: FoundBody | undefined;
  for (const text of texts)
    for (const body of bodiesIn(withoutMunicipalities(withOrgan(text)))) {
      if (!publicKinds.includes(body.kind)) continue;
      if (!fits(forms.anyOrgan, body.name)) return body;
      any ??= body;
    }
  return any;
}

/** The meeting in a title that names no body: "Protokoll från styrelsemöte den 2 mars 2013". */
export const meetingNamed = (texts: readonly string[]): string | null =>
  texts.map(bare).find((text) => fits(forms.boardMeeting, text)) ?? null;

/** The name of the association in a title without a word for a body: "Protokoll från Kod i Älvnäs". */
function associationNamed(text: string): string | undefined {
  const undated = withoutSpans(text, datesIn(text)).trim();
  const name = found(forms.minutesOfName, undated)?.groups?.["name"]?.trim();
  const isName = name !== undefined && beginsCapital(name) && municipalitiesIn(name).length === 0;
  return isName && !fits(forms.noName, name) ? name : undefined;
}

/** "Överförmyndarnämnden Ljusbo–Älvnäs": a title line of the name and a pair of places is the whole name. */
function withPlace(name: string, texts: readonly string[]): string {
  const line = texts.map(bare).find((text) => text.toLowerCase().startsWith(`${name.toLowerCase()} `));
  const rest = line?.slice(name.length + 1) ?? "";
  return fits(forms.twoPlaces, rest) ? `${name} ${rest}` : name;
}

/** "LULEÅ KOMMUN" → "Luleå kommun", "REGION SKÅNE" → "Region Skåne". */
function cased(name: string): string {
  const words = name.split(" ");
  const lowered =
    name === name.toUpperCase()
      ? words.map((word, at) =>
          at === words.length - 1 && !fits(forms.region, words[0] ?? "")
            ? word.toLowerCase()
            : word.charAt(0) + word.slice(1).toLowerCase(),
        )
      : words;
  return lowered.join(" ");
}
