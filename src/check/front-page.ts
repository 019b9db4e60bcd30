import type { Meeting } from "../model.js";

/** True for minutes with a front page, or its front matter, that names adjusters, members or the §§. */
export function hasFrontPage({ fields }: Meeting): boolean {
  return fields.some(({ kind }) => ["adjusters", "serving", "attendance", "range", "chair"].includes(kind));
}
