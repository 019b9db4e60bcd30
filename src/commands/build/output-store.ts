import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { codeOf, type Fault, fault, faultOf } from "../../archive/fault.js";
import type { Found, Input } from "../../archive/inputs.js";
import { shownPath } from "../../archive/paths.js";
import { collisionIn, overwrittenInput, type Product, planTargets, type Target } from "../../archive/plan.js";
import { writeOutput } from "../../archive/write.js";
import type { Document } from "../documents/batch.js";
import { failure } from "../failure.js";
import type { Context } from "../usage/command.js";
import { demandOneText, textsOf } from "./outputs.js";

/** Where a build's texts go. */
export interface Store {
  /** Puts what a document became where it belongs; gives the faults of what could not be written. */
  put: (document: Document) => Promise<readonly Fault[]>;
  /** The first page that can be opened in a browser, as a path that was given shows it; null where none is written. */
  page: string | null;
}

/**
 * The store of a build: standard output where `folder`, as it was given, is undefined. Throws a Failure where there is
 * more than one text for standard output, where two documents would meet in one file, and where a file would replace a
 * source. Nothing is written before all files are planned.
 */
export async function storeOf(
  products: readonly Product[],
  { inputs, faults }: Found,
  folder: string | undefined,
  { io, out }: Context,
): Promise<Store> {
  if (folder !== undefined) return await storeInFolder(products, inputs, folder, io.cwd);
  demandOneText(inputs.length + faults.length, products);
  const put: Store["put"] = async ({ compiled }) => {
    for (const text of textsOf(products, compiled.protokoll)) await out(text);
    return [];
  };
  return { put, page: null };
}

async function storeInFolder(
  products: readonly Product[],
  inputs: readonly Input[],
  folder: string,
  cwd: string,
): Promise<Store> {
  const place = resolve(cwd, folder);
  await demandFolder(place, folder, products);
  const targets = plannedTargets(products, inputs, place);
  const put: Store["put"] = async ({ input, compiled }) => {
    const faults: Fault[] = [];
    const texts = textsOf(products, compiled.protokoll);
    for (const [index, { path }] of (targets.get(input) ?? []).entries()) {
      const found = await writeOutput(place, path, texts[index] ?? "");
      if (found) faults.push({ ...found, path: shownPath(`${folder}/${found.path}`) });
    }
    return faults;
  };
  const page = [...targets.values()].flat().find(({ path }) => extname(path) === ".html");
  return { put, page: page ? shownPath(`${folder}/${page.path}`) : null };
}

function plannedTargets(
  products: readonly Product[],
  inputs: readonly Input[],
  place: string,
): Map<Input, Target[]> {
  const targets = planTargets(inputs, products);
  const collision = collisionIn(targets);
  if (collision) {
    const { path, first, second } = collision;
    throw failure("collision", { path, first: first.path, second: second.path });
  }
  const overwritten = overwrittenInput(targets, place);
  if (overwritten) throw failure("cannot-write", { path: overwritten.path }, overwritten);
  return new Map(
    inputs.map((input, index) => [
      input,
      targets.slice(index * products.length, (index + 1) * products.length),
    ]),
  );
}

/** What stands at a path; null for nothing. Throws a Failure for anything that keeps us from seeing it. */
async function statusOf(place: string): Promise<Stats | null> {
  try {
    return await stat(place);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw failure("cannot-write", { path: place }, faultOf(error, place));
  }
}

/** `--out minutes.json` is a slip, unless there is a folder of that name; so is the name of a file that is there. */
async function demandFolder(place: string, folder: string, products: readonly Product[]): Promise<void> {
  const status = await statusOf(place);
  if (status?.isDirectory()) return;
  if (status) throw failure("cannot-write", { path: folder }, fault(folder, "not-a-folder"));
  if (products.some(({ sample }) => extname(place) === `.${sample.extension}`)) {
    throw failure("out-is-a-file", { path: folder });
  }
}
