import { fullNamePattern, partyPattern } from "../../forms/names.js";

/** "Lo, sekreterare", "Lo (S)": a line begins with a surname. */
export const surnameFirst = /^\p{Lu}[\p{L}-]+(?:,| \()/u;

const bareName = new RegExp(`^${fullNamePattern}$`, "u");
// "Karlsson-Ljung (KD), ordförande"
const surnameWithParty = new RegExp(`^\\p{Lu}[\\p{L}-]+ \\((?:${partyPattern})\\)`, "u");

/** Entries of a list, where names broken over two lines are rejoined: "Anna Maria ⏎ Ek-Lo (S)". */
export function rejoinedNames<Entry extends { text: string; lines: readonly unknown[] }>(
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

/** The text of a list that runs over several lines; a comma is put between two whole names on consecutive lines. */
export function runOnText(texts: readonly string[]): string {
  return texts.reduce((text, next) =>
    nameLast.test(text) && nameFirst.test(next) ? `${text}, ${next}` : `${text} ${next}`,
  );
}
