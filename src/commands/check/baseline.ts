import { basename, dirname, relative, resolve, sep } from "node:path";
import { baselineText, type KnownFinding, readBaseline } from "../../archive/baseline.js";
import type { Fault } from "../../archive/fault.js";
import type { Input } from "../../archive/inputs.js";
import { writeOutput } from "../../archive/write.js";
import { failure } from "../failure.js";
import { type Finding, fingerprinted } from "../reporters/finding.js";
import { type TextId, text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";
import type { CheckOptions } from "./options.js";

/** Separates new findings from those of the baseline. */
export interface BaselineFilter {
  /** The findings, of a document or across documents, that are not in the baseline. */
  newAmong: (findings: readonly Finding[]) => Finding[];
  /** The number of baseline findings that no longer occur in the documents of this run; call it last. */
  countResolved: () => number;
  /** Rewrites the baseline; returns the number of its findings, or the fault. */
  update: () => Promise<number | Fault>;
}

/**
 * The filter of `--baseline`; without it every finding is new. With `--update-baseline` no finding is reported as known, and
 * the file need not exist. Throws a Failure if the file cannot be read, and on `--update-baseline` without `--baseline`.
 */
export async function baselineFilterOf(
  { baseline: path, updateBaseline: isUpdated = false }: CheckOptions,
  inputs: readonly Input[],
  { io }: Context,
): Promise<BaselineFilter> {
  if (path === undefined && isUpdated) throw failure("update-without-baseline");
  if (path === undefined)
    return { newAmong: (findings) => [...findings], countResolved: () => 0, update: async () => 0 };
  const file = resolve(io.cwd, path);
  const known = isUpdated ? [] : await read(file, path);
  const pathOf = new Map(inputs.map((input) => [input.path, seenFrom(dirname(file), input)]));
  const isKnown = new Set(known.map(keyOf));
  const seen = new Map<string, KnownFinding>();
  return {
    newAmong: (findings) => {
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
    countResolved: () => {
      const looked = new Set(pathOf.values());
      return known.filter((one) => looked.has(one.path) && !seen.has(keyOf(one))).length;
    },
    update: async () =>
      (await writeOutput(dirname(file), basename(file), baselineText([...seen.values()]))) ?? seen.size,
  };
}

/** Rewrites the baseline on `--update-baseline`, else reports how much of it is outdated; returns what could not be written. */
export async function reportBaseline(
  baseline: BaselineFilter,
  { baseline: path = "", updateBaseline }: CheckOptions,
  { err, language }: Context,
): Promise<Fault[]> {
  const tell = async (id: TextId, count: number) =>
    await err(`protokoll: ${text(id, language, { path, count })}\n`);
  if (!updateBaseline) {
    const count = baseline.countResolved();
    if (count > 0) await tell("baseline-gone", count);
    return [];
  }
  const written = await baseline.update();
  if (typeof written !== "number") return [{ ...written, path }];
  await tell("baseline-written", written);
  return [];
}

async function read(file: string, path: string): Promise<KnownFinding[]> {
  const baseline = await readBaseline(file, path);
  if ("known" in baseline) return baseline.known;
  if ("broken" in baseline) throw failure("baseline-broken", { path, reason: baseline.broken });
  throw failure("cannot-read", { path }, baseline);
}

const keyOf = ({ path, rule, fingerprint }: KnownFinding): string =>
  JSON.stringify([path, rule, fingerprint]);

/** A document's path relative to the baseline, so that the working folder does not matter. */
function seenFrom(folder: string, { kind, path, file }: Input): string {
  return kind === "file" ? relative(folder, file).split(sep).join("/") : path;
}
