import { fullNamePattern, partyPattern } from "../../forms/names.js";

/** "Lo, sekreterare", "Lo (S)": a line begins with a surname. */
export const surnameFirst = /^\p{Lu}[\p{L}-]+(?:,| \()/u;

const bareName = new RegExp(`^${fullNamePattern}$`, "u");
// "Karlsson-Ljung (KD), ordförande"
const surnameWithParty = new RegExp(`^\\p{Lu}[\\p{L}-]+ \\((?:${partyPattern})\\)`, "u");

/** Entries of a list with names that a line end broke put together: "Anna Maria ⏎ Ek-Lo (S)". */
export function withBrokenNames<Entry extends { text: string; lines: readonly unknown[] }>(
  entries: readonly Entry[],
): Entry[] {
  const found: Entry[] = [];
  for (const entry of entries) {
    const before = found.at(-1);
    const broken = before && bareName.test(before.text) && surnameWithParty.test(entry.text);
    if (broken)
      found[found.length - 1] = {
        ...before,
        text: `${before.text} ${entry.text}`,
        lines: [...before.lines, ...entry.lines],
      };
    else found.push(entry);
  }
  return found;
}

const nameLast = new RegExp(`(?<=^|[,;] |\\p{Ll} )${fullNamePattern}$`, "u");
const nameFirst = new RegExp(`^${fullNamePattern}(?= ?[,(])`, "u");

/** The lines of a list that runs on as one text; a comma parts two whole names that a line end parts alone. */
export function joined(texts: readonly string[]): string {
  return texts.reduce((text, next) =>
    nameLast.test(text) && nameFirst.test(next) ? `${text}, ${next}` : `${text} ${next}`,
  );
}
