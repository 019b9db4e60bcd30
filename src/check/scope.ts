import type { Meeting } from "../model.js";

// "Kyrkorådet", "Kyrkonämnden", "Kyrkofullmäktige": their rules are the church's own
const ofChurch = /kyrk|församling|pastorat/iu;
// "Socialnämnden", "Tekniska nämnden"; "Styrelsen" alone may be an association's
const nämnd = /nämnd/iu;

/**
 * True for a body that the rules of kommunallagen on minutes hold for: fullmäktige, kommunstyrelse and regionstyrelse,
 * nämnder (KL 6:35). Committees, companies, associations and parishes have rules of their own.
 */
export function followsKl({ body, bodyKind, municipality }: Meeting): boolean {
  if (ofChurch.test(`${body} ${municipality}`)) return false;
  return (
    bodyKind === "council" || bodyKind === "executive" || (bodyKind === "board" && nämnd.test(body ?? ""))
  );
}
