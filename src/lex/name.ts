import type { Role } from "../model.js";
import { officeEndings, roleWords } from "../vocabulary/roles.js";

/** Pieces of regular expressions for persons' names; to be used with the `u` flag. */
const upper = "\\p{Lu}[\\p{L}'’´.]*(?:-\\p{L}[\\p{L}'’´]*)*";
const small = "(?:af|von|van|der|den|de|da|dos|du|la|le|el|al|bin|y)";

/** "Anna af Sillén", "Carl-Johan Stjerna", "Sandra S Bårman": one to five words that begin upper case. */
export const namePattern = `${upper}(?: (?:${small} )*${upper}){0,4}`;
/** The same with at least a first name and a surname. */
export const fullNamePattern = `${upper}(?: (?:${small} )*${upper}){1,4}`;
/** What stands between the parentheses of "(S)", "(ÖrP)", "(-)", "(s)". */
export const partyPattern = "-|–|\\p{Lu}{1,5}|\\p{Lu}\\p{L}{1,2}\\p{Lu}?|\\p{Ll}{1,3}|\\p{Lu}\\.\\p{Lu}";

const party = new RegExp(`^(?:${partyPattern})$`, "u");

/** "s" → "S", "ÖrP" → "ÖRP", "–" → "-"; undefined where the text is no party's abbreviation. */
export function partyOf(text: string): string | undefined {
  const trimmed = text
    .trim()
    .replace(/^\(|\)$/gu, "")
    .trim();
  if (!party.test(trimmed) || /^(?:del|ej|kl|ers|tf|ordf|vd|tjg)$/iu.test(trimmed)) return undefined;
  return trimmed === "–" ? "-" : trimmed.replaceAll(".", "").toUpperCase();
}

const roles = new Map<string, Role>(
  roleWords.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** "1:e vice ordförande" → vice-chair, "ordf." → chair; undefined for any other text. */
export function roleOf(text: string): Role | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[.:]/gu, "")
    .replace(/-/gu, " ")
    .replace(/ordförande[ns]?(?!\p{L})/u, "ordf")
    .replace(/\s+/gu, " ")
    .trim();
  return roles.get(plain);
}

/** True for a word that names an office by its ending: "ekonomichef", "Kommundirektör", "ordföranden". */
export function isOffice(word: string): boolean {
  const lower = word.toLowerCase();
  return officeEndings.some((ending) => lower.endsWith(ending));
}
