import { bodiesIn } from "../lex/body.js";
import { datesIn } from "../lex/date.js";
import { municipalitiesIn } from "../lex/municipality.js";
import { isPeople } from "../lex/person.js";
import { endsIn, hasLetter, hasWord } from "../lex/shapes.js";
import type { FieldKind } from "../model.js";
import type { Line } from "../read/line.js";
import { signerKinds } from "../vocabulary/fields.js";
import type { Part } from "./outline.js";
import { loosePart, partsOf } from "./parts.js";
import { frontPage, labelAt, laidOut } from "./rooms.js";
import { type Segment, signedSegments } from "./signatures.js";
import { disownAmbiguousValues } from "./stacked-labels.js";

/**
 * The front matter or the closing pages in labelled parts. `title` is what stands above the first label. A row
 * of a table whose first cell is a label is a field; the other rows belong to the field above them. `ruled` are the
 * numbers of the lines to sign on.
 */
export function fieldParts(
  lines: readonly Line[],
  ruled: ReadonlySet<number> = new Set(),
): { title: Line[]; fields: Part<FieldKind>[] } {
  const [first, ...rest] = signedSegments(lines, ruled);
  const front = first?.signed ? [first, ...rest] : rest;
  const { title, untitled, rows } = titled(first?.signed ? [] : (first?.lines ?? []));
  const parts = partsOf<FieldKind>(rows, frontPage, "other");
  for (const segment of front) addSegment(parts, segment);
  const split = parts.flatMap(withoutOverflow);
  // text behind the name or day of the sitting is the rest of the title
  const more = split.filter(({ kind, heading }) => kind === "title" && heading === null);
  const fields = split.filter((part) => !more.includes(part));
  return {
    title: [...title, ...more.flatMap(({ lines }) => lines)],
    fields: [...untitled, ...disownAmbiguousValues(withSigned(fields.map(adjusted)))],
  };
}

/** Fields whose value is one line or one paragraph. */
const short: readonly FieldKind[] = ["municipality", "body", "date", "place"];

// "Titel: 2019-01-28 Protokoll": another field, with an unknown label
const labelled = /^\p{Lu}\p{L}+:(?= |$)/u;

/**
 * A field with a short value, and the blocks behind that value as a part of their own: behind the name or day of the
 * sitting, at the top, they are the rest of the title; behind the place, text without a label.
 */
function withoutOverflow(
  part: Part<FieldKind>,
  at: number,
  parts: readonly Part<FieldKind>[],
): Part<FieldKind>[] {
  const first = part.lines.findIndex(({ text }) => hasWord(text));
  const end = part.lines.findIndex(
    ({ block, text }, index) => index > first && (block !== part.lines[first]?.block || labelled.test(text)),
  );
  const onTop = parts.slice(0, at).every(({ kind }) => short.includes(kind));
  if (!short.includes(part.kind) || !(onTop || part.kind === "place") || first < 0 || end < 0) return [part];
  const rest = part.kind === "place" ? "other" : "title";
  return [{ ...part, lines: part.lines.slice(0, end) }, loosePart<FieldKind>(rest, part.lines.slice(end))];
}

/** Adds the parts of further lines. Signatures, and unlabelled text behind them, belong to the label above. */
function addSegment(parts: Part<FieldKind>[], { signed, lines }: Segment): void {
  const last = parts.at(-1);
  if (!signed) {
    const more = partsOf<FieldKind>(laidOut(lines, frontPage), frontPage, "other");
    const loose = more[0]?.heading === null ? more.shift() : undefined;
    last?.lines.push(...(loose?.lines ?? []));
    parts.push(...more);
  } else if (last && isToBeSigned(last)) last.lines.push(...lines);
  else parts.push({ ...loosePart<FieldKind>("signatures", lines), known: true });
}

/** True for "Underskrifter", and for "Justerat den 2 april 2024" with nobody's name behind it. */
function isToBeSigned({ kind, lines }: Part<FieldKind>): boolean {
  return kind === "signatures" || (signers.includes(kind) && !lines.some(({ text }) => isPeople(text)));
}

const signers: readonly FieldKind[] = signerKinds;

/** The lines above the first label, as title and as prose, and the rows from that label on. */
function titled(lines: readonly Line[]): { title: Line[]; untitled: Part<FieldKind>[]; rows: Line[] } {
  const rows = laidOut(lines, frontPage);
  const first = rows.findIndex((_, at) => labelAt(rows, at, frontPage));
  const end = Math.min(first < 0 ? rows.length : first, longestTitle);
  const title = rows.slice(0, end);
  const prose = title.filter((line) => isProse(title.filter(({ block }) => block === line.block)));
  const untitled: Part<FieldKind>[] = partsOf<FieldKind>(prose, { layouts: [], readers: [] }, "other");
  return {
    title: title.filter((line) => !prose.includes(line)),
    untitled,
    rows: rows.slice(end),
  };
}

/** A block of whole sentences, or of long rows, that names no body, municipality or date: not part of a title. */
function isProse(block: readonly Line[]): boolean {
  const text = block.map((line) => line.text).join(" ");
  const kind = block[0]?.kind;
  if (kind === "heading" || text.length < 60 || (kind !== "row" && !endsIn(text, ".!?)"))) return false;
  return bodiesIn(text).length + datesIn(text).length + municipalitiesIn(text).length === 0;
}

/** A second "Plats och tid" directly behind the adjusters is the place and time of the adjustment. */
function adjusted(part: Part<FieldKind>, at: number, parts: readonly Part<FieldKind>[]): Part<FieldKind> {
  const again = part.kind === "place-time" && parts.slice(0, at).some(({ kind }) => kind === "place-time");
  return again && parts[at - 1]?.kind === "adjusters" ? { ...part, kind: "adjustment" } : part;
}

/** The secretary's name under a line to sign on, at whose end the §§ stand: "Sekreterare ....... Paragrafer 27–36 ⏎ Carl Dal". */
function withSigned(parts: readonly Part<FieldKind>[]): Part<FieldKind>[] {
  return parts.map((part, at) => {
    const unsigned = (one: Part<FieldKind> | undefined): boolean =>
      one?.kind === "secretary" && one.lines.length > 0 && one.lines.every(({ text }) => !hasLetter(text));
    const next = parts[at + 1];
    if (unsigned(part) && next?.kind === "range")
      return { ...part, lines: [...part.lines, ...next.lines.slice(1)] };
    return part.kind === "range" && unsigned(parts[at - 1])
      ? { ...part, lines: part.lines.slice(0, 1) }
      : part;
  });
}

/** The most lines that a title above the first label has. */
const longestTitle = 15;
