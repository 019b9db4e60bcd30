import { electionForms as forms, partingForms } from "../forms/elections.js";
import { allIn, fits } from "../forms/form.js";
import { lineForms } from "../forms/lines.js";
import { type ElectedAs, type OfficerForm, officerForms } from "../forms/officers.js";
import { once } from "./once.js";
import { namesAhead, namesBehind } from "./run-of-names.js";

/** Whom a sentence elects to an office of the sitting. */
export interface Elected {
  means: ElectedAs;
  /** True where the office may also be a permanent one of the body. */
  standing: boolean;
  /** The words that hold the names. */
  who: string;
  /** The words for whoever adjusts besides those elected: "ordföranden Anna Ek". */
  beside: string | null;
  /** The text behind the names: where and when they adjust. */
  rest: string;
}

/** An office in a sentence, with its place in UTF-16 units. */
interface Mark {
  means: ElectedAs;
  standing: boolean;
  text: string;
  from: number;
  to: number;
}

const offices = allIn(forms.office);
const verbs = allIn(forms.verb);

/** Whom a sentence elects to chair the sitting, to write its minutes or to adjust them; none for any other sentence. */
export const electedIn: (sentence: string) => readonly Elected[] = once("elected", (sentence) => {
  const groups =
    fits(forms.anyOffice, sentence) && !fits(forms.elsewhere, sentence) ? groupsIn(sentence) : [];
  const [first] = groups;
  if (!first?.[0]) return [];
  const before = namesBefore(sentence.slice(0, first[0].from), sentence.slice(first[0].from));
  const called = fits(forms.activeEnd, sentence.slice(0, first[0].from));
  const beside = besideIn(sentence);
  return groups.flatMap((group, at) => {
    const gap = sentence.slice(groups[at - 1]?.at(-1)?.to, group[0]?.from);
    const rest = sentence.slice(group.at(-1)?.to, groups[at + 1]?.[0]?.from);
    if (before !== "") return electedBefore(group, at === 0 ? before : namesBehind(gap), rest, beside);
    const lead = forms.behindOffice.pattern.exec(rest);
    const areNamesBehind =
      at > 0 || called || lead?.groups?.["verb"] !== undefined || fits(forms.by, group[0]?.text ?? "");
    const behind = rest.slice(lead?.[0].length ?? 0);
    const who = areNamesBehind ? namesAhead(behind) : "";
    return inTurn(group, who, behind.slice(who.length), beside);
  });
});

/** The election of names before an office; adjusters "tillsammans med" others are elected together with them. */
function electedBefore(group: readonly Mark[], who: string, rest: string, beside: string | null): Elected[] {
  const joins = fits(forms.adjusts, group[0]?.text ?? "") && rest.startsWith(" tillsammans med ");
  const more = joins ? namesAhead(rest.slice(" tillsammans med ".length)) : "";
  if (more === "") return inTurn(group, who, rest, beside);
  return inTurn(group, `${who}, ${more}`, rest.slice(rest.indexOf(more) + more.length), beside);
}

/** The offices that a text names, in order, whether it elects anyone to them or not. */
export function officesIn(text: string): Pick<Elected, "means" | "standing">[] {
  return (fits(forms.anyOffice, text) ? offices(text) : []).flatMap((match) => rowOf(match) ?? []);
}

const rowOf = ({ groups }: RegExpExecArray): OfficerForm | undefined =>
  officerForms.find((_, at) => groups?.[`o${at}`] !== undefined);

/** The offices of a sentence; those of one person, or of several in turn ("ordförande och sekreterare"), together. */
function groupsIn(sentence: string): Mark[][] {
  const groups: Mark[][] = [];
  for (const match of offices(sentence)) {
    const row = rowOf(match);
    if (!row) continue;
    const from = match.index;
    const mark = {
      means: row.means,
      standing: row.standing,
      text: match[0],
      from,
      to: from + match[0].length,
    };
    const last = groups.at(-1);
    const to = last?.at(-1)?.to;
    if (last && to !== undefined && fits(forms.joint, sentence.slice(to, from))) last.push(mark);
    else if (from === 0 || fits(forms.elects, mark.text)) groups.push([mark]);
  }
  return groups;
}

/** The names before an office where it stands behind them: "Bo Lind valdes ", "Mötet valde Bo Lind ", "Bo Lind ". */
function namesBefore(before: string, office: string): string {
  const found = verbs(before).at(-1);
  if (!found) {
    const names = namesBehind(before);
    const whole = names !== "" && names.length >= before.trim().replace(lineForms.that.pattern, "").length;
    return whole && (fits(forms.adjusts, office) || !/[\p{L}] \p{Lu}/u.test(office)) ? names : "";
  }
  const behind = before.slice(found.index + found[0].length);
  if (found.groups?.["passive"] === undefined) return namesBehind(behind);
  return (
    namesAhead(behind.replace(forms.adverb.pattern, " ").trimStart()) ||
    namesBehind(before.slice(0, found.index))
  );
}

/** Each office of a group with its names: one each where the numbers agree, else all names for every office. */
function inTurn(group: readonly Mark[], who: string, rest: string, beside: string | null): Elected[] {
  const ways = partingForms.map(({ pattern }) => who.split(pattern));
  const parts = ways.find(({ length }) => length === group.length) ?? group.map(() => who);
  if (who === "" || fits(forms.substitute, who)) return [];
  return group.map(({ means, standing }, at) => {
    return { means, standing, who: parts[at] ?? who, beside, rest };
  });
}

/** The words for the chair or vice chair who adjusts besides those elected. */
function besideIn(sentence: string): string | null {
  const match = forms.beside.pattern.exec(sentence);
  return match ? namesAhead(sentence.slice(match.index + match[0].length)) || null : null;
}
