import { fieldLabel, sectionLabel } from "../outline/label.js";
import type { CustomLabels, Label } from "../outline/label-form.js";
import type { Line } from "../read/line.js";
import { opening, quoted, shortened } from "./excerpt.js";

/** The labels that a line is or begins with: as a part of an item, and as a field of the front page. */
export interface Labels {
  section: Label<string> | undefined;
  field: Label<string> | undefined;
}

/** The labels of each line, which its neighbours may still overrule. `customLabels` are the municipality's. */
export function labelsIn(lines: readonly Line[], customLabels: CustomLabels): Labels[] {
  return lines.map((line, at) => ({
    section: sectionLabel(line, lines[at + 1], customLabels),
    field: fieldLabel(line, lines[at + 1]),
  }));
}

/**
 * Each line with its labels.
 *
 *     19 "Beslut: Taxan antas." | section decision run-in "Beslut:" rest "Taxan antas."
 */
export function labelsText(lines: readonly Line[], customLabels: CustomLabels): string[] {
  const labels = labelsIn(lines, customLabels);
  return lines.map((line, at) =>
    [
      opening(line),
      ...labelText("section", labels[at]?.section),
      ...labelText("field", labels[at]?.field),
    ].join(" | "),
  );
}

function labelText(what: string, label: Label<string> | undefined): string[] {
  if (label === undefined) return [];
  const { kind, style, heading, author, to, rest, meant } = label;
  const words = [
    ...[what, kind, style, quoted(heading)],
    ...(author === null ? [] : [`author ${quoted(author)}`]),
    ...(to === null ? [] : [`to ${quoted(to)}`]),
    ...(meant === undefined ? [] : [`meant ${quoted(meant)}`]),
    ...(rest === null ? [] : [`rest ${quoted(shortened(rest.text))}`]),
  ];
  return [words.join(" ")];
}
