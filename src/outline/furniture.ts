import { fits } from "../forms/form.js";
import { furnitureForms } from "../forms/furniture.js";
import { hasWord } from "../lex/shapes.js";
import type { FurnitureKind } from "../model.js";
import type { Line } from "../read/line.js";
import { templateTexts } from "../vocabulary/furniture.js";
import { pageLine } from "./furniture-line.js";
import type { CustomLabels } from "./label-form.js";
import { rejoinedLines } from "./rejoined.js";
import { type Candidate, countOf, isHead, takeStrayNames } from "./stray-names.js";

/** A line that belongs to the page and not to the business. */
export interface FurnitureLine {
  kind: FurnitureKind;
  line: Line;
}

/**
 * Takes page furniture out of the text: heads and feet, found by their words and by repetition; rules; template
 * leftovers. A block that a page head had cut in two is rejoined. The first `exempt` lines are the document's own
 * title: from them only lines without a word are taken.
 */
export function withoutFurniture(
  lines: readonly Line[],
  exempt: number,
  customLabels: CustomLabels,
): { lines: Line[]; furniture: FurnitureLine[] } {
  const candidates: Candidate[] = lines.map((line) => ({
    line,
    page: pageLine(line.text),
    kind: ownKind(line),
  }));
  const pages = candidates.slice(exempt).filter(({ line, kind }) => kind === null && line.kind !== "row");
  takeMarks(pages);
  takeNeighbours(pages);
  takeRepeated(pages);
  takeStrayNames(pages, customLabels);
  takeRows(candidates, exempt);
  return {
    lines: rejoinedLines(candidates, widthOf(lines)),
    furniture: candidates.flatMap(({ line, kind }) => (kind === null ? [] : [{ kind, line }])),
  };
}

/** The width at which the document's lines were wrapped, in UTF-16 units: nine in ten lines are no longer. */
export function widthOf(lines: readonly Line[]): number {
  const lengths = lines
    .filter((line) => line.end === "soft" && line.kind !== "row")
    .map((line) => line.text.length);
  lengths.sort((a, b) => a - b);
  return Math.max(lengths[Math.floor(lengths.length * 0.9)] ?? 100, narrowest);
}

/** Text is hardly ever wrapped at less, so a few short lines do not set the width. */
const narrowest = 60;

/** The kind of furniture that a line is wherever it stands, null for any other line. */
function ownKind(line: Line): FurnitureKind | null {
  if (line.kind === "row") return null;
  if (!hasWord(line.text)) return "rule";
  const lower = line.text.toLowerCase();
  return templateTexts.some((text) => lower.includes(text)) ? "template" : null;
}

/** Marks lines with a page number or words of a foot, and nothing else or a rest that is repeated. */
function takeMarks(candidates: readonly Candidate[]): void {
  const rests = countOf(candidates.filter(({ page }) => page.marks).map(({ page }) => page.left));
  for (const one of candidates) {
    if (!one.page.marks || (one.page.left !== "" && (rests.get(one.page.left) ?? 0) < 2)) continue;
    one.kind = one.page.words || one.page.names || one.page.left !== "" ? "page-header" : "page-number";
    if (fits(furnitureForms.foot, one.line.text)) one.kind = "page-footer";
  }
}

/** Marks lines beside a page mark that hold only a head's words, and a bare name where most marks have it beside them. */
function takeNeighbours(candidates: readonly Candidate[]): void {
  const marks = candidates.flatMap((one, at) =>
    one.kind === null || !isPage(one.kind) ? [] : [{ at, kind: one.kind }],
  );
  const kinds = countOf(marks.map(({ kind }) => kind));
  const runs = [1, -1].flatMap((step) =>
    marks.map(({ at, kind }) => ({ kind, step, names: namesBeside(candidates, at, step), at })),
  );
  const names = countOf(runs.flatMap((run) => run.names.map((name) => `${run.step} ${run.kind} ${name}`)));
  for (const { at, kind, step } of runs) {
    for (let next = at + step; Math.abs(next - at) <= reach; next += step) {
      const one = candidates[next];
      if (!one || (one.kind === null && !isHead(one.page))) break;
      const usual = (names.get(`${step} ${kind} ${one.line.text}`) ?? 0) * 2 >= (kinds.get(kind) ?? 0);
      if (
        one.kind === null &&
        isBare(one) &&
        !usual &&
        one.line.kind !== "heading" &&
        !isEnclosed(candidates, next)
      )
        break;
      one.kind ??= "page-header";
    }
  }
}

/** How many lines a page's head or foot takes beside its number, at most. */
const reach = 4;

/** True for a name with a mark or a head's words both above and below it, and only names between. */
function isEnclosed(candidates: readonly Candidate[], at: number): boolean {
  return [1, -1].every((step) => {
    let next = at + step;
    while (isBare(candidates[next]) && Math.abs(next - at) < reach) next += step;
    const page = candidates[next]?.page;
    return page !== undefined && page.left === "" && (page.marks || page.words);
  });
}

const isBare = (one: Candidate | undefined): boolean =>
  one !== undefined && isHead(one.page) && !one.page.words;

/** The bare names on the lines directly beside a page mark. */
function namesBeside(candidates: readonly Candidate[], at: number, step: number): string[] {
  const names: string[] = [];
  for (let next = at + step; Math.abs(next - at) <= reach; next += step) {
    const one = candidates[next];
    if (!one || one.kind !== null || !isHead(one.page)) break;
    if (!one.page.words) names.push(one.line.text);
  }
  return names;
}

/** Marks lines of a head's words (not a bare name) that are repeated word for word: twice with a figure, else three times. */
function takeRepeated(candidates: readonly Candidate[]): void {
  const heads = candidates.filter(
    ({ page, kind }) => kind === null && ((isHead(page) && page.words) || page.initials),
  );
  const times = countOf(heads.map(({ line }) => line.text));
  for (const one of heads)
    if (
      (times.get(one.line.text) ?? 0) >=
      (/^\P{L}*\p{L}.*\d/u.test(one.line.text) || one.page.initials ? 2 : 3)
    )
      one.kind = "page-header";
}

/** Marks rows of a table that hold only a head's words, where they have a page number or are repeated. */
function takeRows(candidates: readonly Candidate[], exempt: number): void {
  const heads = candidates.filter(
    ({ line, page }) => line.kind === "row" && page.left === "" && (page.marks || page.words || page.names),
  );
  const before = new Set<string>();
  const taken = new Set(
    heads.filter(({ line, page }) => {
      const repeated = before.has(line.text);
      before.add(line.text);
      return page.marks || repeated;
    }),
  );
  const blocks = new Set([...taken].map(({ line }) => line.block));
  for (const one of candidates.slice(exempt))
    if (taken.has(one) || (one.line.text === "" && blocks.has(one.line.block))) one.kind = "page-header";
}

const isPage = (kind: FurnitureKind): boolean => kind.startsWith("page-");
