import type { FieldKind } from "../model.js";
import { attendanceKinds, signerKinds } from "../vocabulary/fields.js";
import { fieldOpening } from "./field-openings.js";
import type { Part } from "./outline.js";
import { pairedLabels } from "./paired-labels.js";

const attending: readonly FieldKind[] = attendanceKinds;
const signing: readonly FieldKind[] = signerKinds;

/** True for the labels of one group of people or of one signer. */
const isOfPeople = (kind: FieldKind): boolean =>
  kind !== "attendance" && (attending.includes(kind) || signing.includes(kind));

/**
 * Takes the kind from values that may belong to an earlier label. A PDF may print several labels in a row and then
 * all their values. Where there are as many values as labels, each label takes the value in its place. Otherwise the
 * values stay under the last label as a part of kind `other`, with all the labels in `possibleLabels`.
 */
export function disownAmbiguousValues(parts: readonly Part<FieldKind>[]): Part<FieldKind>[] {
  const result = [...parts];
  parts.forEach((part, at) => {
    if (!hasValues(part)) return;
    const run = parts.slice(parts.slice(0, at).findLastIndex(hasValues) + 1, at + 1);
    const row = pairedLabels(run);
    if (row?.agrees) result.splice(at + 1 - row.pairs.length, row.pairs.length, ...row.pairs);
    else result[at] = row ? ambiguousPart(part, row.pairs) : disownValues(part, run);
  });
  return result;
}

/** A part without its kind where some of its values may belong to an earlier label in the run; any other part unchanged. */
function disownValues(part: Part<FieldKind>, run: readonly Part<FieldKind>[]): Part<FieldKind> {
  const second = part.heading === null ? undefined : secondLabel(part);
  const kinds = new Set(run.map(({ kind }) => kind).filter(isOfPeople));
  if (second) kinds.add(second.kind);
  if (kinds.size < 2 || isNested(run) || !(second || onOneLine(run) || lacksMembers(run))) return part;
  return ambiguousPart(part, run, second?.text);
}

/** The part as kind `other`, with the labels of the run and the label that its values begin with. */
function ambiguousPart(
  part: Part<FieldKind>,
  run: readonly Part<FieldKind>[],
  second?: string,
): Part<FieldKind> {
  const labels = [...run.flatMap(({ heading }) => heading ?? []), ...(second === undefined ? [] : [second])];
  return { ...part, kind: "other", known: true, possibleLabels: labels };
}

const hasValues = ({ lines }: Part<FieldKind>): boolean =>
  lines.some(({ text }) => /[\p{L}\p{N}–-]/u.test(text));

/** The label that the values of a part begin with, on one line or two: "Närvarande, ej ⏎ tjänstgörande ersättare". */
function secondLabel({ kind, lines }: Part<FieldKind>): { kind: FieldKind; text: string } | undefined {
  const text = lines
    .slice(0, 2)
    .map((line) => line.text)
    .join(" ");
  const found = fieldOpening(text);
  return attending.includes(kind) && found && found.kind !== kind && attending.includes(found.kind)
    ? found
    : undefined;
}

/** "Övriga närvarande ⏎ Ersättare": a label for several groups, and the first of them. */
const isNested = (run: readonly Part<FieldKind>[]): boolean =>
  run.length === 2 && run[0]?.kind === "others" && run[1]?.kind === "substitutes";

/** Two labels on one line of the source, or all in one paragraph whose values stand in another. */
function onOneLine(run: readonly Part<FieldKind>[]): boolean {
  const heads = run.flatMap(({ headingLine }) => headingLine ?? []);
  const value = run.at(-1)?.lines[0];
  const together = heads.every(({ block }) => block === heads[0]?.block) && value?.block !== heads[0]?.block;
  return together || heads.some(({ place }, at) => place.line === heads[at - 1]?.place.line);
}

/** True where the members' label has no values: every sitting has members, so theirs stand under another label. */
const lacksMembers = (run: readonly Part<FieldKind>[]): boolean =>
  attending.includes(run.at(-1)?.kind ?? "other") && run.slice(0, -1).some(({ kind }) => kind === "serving");
