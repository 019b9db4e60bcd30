import { caseNumberForms, dnrForms } from "../forms/case-numbers.js";
import { allIn, fits, found } from "../forms/form.js";
import { once } from "./once.js";
import { beginsSmall, hasDigit } from "./shapes.js";

/** A case number: as printed without its label, and its parts digit for digit; null for a part not printed. */
export interface FoundDnr {
  text: string;
  registry: string | null;
  year: string | null;
  number: string | null;
}

/** Case numbers read from the head of an item, and the text around them. */
export interface DnrReading {
  dnrs: FoundDnr[];
  /** What stood before and after them. */
  before: string;
  rest: string;
}

/**
 * The item's own case numbers in a line of its head: behind a label, alone on the line, or in parentheses at
 * the title's end. Undefined where the line has none. Archive codes printed behind a number stay in its text.
 */
export const dnrsIn: (text: string) => DnrReading | undefined = once("dnrs", (text) => {
  const figures = hasDigit(text);
  for (const form of caseNumberForms) {
    if (!figures && form.means !== "labelled") continue;
    const match = found(form, text);
    // "Remiss från nämnden, dnr T 2010-313" only mentions a number
    if (!match || (match.index > 0 && beginsSmall(match[0]))) continue;
    const dnrs = splitDnrs(match.groups?.["list"] ?? "");
    if (dnrs.length === 0 && form.means !== "labelled") continue;
    const before = text.slice(0, match.index).replace(/(?<![\s,])[\s,]+$/u, "");
    const rest = text.slice(match.index + match[0].length).replace(/^[\s.,:;–-]+/u, "");
    return { dnrs, before, rest };
  }
  return undefined;
});

const numbersIn = allIn(dnrForms.one);
// "Taxa 2024/2025": a word and two years
const years = /^\p{Lu}\p{Ll}+ (?:19|20)\d\d\/(?:19|20)\d\d$/u;
function splitDnrs(text: string): FoundDnr[] {
  return numbersIn(text)
    .filter(([value]) => !fits(dnrForms.print, value) && !years.test(value))
    .map((match) => dnrAndRest(withoutEnd(match[0])));
}

// "KS 2022/1197.", "2012/17,"; the full stop of an archive code, "1.2.", is its own
const end = /(?:(?<!\.\d{1,6})\.|[,;–-])$/u;

/** A case number without the marks of the sentence that it stood in. */
function withoutEnd(text: string): string {
  let rest = text;
  while (end.test(rest)) rest = rest.slice(0, -1);
  return rest.trim();
}

// "KS 2022/1197" → KS, 2022, 1197; "Ks 261/2024" → Ks, 2024, 261; "17/12" → year 12, number 17; "KS 02-820 107" → year 02, number 820
function dnrAndRest(text: string): FoundDnr {
  const bare = text.replace(dnrForms.code.pattern, "");
  const registry = /\p{L}+/u.exec(bare)?.[0] ?? null;
  const figures = bare.match(/\d+/gu) ?? [];
  const at = figures.findIndex((figure) => /^(?:19|20)\d\d$/u.test(figure));
  if (at >= 0)
    return { text, registry, year: figures[at] ?? null, number: figures[at + 1] ?? figures[at - 1] ?? null };
  const glued = /^(?<number>\d+)\/(?<year>(?:19|20)\d\d)/u.exec(text)?.groups;
  if (glued) return { text, registry, year: glued["year"] ?? null, number: glued["number"] ?? null };
  const short = /(?<!\d)(?<number>\d+)\/(?<year>\d\d)(?!\d)/u.exec(text)?.groups;
  if (short) return { text, registry, year: short["year"] ?? null, number: short["number"] ?? null };
  const old = /^\p{L}+ (?<year>\d\d)-(?<number>\d+)/u.exec(text)?.groups;
  if (old) return { text, registry, year: old["year"] ?? null, number: old["number"] ?? null };
  return { text, registry, year: null, number: figures[0] ?? null };
}
