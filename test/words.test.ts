import { fileURLToPath } from "node:url";
import { globSync } from "tinyglobby";
import {
  isIdentifier,
  isNewExpression,
  isRegularExpressionLiteral,
  isStringLiteral,
  isTemplateLiteralLikeNode,
} from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";
import { describe, expect, test } from "vitest";
import type { Form } from "../src/forms/form.js";
import { motionNouns, motionVerbs } from "../src/forms/motion-kinds.js";
import { motionKindOf } from "../src/recognise/acts/motion-kind.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Every form, by the file and the names that lead to it, and the list that it stands in where there is one. */
type Row = readonly [name: string, form: Form, list: readonly Form[]];

function rowsIn(value: unknown, name: string, list: readonly Form[] = []): Row[] {
  if (typeof value !== "object" || value === null || value instanceof RegExp) return [];
  if ("pattern" in value) return [[name, value as Form, list]];
  const within = Array.isArray(value) ? (value as Form[]) : [];
  return Object.entries(value).flatMap(([key, one]) => rowsIn(one, `${name}.${key}`, within));
}

const modules = await Promise.all(
  globSync("src/forms/*.ts", { cwd: root })
    .sort()
    .map(async (file) => [file, await import(root + file)] as const),
);
const rows = modules.flatMap(([file, module]) =>
  Object.entries(module).flatMap(([key, value]) =>
    rowsIn(value, `${file.slice("src/forms/".length, -3)}: ${key}`),
  ),
);

const listed = (texts: Form["example"] | undefined): readonly string[] =>
  texts === undefined ? [] : typeof texts === "string" ? [texts] : texts;

describe("every form fits its examples, as the first of its list, and none of its counterexamples", () => {
  test.each(rows)("%s", (_, form, list) => {
    expect(listed(form.example).length).toBeGreaterThan(0);
    const before = list.slice(0, list.indexOf(form));
    const fits = (text: string) => form.pattern.test(text);
    expect(form.pattern.flags).toContain("u");
    expect(form.pattern.flags).not.toMatch(/[gy]/u);
    expect(listed(form.example).filter((text) => !fits(text))).toEqual([]);
    expect(listed(form.example).filter((text) => before.some(({ pattern }) => pattern.test(text)))).toEqual(
      [],
    );
    expect(listed(form.not).filter(fits)).toEqual([]);
  });
});

describe("a yrkande wants what the row of its words means", () => {
  const examples = [...motionNouns, ...motionVerbs].flatMap(({ means, example }) =>
    listed(example).map((text) => [text, means] as const),
  );
  test.each(examples)("%s: %s", (text, kind) => {
    expect(motionKindOf(text)).toBe(kind);
  });
});

/** Where expressions may hold words: what they name is no Swedish, but HTML, YAML, Markdown or a web address. */
const ofMarkup = [
  "src/check/ignore.ts",
  "src/check/links.ts",
  "src/check/visible-text.ts",
  "src/read/chunks.ts",
  "src/read/front-matter.ts",
  "src/read/inline.ts",
];

/** What is left of a pattern without its escapes, classes, group names and marks: the words it looks for. */
function wordsOf(pattern: string): string[] {
  const shapes = /\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\k<\w+>|\\.|\(\?<\w+>|\[(?:\\.|[^\]\\])*\]/giu;
  return pattern.replace(shapes, " ").match(/\p{L}{2,}|[åäö]/giu) ?? [];
}

/** The words in the expressions of a file, written as literals or given to RegExp. */
function wordsIn(file: string, program: ReturnType<typeof programOf>): string[] {
  const found: string[] = [];
  type Node = Parameters<typeof isRegularExpressionLiteral>[0];
  const strings = (node: Node): void => {
    if (isStringLiteral(node) || isTemplateLiteralLikeNode(node)) found.push(...wordsOf(node.text));
    node.forEachChild(strings);
  };
  const visit = (node: Node): void => {
    if (isRegularExpressionLiteral(node))
      found.push(...wordsOf(node.text.slice(1, node.text.lastIndexOf("/"))));
    if (isNewExpression(node) && isIdentifier(node.expression) && node.expression.text === "RegExp") {
      const [source] = node.arguments ?? [];
      if (source) strings(source);
    }
    node.forEachChild(visit);
  };
  const tree = program?.getSourceFile(root + file);
  if (tree) visit(tree);
  return found;
}

const programOf = (api: API) =>
  api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] }).getProjects()[0]?.program;

test("expressions outside the forms speak of shapes, not of words", () => {
  const api = new API({ cwd: root });
  const program = programOf(api);
  const files = globSync("src/{read,lex,outline,recognise,check}/**/*.ts", { cwd: root }).sort();
  const wordy = files
    .filter((file) => !ofMarkup.includes(file))
    .map((file) => [file, wordsIn(file, program)] as const)
    .filter(([, words]) => words.length > 0);
  api.close();
  expect(Object.fromEntries(wordy)).toEqual({});
});
