import { actorForms as forms } from "../../forms/actors.js";
import { allIn, fits, found } from "../../forms/form.js";
import { partyOf } from "../../lex/name.js";
import { peopleIn } from "../../lex/person.js";
import { beginsCapital, withoutEnd } from "../../lex/shapes.js";
import type { Actor } from "../../model.js";
import { partyNames } from "../../vocabulary/parties.js";

const partyNamesIn = allIn(forms.partyName);

/**
 * The persons and party groups that the subject of a sentence names. A group has no name: "Ledamöterna från SD" → name
 * null, party SD. Empty where the text names nobody.
 */
export function actorsIn(subject: string): Actor[] {
  const [text = ""] = withoutEnd(subject.trim(), ",:").split(forms.except.pattern, 1);
  const list = found(forms.group, text)?.groups?.["list"] ?? found(forms.hyphened, text)?.groups?.["list"];
  if (list !== undefined) return partiesIn(list).map((party) => ({ name: null, party }));
  if (fits(forms.codes, text)) return partiesIn(text).map((party) => ({ name: null, party }));
  const persons = peopleIn(text).filter(({ name, party }) => name.includes(" ") || party !== null);
  const people = persons.map(({ name, party }): Actor => ({ name, party }));
  const spoken = partyNamesIn(text).map(
    (match): Actor => ({
      name: null,
      party: partyNames[match.groups?.["name"]?.toLowerCase() ?? ""] ?? null,
    }),
  );
  return [...spoken, ...people.filter(({ name }) => !Object.hasOwn(partyNames, (name ?? "").toLowerCase()))];
}

/** The parties of a list, by abbreviation or name. */
function partiesIn(list: string): string[] {
  return list.split(forms.betweenParties.pattern).flatMap((one) => {
    const { name = "", code } =
      /^(?<name>[^(]*?) ?(?:\((?<code>\p{L}{1,4}|-)\))?-?$/u.exec(one.trim())?.groups ?? {};
    if (code !== undefined) return partyOf(code) ?? [];
    const word = name;
    const party = partyNames[word.toLowerCase()] ?? (beginsCapital(word) ? partyOf(word) : undefined);
    return party === undefined ? [] : [party];
  });
}
