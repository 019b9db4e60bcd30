import type { FurnitureLine } from "../outline/furniture.js";
import type { Item, Outline, Part } from "../outline/outline.js";
import type { Line } from "../read/line.js";
import { placeOf, quoted, shortened } from "./excerpt.js";

/**
 * A document in its parts, a line for each of the source's lines under the part that holds it.
 *
 *     item "§ 27" 27 "Ny taxa för torget"
 *       head
 *         16:4 § 27 Ny taxa för torget
 *       decision "Beslut" 19
 *         21 Tekniska nämnden beslutar
 */
export function outlineText(outline: Outline): string[] {
  return [
    `width ${outline.width}`,
    ...group("title", outline.title),
    ...outline.fields.flatMap((part) => group(`field ${part.kind} ${headingText(part)}`, part.lines)),
    ...outline.items.flatMap(itemText),
    ...outline.appendices.flatMap(({ heading, lines }) =>
      group(`appendix ${quoted(heading.text)} ${placeOf(heading)}`, lines),
    ),
    ...furnitureText(outline.furniture),
    ...(outline.flattened.length === 0 ? [] : group("flat", outline.flattened)),
  ];
}

function itemText({ label, number, suffix, title, head, parts }: Item): string[] {
  const named = label === null ? "without number" : `${quoted(label)} ${number}${suffix ?? ""}`;
  const inside = [
    ...group("head", head),
    ...parts.flatMap((part) => group(`${part.kind} ${headingText(part)}`, part.lines)),
  ];
  return [`item ${named} ${quoted(title)}`, ...inside.map((line) => `  ${line}`)];
}

function headingText({
  heading,
  headingLine,
  known,
  author,
  to,
  possibleLabels,
  meant,
}: Part<string>): string {
  return [
    heading === null ? "without label" : quoted(heading),
    ...(headingLine === null ? [] : [placeOf(headingLine)]),
    ...(known || heading === null ? [] : ["unknown"]),
    ...(author === null ? [] : [`author ${quoted(author)}`]),
    ...(to === null ? [] : [`to ${quoted(to)}`]),
    ...(possibleLabels === undefined ? [] : [`unsure ${possibleLabels.join(", ")}`]),
    ...(meant === undefined ? [] : [`meant ${quoted(meant)}`]),
  ].join(" ");
}

/** The page's lines by kind, the kinds in the order in which they first come. */
function furnitureText(furniture: readonly FurnitureLine[]): string[] {
  const kinds = [...new Set(furniture.map(({ kind }) => kind))];
  return kinds.flatMap((kind) =>
    group(
      `furniture ${kind}`,
      furniture.filter((one) => one.kind === kind).map(({ line }) => line),
    ),
  );
}

/** A row of a table is shown as it stands in the source, another line by its text. */
function group(name: string, lines: readonly Line[]): string[] {
  return [name, ...lines.map((line) => `  ${placeOf(line)} ${shortened(shown(line))}`.trimEnd())];
}

function shown({ kind, text, source }: Line): string {
  return (kind === "row" || text === "" ? source : text).replace(/\s+/gu, " ").trim();
}
