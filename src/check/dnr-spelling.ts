import { matchesOf } from "../forms/form.js";

/** A case number with a registry: its normal form, and the way it is written here. */
export interface SpelledDnr {
  /** "KS 2024/12" of "KS2024-0012". */
  key: string;
  text: string;
}

// "KS 2024/0197", "KS2024-12", "KFN/2024:31", "KU.2017.3"
const year = "(?<year>(?:19|20)\\d\\d)";
const usual = `(?<registry>\\p{L}{1,8})[ /.:-]?${year}[/:.-](?<number>\\d{1,6})`;
// "2024/BMN 0123 40"
const inside = `${year}[/-](?<registry>\\p{Lu}{2,6}) (?<number>\\d{1,6})(?: \\d{2,3})?`;
// "Ks 261/2024"
const yearLast = `(?<registry>\\p{L}{1,8}) (?<number>\\d{1,6})/${year}`;
const forms = [usual, inside, yearLast].map((form) => new RegExp(`^${form}$`, "u"));
const inText = new RegExp(`(?<![\\p{L}\\d/_.-])${usual}(?![\\p{L}\\d/:_-]|\\.[\\p{L}\\d])`, "gu");

/** The normal form and the spelling of a case number without its archive code; undefined in another form. */
export function spelledDnr(text: string): SpelledDnr | undefined {
  const bare = text.replace(/ \(\p{Lu}{3,12}\)$/u, "");
  for (const form of forms) {
    const groups = form.exec(bare)?.groups;
    if (groups) return { key: keyOf(groups), text: bare };
  }
  return undefined;
}

/** The case numbers in running text that have their registry first: "… i ärende KS 2024/12". */
export function spelledDnrsIn(text: string): SpelledDnr[] {
  if (!/(?:19|20)\d\d[/:.-]\d/u.test(text)) return [];
  return matchesOf(inText, text).map((match) => ({ key: keyOf(match.groups ?? {}), text: match[0] }));
}

function keyOf({ registry = "", year: of = "", number = "" }: Record<string, string>): string {
  return `${registry.toUpperCase()} ${of}/${Number(number)}`;
}
