import type { Meeting } from "../model.js";

/** True for minutes with a front page, or its front matter, that says who adjusts, who attended or which §§ there are. */
export function hasFrontPage({ fields }: Meeting): boolean {
  return fields.some(({ kind }) => ["adjusters", "serving", "attendance", "range", "chair"].includes(kind));
}
