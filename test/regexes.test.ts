import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { check } from "recheck";
import { globSync } from "tinyglobby";
import { isRegularExpressionLiteral } from "typescript/unstable/ast/is";
import { API } from "typescript/unstable/sync";
import { expect, test, vi } from "vitest";
import { fixtures } from "./fixture-files.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const files = globSync("src/**/*.ts", { cwd: root }).sort();
/** Of a check: milliseconds, and what gives the same findings as the defaults in half the time. */
const limits = { timeout: 1500, attackLimit: 1e8, incubationLimit: 10_000, maxIteration: 6 };
/** Every distinct pattern, as `/source/flags`, and the files that it stands in or is built by. */
type Patterns = Map<string, { source: string; flags: string; files: Set<string> }>;

function add(patterns: Patterns, { source, flags }: RegExp, file: string): void {
  const known = patterns.get(`/${source}/${flags}`) ?? { source, flags, files: new Set() };
  patterns.set(`/${source}/${flags}`, { ...known, files: known.files.add(file) });
}

/** The patterns that are written as literals. */
function addLiterals(patterns: Patterns): void {
  const api = new API({ cwd: root });
  const program = api.updateSnapshot({ openProjects: [`${root}tsconfig.json`] }).getProjects()[0]?.program;
  for (const file of files) {
    const visit = (node: Parameters<typeof isRegularExpressionLiteral>[0]): void => {
      if (isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf("/");
        add(patterns, new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), file);
      }
      node.forEachChild(visit);
    };
    const tree = program?.getSourceFile(root + file);
    if (tree) visit(tree);
  }
  api.close();
}

/** The patterns that are built of parts: when the modules load, and when the whole minutes are compiled. */
async function addBuilt(patterns: Patterns): Promise<void> {
  const construct = (target: typeof RegExp, [source, flags]: string[]): RegExp => {
    const made = new target(source ?? "", flags);
    const file = /\/(src\/[\w/-]+\.ts)/u.exec(new Error().stack ?? "")?.[1];
    if (file !== undefined) add(patterns, made, file);
    return made;
  };
  vi.stubGlobal("RegExp", new Proxy(RegExp, { construct }));
  vi.resetModules();
  try {
    for (const file of files) await import(root + file);
    const { compile } = await import("../src/compile.js");
    for (const { text, path } of fixtures) compile(Buffer.from(text), path);
  } finally {
    vi.unstubAllGlobals();
  }
}

/** Without `*`, `+` or `{2,}` outside its classes a pattern takes a bounded number of steps from each place. */
function isUnbounded(source: string): boolean {
  const plain = source.replace(/\[(?:\\.|[^\]\\])*\]/gu, "x");
  return /(?<!\\)(?:[*+]|\{\d+,\})/u.test(plain);
}

test("no regular expression backtracks polynomially or exponentially", { timeout: 120_000 }, async () => {
  const patterns: Patterns = new Map();
  addLiterals(patterns);
  await addBuilt(patterns);
  expect(patterns.size).toBeGreaterThan(300);
  const queue = [...patterns].filter(([, { source }]) => isUnbounded(source)).values();
  const found: string[] = [];
  const work = async (): Promise<void> => {
    for (const [pattern, { source, flags, files }] of queue) {
      const result = await check(source, flags, limits);
      if (result.status === "vulnerable")
        found.push(`${[...files]}: ${pattern}: ${result.complexity.summary} on ${result.attack.pattern}`);
    }
  };
  // no more at a time than there are processors: waiting counts against the limit
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  expect(found.sort().join("\n\n")).toBe("");
});
