import { fits } from "../forms/form.js";
import { nameForms as forms } from "../forms/names.js";
import { roleForms } from "../forms/roles.js";
import type { Role } from "../model.js";
import { officeEndings, roleWords } from "../vocabulary/roles.js";
import { once } from "./once.js";
import { blanks } from "./shapes.js";

/** "s" → "S", "ÖrP" → "ÖRP", "–" → "-"; undefined where the text is no party's abbreviation. */
export const partyOf: (text: string) => string | undefined = once("party", (text) => {
  const trimmed = text
    .trim()
    .replace(/^\(|\)$/gu, "")
    .trim();
  if (!fits(forms.party, trimmed) || fits(forms.noParty, trimmed)) return undefined;
  return trimmed === "–" ? "-" : trimmed.replaceAll(".", "").toUpperCase();
});

const roles = new Map<string, Role>(
  roleWords.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** "1:e vice ordförande" → vice-chair, "ordf." → chair; undefined for any other text. */
export const roleOf: (text: string) => Role | undefined = once("role", (text) => {
  const plain = text
    .toLowerCase()
    .replace(/[.:]/gu, "")
    .replace(/-/gu, " ")
    .replace(roleForms.chair.pattern, "ordf")
    .replace(blanks, " ")
    .trim();
  return roles.get(plain);
});

/** True for a word that names an office by its ending: "ekonomichef", "Kommundirektör", "ordföranden". */
export const isOffice: (word: string) => boolean = once("office", (word) => {
  const lower = word.toLowerCase();
  return officeEndings.some((ending) => lower.endsWith(ending));
});
