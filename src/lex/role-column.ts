import { roleOf } from "./name.js";

const vice =
  "(?:(?:\\d:e|[Ff]örst[ea]|[Aa]ndr[ea]|[Tt]redje|I{1,3}) )?[Vv](?:ice|\\.)?[ -]?ord(?:f\\.?|förande)";
// "ordförande", "1:e vice ordförande", "vice-ordförande", "ledamot"
const role = new RegExp(`(?:${vice}|[Oo]rd(?:f\\.|förande)|[Ll]edamot|[Ee]rsättare)(?!\\p{L})`, "gu");

/** The roles of a text that holds nothing else, "ordförande vice-ordförande ledamot": a column that lost its rows. */
export function rolesIn(text: string): string[] {
  const roles = [...text.matchAll(role)].map(([found]) => found);
  const rest = roles.reduce((left, found) => left.replace(found, ""), text);
  return /[\p{L}\p{N}]/u.test(rest) ? [] : roles;
}

/** True for one role and nothing else: "vice ordförande", "ledamot". */
export function isRole(text: string): boolean {
  return roleOf(text) !== undefined || /^(?:ledamot|ersättare)$/u.test(text);
}
