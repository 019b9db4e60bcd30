import { fits, found, type Meaning } from "../../forms/form.js";
import { claimForms as forms, motionNouns, motionVerbs } from "../../forms/motion-kinds.js";
import type { MotionKind } from "../../model.js";

/**
 * What a yrkande wants, by its words from the verb on: "yrkar i första hand återremiss, i andra hand avslag" →
 * remit-back, the first that it says. `own` where it wants something in words of its own ("yrkar att taxan
 * halveras"), `other` where the words do not say.
 */
export function motionKindOf(text: string): MotionKind {
  const [first = "", ...rest] = text.split(/(?<=[.:])\s/u);
  const kinds = [...clausesOf(first), ...rest.flatMap(clausesOf)].map(kindOfClause);
  return kinds.find((kind) => kind !== "other") ?? "other";
}

const clausesOf = (text: string): string[] => text.split(forms.next.pattern);

function kindOfClause(clause: string): MotionKind {
  const [head = ""] = clause.split(forms.that.pattern);
  const places = [...placesIn(motionNouns, head), ...placesIn(motionVerbs, clause)].sort(
    (a, b) => a.at - b.at,
  );
  return places[0]?.kind ?? (fits(forms.own, clause) ? "own" : "other");
}

function placesIn(rows: readonly Meaning<MotionKind>[], text: string): { kind: MotionKind; at: number }[] {
  return rows.flatMap((row) => {
    const at = found(row, text)?.index;
    return at === undefined ? [] : [{ kind: row.means, at }];
  });
}
