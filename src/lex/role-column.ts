import { allIn, fits } from "../forms/form.js";
import { roleForms as forms } from "../forms/roles.js";
import { roleOf } from "./name.js";
import { hasWord } from "./shapes.js";

const allRoles = allIn(forms.any);

/** The roles of a text that holds nothing else, "ordförande vice-ordförande ledamot": a column that lost its rows. */
export function rolesIn(text: string): string[] {
  const roles = allRoles(text).map(([found]) => found);
  const rest = roles.reduce((left, found) => left.replace(found, ""), text);
  return hasWord(rest) ? [] : roles;
}

/** True for one role and nothing else: "vice ordförande", "ledamot". */
export function isRole(text: string): boolean {
  return roleOf(text) !== undefined || fits(forms.member, text);
}
