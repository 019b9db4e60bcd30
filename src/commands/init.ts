import type { Fault } from "../archive/fault.js";
import type { Command, Context, ParsedArguments } from "./usage/command.js";

/** `protokoll init`: writes what a repository of minutes needs; existing files are left alone. */
export const init: Command = {
  name: "init",
  text: "init",
  more: "init-more",
  words: { label: "word-folder", text: "word-folder-help", most: 1 },
  examples: ["protokoll init", "protokoll init protokoll-arkiv"],
  options: [],
  run,
};

/** The files: their names in `docs/start` and as written. */
export const starters: readonly { from: string; to: string }[] = [
  { from: "protokoll.config.yaml", to: "protokoll.config.yaml" },
  { from: "protokollignore", to: ".protokollignore" },
  { from: "protokollmall.md", to: "protokollmall.md" },
  { from: "github.yml", to: ".github/workflows/protokoll.yml" },
  { from: "gitlab.yml", to: ".gitlab-ci.yml" },
  { from: "pre-commit.yaml", to: ".pre-commit-config.yaml" },
];

// Both `src/commands` and `dist/commands` lie two folders deep in the package.
const folder = new URL("../../docs/start/", import.meta.url);

async function run(given: ParsedArguments, context: Context): Promise<number> {
  const [{ shownPath }, { text }, { reasonText }, { version }] = await Promise.all([
    import("../archive/paths.js"),
    import("./texts/texts.js"),
    import("./failure.js"),
    import("./version.js"),
  ]);
  const { out, err, language } = context;
  const word = given.words[0] ?? ".";
  const current = await version();
  let failures = 0;
  for (const starter of starters) {
    const path = shownPath(`${word}/${starter.to}`);
    const done = await write(starter, word, current, context);
    if (typeof done === "string") await out(`${text(`init-${done}`, language, { path })}\n`);
    else {
      failures += 1;
      await err(
        `protokoll: ${text("cannot-write", language, { path, reason: reasonText(done, language) })}\n`,
      );
    }
  }
  if (failures > 0) return 2;
  await out(`\n${text("init-next", language, { folder: shownPath(word) })}\n`);
  return 0;
}

/** Writes a file unless it exists; returns what was done, or the fault. */
async function write(
  { from, to }: (typeof starters)[number],
  word: string,
  version: string,
  { io }: Context,
): Promise<"written" | "kept" | Fault> {
  const [{ lstat, readFile }, { resolve }, { writeOutput }] = await Promise.all([
    import("node:fs/promises"),
    import("node:path"),
    import("../archive/write.js"),
  ]);
  const place = resolve(io.cwd, word);
  const isThere = await lstat(resolve(place, to)).then(
    () => true,
    () => false,
  );
  if (isThere) return "kept";
  const content = await readFile(new URL(from, folder), "utf8");
  return (await writeOutput(place, to, content.replaceAll("{version}", version))) ?? "written";
}
