import type { Protokoll } from "../../src/model.js";

/** Words that would run, load or break out, were they not taken as words. */
export const hostileWords: readonly string[] = [
  "<script>alert(1)</script>",
  "</script><script src=https://ond.example/x.js></script>",
  "</style><img src=x onerror=alert(1)>",
  "</title><svg/onload=alert(1)>",
  '"><img src=https://ond.example/x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  "--><iframe srcdoc=x></iframe><!--",
  "[x](javascript:alert(1)) <javascript:alert(1)>",
  "![x](https://ond.example/x.png) [y](data:text/html,<script>1</script>)",
  "[z]\n\n[z]: javascript:alert(1)\n",
  "| <b> | `</code>` |\n|--|--|\n| <form action=https://ond.example> | x |",
  "<base href=https://ond.example> <meta http-equiv=refresh content=0>",
  "\u202e\u0000\u0007\u2028&lt;script&gt; &#60;script&#62;",
  "<![CDATA[<script>]]> <?php ?> <!doctype x>",
  "<pre>\n<textarea><xmp><plaintext>",
];

// what the schema keeps to words, dates and numbers of its own
const closed = new Set([
  "schema",
  "kind",
  "bodyKind",
  "attendance",
  "role",
  "action",
  "vote",
  "date",
  "endDate",
]);
const typed = new Set(["start", "end", "posted", "removed", "sha256", "id", "inferred"]);

/** A copy of a model in which every free text is what `words` gives, one call a text. */
export function filledWith(protokoll: Protokoll, words: () => string): Protokoll {
  return filled(protokoll, "", words) as Protokoll;
}

function filled(value: unknown, key: string, words: () => string): unknown {
  if (closed.has(key) || typed.has(key)) return value;
  if (typeof value === "string") return words();
  if (Array.isArray(value)) return value.map((item) => filled(item, key, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, filled(held, name, words)]));
}
