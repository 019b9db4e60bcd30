import type { Field, FieldKind } from "../../model.js";
import { markdownOf, spanOf, textOf } from "../../outline/blocks.js";
import type { Outline, Part } from "../../outline/outline.js";
import { linesOfPart } from "../../outline/parts.js";
import type { Source } from "../../read/read.js";
import { attendanceKinds } from "../../vocabulary/fields.js";
import { frontMatterFields } from "./front-matter-fields.js";

/** The front matter, the title and the labelled fields verbatim, in the order printed. */
export function fieldsOf(outline: Outline, source: Source): Field[] {
  const yaml = frontMatterFields(source).map(({ kind, key, values, lines }): Field => {
    const markdown = source.text.slice(lines[0] - 1, lines[1]).join("\n");
    return { kind, heading: key, text: values.join("\n"), markdown, lines };
  });
  const title: Field[] =
    outline.title.length === 0
      ? []
      : [
          {
            kind: "title",
            heading: null,
            text: textOf(outline.title, outline.width),
            markdown: markdownOf(outline.title),
            lines: spanOf(outline.title),
          },
        ];
  const labelled = outline.fields
    .filter((part) => !isUnplaced(part, outline))
    .map((part): Field => {
      const lines = linesOfPart(part);
      return {
        kind: part.kind,
        heading: part.heading,
        text: textOf(part.lines, outline.width),
        markdown: markdownOf(part.lines),
        lines: spanOf(lines),
      };
    });
  return [...yaml, ...title, ...labelled];
}

/**
 * True for text under no known label that is not part of the attendance ("Norra valkretsen" within the list is):
 * no field can hold it.
 */
export function isUnplaced(part: Part<FieldKind>, outline: Outline): boolean {
  if (part.kind !== "other" || part.known) return false;
  const before = outline.fields
    .slice(0, outline.fields.indexOf(part))
    .findLast((one) => one.kind !== "other");
  const attending: readonly FieldKind[] = attendanceKinds;
  return before === undefined || !attending.includes(before.kind) || part.heading === null;
}
