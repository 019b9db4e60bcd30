import { archiveCodeWords, dnrLabels, printSeries } from "../vocabulary/dnr.js";
import { once } from "./once.js";

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

const labels = dnrLabels.map((label) => label.replace(" ", " ?")).join("|");
const codes = `(?: (?:${archiveCodeWords.join("|")}):? ?[\\d.]+| \\(\\p{Lu}{3,12}\\))?`;
// "KS 2022/1197", "KS/2024:0288", "TN-2024-00087", "KU.2017.3", "Ks 261/2024", "KS 02-820 107", "ÅB 2024-031"
const withRegistry =
  "(?:(?:\\p{Lu}{1,8}|\\p{Lu}\\p{Ll}{1,3}(?:AU)?)(?:[ /.:-]|no-)|\\p{Lu}\\p{L}{1,5}(?=(?:19|20)\\d\\d[/:-]))\\d{1,6}(?:[/:.–-]\\d*)+(?: \\d{2,4}(?![\\d/:-]))?";
// "2023/BUN 0214 40", "2011/KS 0206 001", "2019/0041 NTN - 1", "2012-KS"
const registryInside = "\\d{4}[/-](?:\\d+ )?\\p{Lu}{2,6}(?:(?: ?- ?| {0,2})\\d+(?!\\d))*";
// "2024-000123", "17/12", "00730/20241.1.2", "1.5.3-219-2012", "7-742-2011"
const figures = "\\d{1,6}(?: ?[/:.–-] ?\\d+)+\\.?(?: \\d{2,4}(?![\\d/:-])| \\d{1,2}(?:\\.\\d{1,2})+\\.?)?";
const value = `(?:${withRegistry}|${registryInside}|${figures}|\\d{4}/)${codes}`;
const list = `(?:${value})(?:(?:, ?| och | samt |; ?)(?:${value}))*`;

// "Dnr KS 2022/1197, KS 2022/1198", "DNR: KU.2017.3", "Ärendenummer SLK-2025-00041", "(Dnr 17/12)"
const labelled = new RegExp(`(?<![\\p{L}])\\(?(?:${labels})(?![\\p{L}])[.:]* ?(?<list>${list})?\\)?`, "iu");
// "Ks 261/2024" alone, "BUN 2024/00061, BUN 2023/00412", "1435/22"
const alone = new RegExp(
  `^(?<list>(?:${withRegistry}|${registryInside}|\\d{1,6}/\\d{2,4})${codes}(?:(?:, ?| och |; ?)(?:${value}))*)$`,
  "u",
);
// "… når nya målgrupper (KFN/2021:43)", "… (20/12)"
const atEnd = new RegExp(`\\((?<list>(?:${withRegistry}|\\d{1,5}/\\d{2})(?:, ?(?:${value}))*)\\)$`, "u");

// ", BMN 2024/12, Strandskyddsdispens"
const atStart = new RegExp(`^, (?<list>${withRegistry})(?=, \\p{Lu})`, "u");
// "2024/MN0020 Avgift"
const leading = /^(?<list>(?:19|20)\d\d\/\p{Lu}{2,6} ?\d{1,6})(?= \p{Lu})/u;

/**
 * The item's own case numbers in a line of its head: behind a label, alone on the line, or in parentheses at
 * the title's end. Undefined where the line has none. Archive codes printed behind a number stay in its text.
 */
export const dnrsIn: (text: string) => DnrReading | undefined = once("dnrs", (text) => {
  const figures = /\d/u.test(text);
  for (const form of [labelled, alone, atEnd, atStart, leading]) {
    if (!figures && form !== labelled) continue;
    const match = form.exec(text);
    // "Remiss från nämnden, dnr T 2010-313" only mentions a number
    if (!match || (match.index > 0 && /^\p{Ll}/u.test(match[0]))) continue;
    const dnrs = parted(match.groups?.["list"] ?? "");
    if (dnrs.length === 0 && form !== labelled) continue;
    const before = text.slice(0, match.index).replace(/(?<![\s,])[\s,]+$/u, "");
    const rest = text.slice(match.index + match[0].length).replace(/^[\s.,:;–-]+/u, "");
    return { dnrs, before, rest };
  }
  return undefined;
});

const one = new RegExp(value, "gu");
const code = new RegExp(`${codes}$`, "u");

// "Taxa 2024/2025": a word and two years
const years = /^\p{Lu}\p{Ll}+ (?:19|20)\d\d\/(?:19|20)\d\d$/u;
const printed = new RegExp(`^(?:${printSeries.join("|")})(?!\\p{L})`, "u");

function parted(text: string): FoundDnr[] {
  return [...text.matchAll(one)]
    .filter(([value]) => !printed.test(value) && !years.test(value))
    .map((match) => partsOf(withoutEnd(match[0])));
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
function partsOf(text: string): FoundDnr {
  const bare = text.replace(code, "");
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
