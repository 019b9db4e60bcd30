import { customLabelsOf, type Label } from "../src/outline/label-form.js";
import type { Part } from "../src/outline/outline.js";
import { structure } from "../src/outline/structure.js";
import type { Line } from "../src/read/line.js";
import { read } from "../src/read/read.js";
import { labelsIn } from "../src/stages/labels.js";

/** What the lines of a text may be labels of, as the cases speak of it: a list of sections and one of fields. */
export function labelsOf(text: string): unknown {
  const lines = linesOf(text);
  const labels = labelsIn(lines, customLabelsOf({}));
  const listed = (of: "section" | "field") =>
    labels.flatMap((found, at) => {
      const label = found[of];
      return label === undefined ? [] : [{ ...labelView(label), line: lines[at]?.place.line }];
    });
  return { sections: listed("section"), fields: listed("field") };
}

/** The parts of a text, as the cases speak of it: a line is its text, a field and a part of an item know their lines. */
export function outlineOf(text: string): unknown {
  const { title, fields, items, appendices, furniture } = structure(linesOf(text), customLabelsOf({}));
  return {
    title: texts(title),
    fields: fields.map(partView),
    items: items.map((item) => ({ ...item, head: texts(item.head), parts: item.parts.map(partView) })),
    appendices: appendices.map(({ heading, lines }) => ({ heading: heading.text, lines: texts(lines) })),
    furniture: furniture.map(({ kind, line }) => ({ kind, text: line.text })),
  };
}

const linesOf = (text: string): Line[] => read(Buffer.from(text), "", () => {}).lines;

const texts = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

const labelView = (label: Label<string>) => ({ ...label, rest: label.rest?.text ?? null });

function partView(part: Part<string>) {
  const { headingLine, lines, ...rest } = part;
  return { ...rest, line: headingLine?.place.line ?? null, lines: texts(lines) };
}
