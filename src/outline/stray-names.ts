import { endsSentence } from "../lex/shapes.js";
import type { FurnitureKind } from "../model.js";
import type { Line } from "../read/line.js";
import type { PageLine } from "./furniture-line.js";
import { isSectionLabel } from "./label.js";
import type { CustomLabels } from "./label-form.js";

/** A line, what it holds of a page's head or foot, and the kind of furniture it was found to be. */
export interface Candidate {
  line: Line;
  page: PageLine;
  kind: FurnitureKind | null;
}

/** Marks a bare name just before a page's head where most heads have it: the head was printed around a label. */
export function takeStrayNames(candidates: readonly Candidate[], customLabels: CustomLabels): void {
  for (const one of namesAboveLabels(candidates, customLabels)) one.kind = "page-header";
  const starts = candidates.flatMap((one, at) =>
    one.kind !== null && candidates[at - 1]?.kind === null ? [at] : [],
  );
  const before = countOf(
    starts.flatMap((at) => [at - 1, at - 2].flatMap((index) => nameAt(candidates, index))),
  );
  for (const at of starts) {
    for (const index of [at - 1, at - 2]) {
      const one = candidates[index];
      if (
        one?.kind === null &&
        isBareName(one) &&
        (before.get(one.line.text) ?? 0) * 2 > starts.length &&
        starts.length > 2
      )
        one.kind = "page-header";
    }
  }
}

/**
 * "Nämnden ⏎ Protokollsanteckning ⏎ Protokoll nr 4": the name of a page's head, cut off from the rest of the head by a
 * label.
 */
function namesAboveLabels(candidates: readonly Candidate[], customLabels: CustomLabels): Candidate[] {
  return candidates.flatMap((one, at) => {
    const label = candidates[at + 1];
    const text = candidates[at - 1]?.line.text ?? "";
    if (one.kind !== null || !isBareName(one) || !endsSentence(text)) return [];
    if (
      label?.kind !== null ||
      !isSectionLabel(label.line.text, customLabels) ||
      candidates[at + 2]?.kind == null
    )
      return [];
    const end = candidates.findIndex(({ kind }, next) => next > at + 1 && kind === null);
    const head = candidates.slice(at + 2, end < 0 ? undefined : end);
    return head.some(({ page }) => page.names) ? [] : [one];
  });
}

const isBareName = (one: Candidate): boolean =>
  isHead(one.page) && !one.page.words && one.line.end === "block";

function nameAt(candidates: readonly Candidate[], index: number): string[] {
  const one = candidates[index];
  return one && one.kind === null && isBareName(one) ? [one.line.text] : [];
}

/** True for a line that holds only words or names of a page's head. */
export const isHead = (page: PageLine): boolean =>
  page.left === "" && !page.marks && !page.sentence && (page.words || page.names);

/** How often each text occurs. */
export function countOf(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
