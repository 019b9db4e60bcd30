/** A text as a page shows it, and the place of each of its characters in the source. */
export interface VisibleText {
  text: string;
  /** Offsets in the source by offset in `text`: where a character begins, and where it ends. */
  starts: number[];
  ends: number[];
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
// "[" and "](https://exempel.se)" of a link; a digit that is no ASCII, "８"
const token =
  /<(?<tag>\/?[A-Za-z][A-Za-z0-9]{0,10})(?:[ /][^<>\n]{0,200})?>|<!--[^<>\n]{0,200}-->|&(?:#(?<decimal>\d{1,6})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z]{2,8}));|\*{1,3}|`{1,2}|~~|(?<=[-–])_{1,3}|_{1,3}(?=[-–])|\\(?=\r?\n)|\[(?=\d)|\]\([^()[\]\s]{0,200}\)|(?![0-9])(?<digit>\p{Nd})/gu;

/**
 * Takes Markdown's marks, tags and entities out of a text: "811218-**9876**", "811218&ndash;9876". A `<br>` becomes a line
 * end, and a digit of another width an ASCII one. Everything else stays unchanged.
 */
export function visibleText(source: string): VisibleText {
  const all: VisibleText = { text: "", starts: [], ends: [] };
  const parts: string[] = [];
  const add = (text: string, from: number, to: number): void => {
    parts.push(text);
    const isCopy = text.length === to - from;
    for (let at = 0; at < text.length; at += 1) {
      all.starts.push(isCopy ? from + at : from);
      all.ends.push(isCopy ? from + at + 1 : to);
    }
  };
  let from = 0;
  for (const match of source.matchAll(token)) {
    add(source.slice(from, match.index), from, match.index);
    from = match.index + match[0].length;
    add(visibleFor(match), match.index, from);
  }
  add(source.slice(from), from, source.length);
  return { ...all, text: parts.join("") };
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

/** The text with its characters from `from` to `to` left out. */
export function leaveOut(
  { text, starts, ends }: VisibleText,
  gaps: readonly { from: number; to: number }[],
): VisibleText {
  const kept: VisibleText = { text: "", starts: [], ends: [] };
  let from = 0;
  for (const gap of [...gaps, { from: text.length, to: text.length }]) {
    kept.text += text.slice(from, gap.from);
    for (let at = from; at < gap.from; at += 1) {
      kept.starts.push(starts[at] ?? 0);
      kept.ends.push(ends[at] ?? 0);
    }
    from = gap.to;
  }
  return kept;
}
