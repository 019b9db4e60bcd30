import { blanks } from "./shapes.js";

/** What may stand in braces in the form of a case number, `KS {år}/{nr}`, and what it matches. */
const placeholders: Readonly<Record<string, string>> = {
  // "2024"
  år: "(?:19|20)\\d\\d",
  // "24"
  åå: "\\d\\d",
  // "197", "00197"
  nr: "\\d{1,6}",
  // "KS", "Ks", "KLK"
  diarium: "\\p{L}{1,8}",
  // "1.2.3", "040"
  kod: "\\d[\\d.]{0,11}",
};

/** The names of the placeholders. */
export const placeholderNames: readonly string[] = Object.keys(placeholders);

// "{år}"
const inBraces = /\{(?<name>[^{}]*)\}/gu;

/** The unknown placeholders of a form: `KS {ar}/{nr}` → `ar`. */
export function unknownPlaceholders(pattern: string): string[] {
  return [...pattern.normalize("NFC").matchAll(inBraces)]
    .map((match) => match.groups?.["name"] ?? "")
    .filter((name) => !Object.hasOwn(placeholders, name));
}

/** True where a whole case number, without its label, has the form: `KS 2024/0197` has that of `KS {år}/{nr}`. */
export function hasDnrForm(text: string, pattern: string): boolean {
  const parts = pattern
    .trim()
    .normalize("NFC")
    .split(/(?<=\})|(?=\{)/u);
  const source = parts.map((part) => {
    const name = /^\{(?<name>[^{}]*)\}$/u.exec(part)?.groups?.["name"] ?? "";
    return Object.hasOwn(placeholders, name)
      ? placeholders[name]
      : part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
  });
  return new RegExp(`^${source.join("")}$`, "u").test(text.normalize("NFC").replace(blanks, " ").trim());
}
