import { fits } from "../forms/form.js";
import { appendixForm } from "../forms/furniture.js";
import { closingForms } from "../forms/labels.js";
import { beginsIn, endsIn } from "../lex/shapes.js";
import type { FieldKind, SectionKind } from "../model.js";
import type { Line } from "../read/line.js";
import { closingKinds } from "../vocabulary/fields.js";
import { partsFromRows } from "./celled-labels.js";
import { withoutComments } from "./comments.js";
import { withoutContents } from "./contents.js";
import { titleAmong } from "./continuation.js";
import { fieldParts } from "./fields.js";
import { splitFlattenedHeads } from "./flattened-heads.js";
import { splitFlattenedPages } from "./flattened-pages.js";
import { type FurnitureLine, widthOf, withoutFurniture } from "./furniture.js";
import { itemStart, withHeadsOfRows } from "./item-start.js";
import { type FoundItem, isGroupHeading, itemsIn, withoutRepeats } from "./items.js";
import { fieldLabel } from "./label.js";
import { type CustomLabels, isEmphasised } from "./label-form.js";
import type { Appendix, Item, Outline, Part } from "./outline.js";
import { loosePart, partsOf } from "./parts.js";
import { itemsWith, laidOut } from "./rooms.js";
import { signedLength } from "./signatures.js";
import { withWrappedDashes } from "./wrapped-dash.js";

/**
 * Lines → the document in its parts: title, header fields, items with their labelled parts, closing pages,
 * appendices; furniture and contents taken out. Every line ends in exactly one part. `customLabels` are the labels that the
 * municipality has beside those of the vocabulary.
 */
export function structure(read: readonly Line[], customLabels: CustomLabels): Outline {
  const { lines: written, comments } = withoutComments(read);
  const pages = splitFlattenedPages(written, customLabels);
  const width = widthOf(pages.lines);
  const lines = splitFlattenedHeads(withWrappedDashes(withHeadsOfRows(pages.lines), width), customLabels);
  const page = withoutFurniture(lines, titleEnd(lines), customLabels);
  const contents = withoutContents(page.lines, customLabels);
  const text = withoutRepeats(partsFromRows(contents.lines, customLabels), width, customLabels);
  const grouped = itemsIn(text.lines, width, customLabels);
  const starts = new Map(grouped.map((item) => [item.at, item]));
  const groups = text.lines.filter((line, at) => isGroupHeading(line, at, starts, customLabels));
  const grouping = new Set(groups);
  const body = text.lines.filter((line) => !grouping.has(line));
  const found = groups.length === 0 ? grouped : itemsIn(body, width, customLabels);
  const front = body.slice(0, found[0]?.at ?? body.length);
  const tailAt = found.at(-1)?.bodyAt ?? front.length;
  const ruled = new Set(page.furniture.filter(isToSignOn).map(({ line }) => line.place.line));
  const tail = tailOf(body, tailAt, ruled);
  const { title, fields } = fieldParts(front, ruled);
  const business = body.slice(0, tail.from);
  return {
    title,
    fields: [...fields, ...closingFields(tail.closing, ruled)],
    items: found.map((item, at) =>
      itemOf({ ...item, title: titleAmong(item, found) }, business, found[at + 1]?.at, customLabels),
    ),
    appendices: tail.appendices,
    furniture: [
      ...comments.map((line) => ({ kind: "comment" as const, line })),
      ...page.furniture,
      ...contents.contents.map((line) => ({ kind: "contents" as const, line })),
      ...groups.map((line) => ({ kind: "group-heading" as const, line })),
      ...text.repeats.map((line) => ({ kind: "page-header" as const, line })),
    ].sort((a, b) => a.line.place.line - b.line.place.line),
    width,
    flattened: pages.flattened,
  };
}

/** "........" or "______": a line to sign on. */
const isToSignOn = ({ kind, line }: FurnitureLine): boolean => kind === "rule" && /[._…]{5}/u.test(line.text);

/** How many lines stand above the first label or item: the document's own title, at most fifteen. */
function titleEnd(lines: readonly Line[]): number {
  const end = lines.findIndex(
    (line, at) =>
      itemStart(line)?.sure || (line.kind === "row" ? line.cells?.length : fieldLabel(line, lines[at + 1])),
  );
  return end < 0 || end > 15 ? 0 : end;
}

function itemOf(
  found: FoundItem,
  lines: readonly Line[],
  next: number | undefined,
  customLabels: CustomLabels,
): Item {
  const { start, title } = found;
  const room = itemsWith(customLabels);
  const body = laidOut(lines.slice(found.bodyAt, next ?? lines.length), room);
  return {
    label: start?.label ?? null,
    number: start?.number ?? null,
    suffix: start?.suffix ?? null,
    head: lines.slice(found.at, found.bodyAt),
    title,
    parts: withEntries(partsOf(body, room, "other")),
  };
}

/** A label's words as the last entry of a list, "Stadens bolag ⏎ Styrande dokument", with nothing under them, are an entry of that list. */
function withEntries(parts: readonly Part<SectionKind>[]): Part<SectionKind>[] {
  const kept: Part<SectionKind>[] = [];
  for (const part of parts) {
    const list = kept.at(-1);
    const before = list?.lines.at(-1);
    const line = part.headingLine;
    const listed = list?.kind === "recipients" || list?.kind === "documents";
    const entry = listed && before?.end === "soft" && before.block === line?.block && line.kind === "text";
    if (entry && part.lines.length === 0 && !part.heading?.endsWith(":"))
      kept[kept.length - 1] = { ...list, lines: [...list.lines, line] };
    else kept.push(part);
  }
  return kept;
}

const closing = new Set<FieldKind>(closingKinds);
/** The closing pages and appendices behind the last item's text. `from` is the index at which they begin. */
function tailOf(
  lines: readonly Line[],
  after: number,
  ruled: ReadonlySet<number>,
): { from: number; closing: Line[]; appendices: Appendix[] } {
  const from = findFrom(
    lines,
    after,
    (line, at) =>
      isAppendix(line, lines[at - 1]) || isClosing(line, lines, at) || signedLength(lines, at, ruled) > 0,
  );
  const appendices: Appendix[] = [];
  const pages: Line[] = [];
  let within: Line[] = pages;
  lines.slice(from).forEach((line, index) => {
    const at = from + index;
    if (isAppendix(line, lines[at - 1])) {
      within = [];
      appendices.push({ heading: line, lines: within });
    } else {
      if (startsNotice(line, lines[at + 1])) within = pages;
      within.push(line);
    }
  });
  return { from, closing: pages, appendices };
}

function findFrom(lines: readonly Line[], after: number, is: (line: Line, at: number) => boolean): number {
  for (let at = after; at < lines.length; at++) if (is(lines[at] as Line, at)) return at;
  return lines.length;
}

function isAppendix(line: Line, before: Line | undefined): boolean {
  const alone =
    isEmphasised(line) ||
    (line.kind === "text" && before?.block !== line.block && beginsIn(line.text, "BVO"));
  return alone && line.text.length < 120 && fits(appendixForm, line.text) && !endsIn(line.text, ".,");
}

/** "Bevis om anslag" on a line of its own behind an appendix: the closing pages begin again. An appendix has signatures of its own. */
function startsNotice(line: Line, next: Line | undefined): boolean {
  const label = line.level > 0 ? undefined : fieldLabel(line, next);
  return label?.kind === "notice" && label.style === "line";
}

/** True for a label of the closing pages, not for a § that is adjusted at once ("Justering ⏎ Paragrafen förklaras omedelbart …"). */
function isClosing(line: Line, lines: readonly Line[], at: number): boolean {
  const label = line.level > 0 ? undefined : fieldLabel(line, lines[at + 1]);
  if (!label || !closing.has(label.kind)) return false;
  // "Sekreterare ........"
  if (/^[.…_ ]{5,}$/u.test(label.rest?.text ?? "")) return true;
  if (label.kind === "chair" || label.kind === "storage") return false;
  const text = `${label.rest?.text ?? ""} ${lines[at + 1]?.text ?? ""}`;
  if (fits(closingForms.immediate, text) && label.kind === "adjustment") return false;
  return label.style !== "bare" || fits(closingForms.certain, line.text);
}

function closingFields(lines: readonly Line[], ruled: ReadonlySet<number>): Part<FieldKind>[] {
  const { title, fields } = fieldParts(lines, ruled);
  return title.length === 0 ? fields : [loosePart<FieldKind>("other", title), ...fields];
}
