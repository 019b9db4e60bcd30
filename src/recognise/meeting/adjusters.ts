import type { Meeting } from "../../model.js";

/** "Bo Al, Kulturhuset": the name of who signs is no part of the place. */
export function withoutSigners({ adjustment, adjusters, secretaries, chair }: Meeting): string | null {
  const signers = [...adjusters, ...secretaries, chair];
  const parts = adjustment.place?.split(", ").filter((part) => !signers.includes(part)) ?? [];
  return parts.join(", ") || null;
}
