import { once } from "../lex/once.js";

/**
 * True where two names can be one person's: the words of the shorter stand in the longer in their order, an initial for
 * a first name ("A. Ek", "Anna Ek", "Anna Maria Ek", "Anna Ek-Berg"). A single word has to be the last.
 */
export function canBeSamePerson(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 0) return false;
  if (short.length === 1) return long.at(-1) === short[0];
  let at = 0;
  for (const word of long) if (at < short.length && isSameWord(short[at] ?? "", word)) at += 1;
  return at === short.length && (short[0]?.[0] ?? "") === (long[0]?.[0] ?? "");
}

/** True where two names have a word in common: "Ana Ek" and "Anna Ek". */
export function shareWord(one: string, other: string): boolean {
  const words = wordsOf(other);
  return wordsOf(one).some((word) => word.length > 1 && words.includes(word));
}

function isSameWord(one: string, other: string): boolean {
  return (
    one === other ||
    (one.length === 1 && other.startsWith(one)) ||
    (other.length === 1 && one.startsWith(other))
  );
}

/** The words of a name in lower case, without full stops; a hyphen separates words. */
const wordsOf: (name: string) => readonly string[] = once("words-of-name", (name) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(".", " ")
    .split(/[\s–-]+/u)
    .filter((word) => word !== ""),
);
