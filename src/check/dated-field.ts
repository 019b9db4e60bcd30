import { datesIn } from "../lex/date.js";
import type { Field, FieldKind, Meeting } from "../model.js";

/**
 * The field of one of the kinds that prints a day, ISO 8601, where that day is the only one of these fields but
 * for `besides`. Undefined where they print several days, since it is not clear which is meant.
 */
export function onlyFieldWith(
  { fields }: Meeting,
  day: string,
  kinds: readonly FieldKind[],
  besides: string | null = null,
): Field | undefined {
  const dated = fields.filter(({ kind }) => kinds.includes(kind));
  const days = new Set(dated.flatMap(daysOf).filter((one) => one !== besides));
  return days.size === 1 ? dated.find((field) => daysOf(field).includes(day)) : undefined;
}

/** The days that a field prints. */
export function daysOf({ text }: Field): string[] {
  return datesIn(text).flatMap(({ iso }) => iso ?? []);
}
