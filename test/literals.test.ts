import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { type Form, found } from "../src/forms/form.js";
import { literalsOf } from "../src/forms/literals.js";
import { fixtures } from "./fixture-files.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Every form of src/forms. */
function formsIn(value: unknown): Form[] {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  return "pattern" in value ? [value as Form] : Object.values(value).flatMap(formsIn);
}

const modules = await Promise.all(
  globSync("src/forms/*.ts", { cwd: root }).map((file) => import(root + file)),
);
const forms = [...new Set(modules.flatMap((module) => formsIn({ ...module })))];

const printed = fixtures.flatMap(({ text }) => [text.slice(0, 1900), ...text.split(/[\n.]/u)]);
const examples = forms.flatMap(({ example, not = [] }) => [example, not].flat());
const texts = [...new Set([...printed, ...examples, ...examples.map((text) => text.toUpperCase())])];

describe("a text that a pattern fits holds one of its literals, and fits the expression for plain letters", () => {
  test("in every form, on the lines of the fixtures and the examples of all forms", () => {
    const kept = texts.flatMap((text) =>
      forms
        .filter((form) => form.pattern.exec(text)?.[0] !== found(form, text)?.[0])
        .map((form) => [form.pattern.source, text]),
    );
    expect(kept).toEqual([]);
  });

  const atoms = [
    "a",
    "å",
    "s",
    "k",
    "\\d",
    "\\.",
    ".",
    "[ab]",
    "[b-d]",
    "[^a]",
    "[\\p{Lu}x]",
    "\\p{Ll}",
    "\\P{L}",
    "[^\\P{L}]",
    "\\p{N}",
    "\\p{L}",
    "§",
    " ",
    "\\u00e5",
    "(?<!x)",
    "(?=a)",
    "^",
    "$",
  ];
  const times = ["", "", "", "?", "+", "*", "{2}", "{1,2}", "{0,2}", "??"];
  // a repeated group whose pieces are repeated would take for ever
  const oftenOf = (piece: string, often: string) =>
    piece.startsWith("(") && !["", "?", "??", "{2}"].includes(often) ? "" : often;
  const { pattern } = fc.letrec<{ pattern: string; piece: string }>((tie) => ({
    piece: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(...atoms),
      fc.tuple(fc.constantFrom("(?:", "(?<n>"), tie("pattern")).map(([open, inside]) => `${open}${inside})`),
    ),
    pattern: fc
      .array(fc.array(fc.tuple(tie("piece"), fc.constantFrom(...times)), { minLength: 1, maxLength: 4 }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((alternatives) =>
        alternatives
          .map((pieces) =>
            pieces
              .map(
                ([piece, often]) =>
                  piece + (/^(?:\^|\$|\(\?<?[=!])/u.test(piece) ? "" : oftenOf(piece, often)),
              )
              .join(""),
          )
          .join("|"),
      ),
  }));
  const letters = fc.string({
    unit: fc.constantFrom(..."aAåÅ\u212bsSſkK\u212abcdx0159.§ ÿŸßẞłЖ½²–"),
    maxLength: 12,
  });

  test("in any pattern, on any text", () => {
    const check = (source: string, all: readonly string[]) => {
      let pattern: RegExp;
      try {
        pattern = new RegExp(source, "iu");
      } catch {
        return; // a group named twice
      }
      for (const text of all)
        expect(found({ pattern, example: "" }, text)?.[0], `${source} on ${text}`).toBe(
          pattern.exec(text)?.[0],
        );
    };
    fc.assert(fc.property(pattern, fc.array(letters, { minLength: 5, maxLength: 20 }), check), {
      numRuns: 3000,
    });
  });
});

test.each([
  [/(?:beslut|fråga) om/iu, ["beslut om", "fråga om"]],
  [/(?<!\p{L})återremi(?:ss|tter)\p{L}*/iu, ["återremiss", "återremitter"]],
  [/^(?<label>[§$] ?\d{1,5})(?<rest>.*)$/u, ["§", "$", "§ ", "$ "]],
  [/(?<!\d)(?:19|20)\d\d-\d\d/u, ["0000-00"]],
  [/ja|nej/iu, null],
  [/\p{L}+/u, null],
])("the literals of %s", (pattern, literals) => {
  expect(new Set(literalsOf(pattern))).toEqual(new Set(literals));
});
