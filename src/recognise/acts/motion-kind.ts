import type { MotionKind } from "../../model.js";
import { type MotionForm, motionNouns, motionVerbs } from "../../vocabulary/motion-kinds.js";

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

// "yrkar att taxan sänks | och i övrigt bifall", "i första hand återremiss | , i andra hand avslag"
const nextClaim =
  /(?:,| och| samt|,? men) (?=att |i (?:andra|tredje|övrigt)|bifall|avslag|återremiss|bordläggning|yrka|instäm)/u;

const clausesOf = (text: string): string[] => text.split(nextClaim);

function kindOfClause(clause: string): MotionKind {
  // "avslag med motiveringen att …": a noun counts before "att" only
  const [head = ""] = clause.split(/(?<!\p{L})att /u);
  const found = [...placesIn(nouns, head), ...placesIn(verbs, clause)].sort((a, b) => a.at - b.at);
  return found[0]?.kind ?? (/(?<!\p{L})att [\p{L}\d]/u.test(clause) ? "own" : "other");
}

const nouns = motionNouns.map(compiled);
const verbs = motionVerbs.map(compiled);

function compiled([kind, words]: MotionForm): { kind: MotionKind; pattern: RegExp } {
  return { kind, pattern: new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu") };
}

function placesIn(forms: typeof nouns, text: string): { kind: MotionKind; at: number }[] {
  return forms.flatMap(({ kind, pattern }) => {
    const at = pattern.exec(text)?.index;
    return at === undefined ? [] : [{ kind, at }];
  });
}
