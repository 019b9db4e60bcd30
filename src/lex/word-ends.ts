import { foldedCode } from "../forms/grams.js";
import { hasLetter } from "./shapes.js";

/** Endings of words as a tree of their letters, the last letter first. */
type Tree = Map<number, Tree> & { ends?: true };

/**
 * Where a text's words end that end as one of `endings` does, with or without a genitive s: behind "Byggnadsnämndens" for
 * "nämnden". Without case; one walk over the text, whatever the number of endings. Offsets in UTF-16 units.
 */
export function wordEndsOf(endings: readonly string[]): (text: string) => number[] {
  const tree: Tree = new Map();
  for (const ending of endings.flatMap((word) => [word, `${word}s`])) {
    let node = tree;
    for (let at = ending.length - 1; at >= 0; at--) node = branch(node, ending.charCodeAt(at));
    node.ends = true;
  }
  return (text) => {
    const ends: number[] = [];
    for (let at = 0; at < text.length; at++)
      if (!isLetter(text, at + 1) && endsAt(tree, text, at)) ends.push(at + 1);
    return ends;
  };
}

/** Where the run of letters and hyphens begins that ends at an offset. */
export function wordStart(text: string, end: number): number {
  let from = end;
  for (;;) {
    if (text[from - 1] === "-" || isLetter(text, from - 1)) from -= 1;
    else if (isPair(text, from - 2) && hasLetter(text.slice(from - 2, from))) from -= 2;
    else return from;
  }
}

/** True for the two UTF-16 units of one sign. */
const isPair = (text: string, at: number): boolean => (text.codePointAt(at) ?? 0) > 0xffff;

function branch(node: Tree, code: number): Tree {
  const known = node.get(code);
  if (known) return known;
  const next: Tree = new Map();
  node.set(code, next);
  return next;
}

function endsAt(tree: Tree, text: string, last: number): boolean {
  let node: Tree | undefined = tree;
  for (let at = last; at >= 0 && node; at--) {
    node = node.get(foldedCode(text.charCodeAt(at)));
    if (node?.ends) return true;
  }
  return false;
}

/** True for a letter of one UTF-16 unit; plain ones are told without a regular expression. */
function isLetter(text: string, at: number): boolean {
  const code = foldedCode(text.charCodeAt(at));
  if (Number.isNaN(code) || code < 0x61) return false;
  if (code <= 0x7a) return true;
  return code >= 0x80 && hasLetter(text.charAt(at));
}
