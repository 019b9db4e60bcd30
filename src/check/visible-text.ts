import { indexAt } from "./halving.js";

/** A text as a page shows it. */
export interface VisibleText {
  text: string;
  /** Where the character at an offset of `text` begins and ends in the source. */
  placeOf: (offset: number) => { from: number; to: number };
}

/** What a page shows for a stretch of the source. */
interface Stretch {
  text: string;
  from: number;
  to: number;
}

const entities: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  thinsp: "\u2009",
  shy: "\u00ad",
  hyphen: "\u2010",
  dash: "\u2010",
  ndash: "\u2013",
  mdash: "\u2014",
  horbar: "\u2015",
  minus: "\u2212",
  plus: "+",
  zwnj: "\u200c",
  zwj: "\u200d",
};

// "<br>", "</b>", "<!-- … -->"; "&#45;", "&#x2d;", "&ndash;"; "**", "`", "~~"; "_" at a dash; "\" at an end of line;
// "[" and "](https://exempel.se)" of a link
const token =
  /(?=[<&*`~_\\[\]])(?:<(?<tag>\/?[A-Za-z][A-Za-z0-9]{0,10})(?:[ /][^<>\n]{0,200})?>|<!--[^<>\n]{0,200}-->|&(?:#(?<decimal>\d{1,6})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z]{2,8}));|\*{1,3}|`{1,2}|~~|(?<=[-–])_{1,3}|_{1,3}(?=[-–])|\\(?=\r?\n)|\[(?=\d)|\]\([^()[\]\s]{0,200}\))/gu;
// the same, or a digit that is no ASCII, "８"
const tokenOrDigit = new RegExp(`${token.source}|(?![0-9])(?<digit>\\p{Nd})`, "gu");
// a letter of those among which such digits are: neither Latin nor a dash or a quotation mark
const ofFarScript = /[^\0-\u065f\u2000-\u206f]/u;

/**
 * Takes Markdown's marks, tags and entities out of a text: "811218-**9876**", "811218&ndash;9876". A `<br>` becomes a line
 * end, and a digit of another width an ASCII one. Everything else stays unchanged.
 */
export function visibleText(source: string): VisibleText {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of source.matchAll(ofFarScript.test(source) ? tokenOrDigit : token)) {
    const to = match.index + match[0].length;
    stretches.push({ text: source.slice(from, match.index), from, to: match.index });
    stretches.push({ text: visibleFor(match), from: match.index, to });
    from = to;
  }
  return joined([...stretches, { text: source.slice(from), from, to: source.length }]);
}

function joined(stretches: readonly Stretch[]): VisibleText {
  const shown = stretches.filter(({ text }) => text !== "");
  let length = 0;
  const starts = shown.map(({ text }) => {
    length += text.length;
    return length - text.length;
  });
  return {
    text: shown.map(({ text }) => text).join(""),
    placeOf: (offset) => {
      const index = indexAt(starts, offset);
      const { text, from, to } = shown[index] ?? { text: "", from: 0, to: 0 };
      const at = from + offset - (starts[index] ?? 0);
      return text.length === to - from ? { from: at, to: at + 1 } : { from, to };
    },
  };
}

/** The text that a page shows for a mark; empty for most marks. */
function visibleFor(match: RegExpMatchArray): string {
  const { tag, decimal, hex, name, digit } = match.groups ?? {};
  if (tag !== undefined) return /^br$/iu.test(tag) ? "\n" : "";
  if (digit !== undefined) return digit.normalize("NFKC");
  if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? "") : match[0];
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return Number.isNaN(code) || code > 0x10ffff ? "" : String.fromCodePoint(code);
}

/** The text without stretches of it, which are in order. */
export function leaveOut(
  { text, placeOf }: VisibleText,
  gaps: readonly { from: number; to: number }[],
): VisibleText {
  const kept = [...gaps, { from: text.length, to: text.length }].map(({ from: to }, at) => {
    const from = gaps[at - 1]?.to ?? 0;
    return { text: text.slice(from, to), from, to };
  });
  const left = joined(kept);
  return { text: left.text, placeOf: (offset) => placeOf(left.placeOf(offset).from) };
}
