import { hasLetter } from "./shapes.js";

/** Endings of words as a tree of their letters, the last letter first. */
type Tree = Map<number, Tree> & { ends?: true };

/**
 * A test for texts in which some word ends as one of `endings` does, with or without a genitive s: "Byggnadsnämndens" for
 * "nämnden". Without case; one walk over the text, whatever the number of endings.
 */
export function wordEndTest(endings: readonly string[]): (text: string) => boolean {
  const tree: Tree = new Map();
  for (const ending of endings.flatMap((word) => [word, `${word}s`])) {
    let node = tree;
    for (let at = ending.length - 1; at >= 0; at--) node = branch(node, ending.charCodeAt(at));
    node.ends = true;
  }
  return (text) => {
    const lower = text.toLowerCase();
    for (let at = 0; at < lower.length; at++)
      if (tree.has(lower.charCodeAt(at)) && !isLetter(lower, at + 1) && endsAt(tree, lower, at)) return true;
    return false;
  };
}

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
    node = node.get(text.charCodeAt(at));
    if (node?.ends) return true;
  }
  return false;
}

/** True for a letter; plain ones are told without a regular expression. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code) || code < 65) return false;
  if (code >= 97 && code <= 122) return true;
  return code >= 128 && hasLetter(text.charAt(at));
}
