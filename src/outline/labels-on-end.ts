import type { FieldKind } from "../model.js";
import { attendanceKinds } from "../vocabulary/fields.js";
import { fieldOpening } from "./label.js";
import { labelRow } from "./labels-in-row.js";
import type { Part } from "./outline.js";

const attending: readonly FieldKind[] = attendanceKinds;
const signing: readonly FieldKind[] = ["secretary", "chair", "adjusters"];

/** True for the labels of people of whom each has a part of their own. */
const isOfPeople = (kind: FieldKind): boolean =>
  kind !== "attendance" && (attending.includes(kind) || signing.includes(kind));

/**
 * Parts among which none has values that may belong to a label before it. A PDF may give several labels in a row
 * and then all their values. Where there are as many names as labels of signers, each label takes the one in its
 * place; else which belong to which nobody can tell, so such values stay under the last label as text of kind
 * `other`, with the labels in `unsure`.
 */
export function withoutGuesses(parts: readonly Part<FieldKind>[]): Part<FieldKind>[] {
  const settled = [...parts];
  parts.forEach((part, at) => {
    if (!hasValues(part)) return;
    const run = parts.slice(parts.slice(0, at).findLastIndex(hasValues) + 1, at + 1);
    const row = labelRow(run);
    if (row?.agrees) settled.splice(at + 1 - row.pairs.length, row.pairs.length, ...row.pairs);
    else settled[at] = row ? unsure(part, row.pairs) : withoutGuess(part, run);
  });
  return settled;
}

/** A part of whose values the labels before it in the run may claim some, without a kind; any other as it is. */
function withoutGuess(part: Part<FieldKind>, run: readonly Part<FieldKind>[]): Part<FieldKind> {
  const second = part.heading === null ? undefined : secondLabel(part);
  const kinds = new Set(run.map(({ kind }) => kind).filter(isOfPeople));
  if (second) kinds.add(second.kind);
  if (kinds.size < 2 || isNested(run) || !(second || onOneLine(run) || lacksMembers(run))) return part;
  return unsure(part, run, second?.text);
}

/** A part of kind `other` with the labels of the run, and one that its values begin with. */
function unsure(part: Part<FieldKind>, run: readonly Part<FieldKind>[], second?: string): Part<FieldKind> {
  const labels = [...run.flatMap(({ heading }) => heading ?? []), ...(second === undefined ? [] : [second])];
  return { ...part, kind: "other", known: true, unsure: labels };
}

const hasValues = ({ lines }: Part<FieldKind>): boolean =>
  lines.some(({ text }) => /[\p{L}\p{N}–-]/u.test(text));

/** The label that the values of a part begin with, broken over two lines or not: "Närvarande, ej ⏎ tjänstgörande ersättare". */
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

/** No sitting is without members: their label has values somewhere. */
const lacksMembers = (run: readonly Part<FieldKind>[]): boolean =>
  attending.includes(run.at(-1)?.kind ?? "other") && run.slice(0, -1).some(({ kind }) => kind === "serving");
