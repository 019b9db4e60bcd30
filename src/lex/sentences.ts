import { fits } from "../forms/form.js";
import { sentenceForms } from "../forms/sentences.js";
import { once } from "./once.js";
import { hasWord } from "./shapes.js";

const stops = ".!?\n";

// "”", "” och", " 2", ""; not "a", " kr"
const behind = /[”"](?:\s|$)|\s*$|\s+[\p{Lu}\d”"–-]/uy;

/** True where what stands at an offset may begin another sentence. */
function isOver(text: string, at: number): boolean {
  behind.lastIndex = at;
  return behind.test(text);
}

/** A text in its sentences, each with its final mark; a quotation stays with the sentence that opens it. */
export const sentencesOf: (text: string) => readonly string[] = once("sentences", (text) => {
  const sentences: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "”" || letter === '"') quoted = quoted ? false : text.indexOf(letter, at + 1) > 0;
    if (quoted || !stops.includes(letter)) continue;
    const head = text.slice(from, at + 1);
    if (letter !== "\n" && (!isOver(text, at + 1) || fits(sentenceForms.abbreviation, head))) continue;
    sentences.push(head);
    from = at + 1;
  }
  sentences.push(text.slice(from));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => hasWord(sentence));
});
