import { everyPlace, fits, found, meaningOf } from "../../forms/form.js";
import { withdrawalForms as forms, objectKinds } from "../../forms/withdrawals.js";
import type { Actor, MotionKind } from "../../model.js";
import { actorsIn } from "./actors.js";
import { actorsOf } from "./acts.js";
import { motionKindOf } from "./motion-kind.js";

/** A motion that may be taken back. */
export interface Standing {
  /** Its words from the verb on. */
  claim: string;
  /** Those of its movers who still stand by it. */
  standing: Actor[];
}

/**
 * Takes back the motions that a sentence says are withdrawn; true where the sentence withdraws anything. Where one
 * "yrkandet" may mean several motions, none of them changes.
 */
export function withdrawIn(sentence: string, motions: readonly Standing[]): boolean {
  const found = withdrawalOf(sentence);
  if (!found) return false;
  const { object } = found;
  const by = found.by.length > 0 ? found.by : ownersIn(object, motions);
  const theirs = motions.filter((motion) =>
    by.length === 0 ? motion.standing.length > 0 : by.some((one) => hasMover(motion, one)),
  );
  const meant = ofKind(theirs, meaningOf(object, objectKinds));
  const whose = by.length === 0 ? meant.length : Math.max(...by.map((one) => numberMovedBy(meant, one)));
  if (whose === 1 || fits(forms.several, object))
    for (const motion of meant)
      motion.standing =
        by.length === 0 ? [] : motion.standing.filter((one) => !by.some((other) => isSame(one, other)));
  return true;
}

/** Who takes back what: "Anna Ek (S) återtar sitt yrkande om återremiss"; `by` is empty where no person is named. */
function withdrawalOf(sentence: string): { by: Actor[]; object: string } | undefined {
  const act = actorsOf(sentence, forms.withdraws);
  if (act) {
    const [object = ""] = act.rest.split(forms.nextAct.pattern);
    return fits(forms.denied, act.rest) || !fits(forms.motion, object) || act.by.length === 0
      ? undefined
      : { by: act.by, object };
  }
  const match = found(forms.withdrawn, sentence);
  const object = sentence.slice(0, match?.index ?? 0);
  return match && fits(forms.motion, object) ? { by: [], object } : undefined;
}

const genitives = everyPlace(forms.genitive);

/** The owners of a motion, by the words for it: "Anna Eks yrkande", "Vänsterpartiets yrkande", "yrkandet från Bo Al (M)". */
function ownersIn(object: string, motions: readonly Standing[]): Actor[] {
  const from = actorsIn(found(forms.from, object)?.groups?.["who"] ?? "");
  if (from.length > 0) return from;
  const genitive = object.replaceAll(genitives, "");
  const movers = motions.flatMap(({ standing }) => standing);
  const inGenitive = movers.filter(({ name }) => name !== null && hasName(object, name));
  return inGenitive.length > 0 ? inGenitive : actorsIn(genitive).filter(({ name }) => name === null);
}

/** True where a text has a name, in the genitive or not. */
function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && /^s?(?!\p{L})/u.test(text.slice(at + name.length));
}

/** The motions of a kind; where there are none, those whose kind their words do not name. */
function ofKind(motions: readonly Standing[], kind: MotionKind | undefined): readonly Standing[] {
  if (kind === undefined) return motions;
  const kinds = motions.map(({ claim }) => motionKindOf(claim));
  const ofThatKind = motions.filter((_, at) => kinds[at] === kind);
  return ofThatKind.length > 0
    ? ofThatKind
    : motions.filter((_, at) => kinds[at] === "own" || kinds[at] === "other");
}

const isSame = (one: Actor, other: Actor): boolean =>
  one.name === other.name && (one.name !== null || one.party === other.party);

const hasMover = ({ standing }: Standing, actor: Actor): boolean =>
  standing.some((one) => isSame(one, actor));

const numberMovedBy = (motions: readonly Standing[], actor: Actor): number =>
  motions.filter((motion) => hasMover(motion, actor)).length;
