import { basename, dirname, relative, resolve, sep } from "node:path";
import { baselineText, type Known, readBaseline } from "../../archive/baseline.js";
import type { Fault } from "../../archive/fault.js";
import type { Input } from "../../archive/inputs.js";
import { writeOutput } from "../../archive/write.js";
import { failure } from "../failure.js";
import { type Finding, fingerprinted } from "../reporters/finding.js";
import { type TextId, text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";
import type { CheckOptions } from "./options.js";

/** The findings that are not to be told of again. */
export interface Knowledge {
  /** Of the findings of a document, or across documents, those that are new. */
  fresh: (findings: readonly Finding[]) => Finding[];
  /** How many known ones no longer are to be found in the documents of this run; asked for when all were seen. */
  gone: () => number;
  /** Writes the baseline anew; gives how many it holds now, or the fault. */
  update: () => Promise<number | Fault>;
}

/**
 * What `--baseline` knows; nothing where none is given. With `--update-baseline` every finding counts as known and the file
 * need not be there. Throws a Failure where the file cannot be read, and where there is none to write anew.
 */
export async function knowledgeOf(
  { baseline: path, updateBaseline: isUpdated = false }: CheckOptions,
  inputs: readonly Input[],
  { io }: Context,
): Promise<Knowledge> {
  if (path === undefined && isUpdated) throw failure("update-without-baseline");
  if (path === undefined) return { fresh: (findings) => [...findings], gone: () => 0, update: async () => 0 };
  const file = resolve(io.cwd, path);
  const known = isUpdated ? [] : await read(file, path);
  const pathOf = new Map(inputs.map((input) => [input.path, seenFrom(dirname(file), input)]));
  const isKnown = new Set(known.map(keyOf));
  const seen = new Map<string, Known>();
  return {
    fresh: (findings) => {
      const moved = fingerprinted(
        findings.map((one) => ({ ...one, path: pathOf.get(one.path) ?? one.path })),
      );
      return findings.filter((_, at) => {
        const one = moved[at];
        if (!one) return true;
        seen.set(keyOf(one), { path: one.path, rule: one.rule, fingerprint: one.fingerprint });
        return !isUpdated && !isKnown.has(keyOf(one));
      });
    },
    gone: () => {
      const looked = new Set(pathOf.values());
      return known.filter((one) => looked.has(one.path) && !seen.has(keyOf(one))).length;
    },
    update: async () =>
      (await writeOutput(dirname(file), basename(file), baselineText([...seen.values()]))) ?? seen.size,
  };
}

/** Writes the baseline where that is asked for, or tells that it holds what is no more; gives what could not be written. */
export async function tellKnown(
  knowledge: Knowledge,
  { baseline: path = "", updateBaseline }: CheckOptions,
  { err, language }: Context,
): Promise<Fault[]> {
  const tell = async (id: TextId, count: number) =>
    await err(`protokoll: ${text(id, language, { path, count })}\n`);
  if (!updateBaseline) {
    const count = knowledge.gone();
    if (count > 0) await tell("baseline-gone", count);
    return [];
  }
  const written = await knowledge.update();
  if (typeof written !== "number") return [{ ...written, path }];
  await tell("baseline-written", written);
  return [];
}

async function read(file: string, path: string): Promise<Known[]> {
  const baseline = await readBaseline(file, path);
  if ("known" in baseline) return baseline.known;
  if ("broken" in baseline) throw failure("baseline-broken", { path, reason: baseline.broken });
  throw failure("cannot-read", { path }, baseline);
}

const keyOf = ({ path, rule, fingerprint }: Known): string => JSON.stringify([path, rule, fingerprint]);

/** A document's path as the baseline holds it, so that it does not matter from where the program is run. */
function seenFrom(folder: string, { kind, path, file }: Input): string {
  return kind === "file" ? relative(folder, file).split(sep).join("/") : path;
}
