import type { OutputKind } from "../../archive/plan.js";
import { compile } from "../../compile.js";
import { emitters, type Format } from "../../emit/index.js";
import type { Language } from "../../messages.js";
import type { Protokoll } from "../../model.js";
import { failure } from "../failure.js";
import { hint, unknown } from "../usage/nearest.js";

/** The format of a build that names none. */
const defaultFormat: Format = "json";

/**
 * The kinds of output that a build writes for each document: every text of every format, or only `table` of a format that
 * has tables. Throws a Failure on an unknown format or table.
 */
export function outputKindsOf(
  formats: readonly string[] | undefined,
  table: string | undefined,
  language: Language,
): OutputKind[] {
  const empty = compile(new Uint8Array(0), "").protokoll;
  const names = (formats ?? [defaultFormat]).map((name) => formatOf(name, language));
  const kinds = names.flatMap((format) => emitters[format](empty).map((sample) => ({ format, sample })));
  if (table === undefined) return kinds;
  requireTable(table, kinds, names.join(", "), language);
  return kinds.filter(({ sample }) => sample.table === null || sample.table === table);
}

/** The texts of a document, one for each output kind, in order. */
export function textsOf(kinds: readonly OutputKind[], protokoll: Protokoll): string[] {
  const texts = new Map<string, string>();
  for (const format of new Set(kinds.map(({ format }) => format))) {
    for (const { table, text } of emitters[format as Format](protokoll))
      texts.set(`${format} ${table}`, text);
  }
  return kinds.map(({ format, sample }) => texts.get(`${format} ${sample.table}`) ?? "");
}

/** Throws a Failure, which says what to do, if a build has more than one text for standard output. */
export function requireSingleText(documents: number, kinds: readonly OutputKind[]): void {
  const formats = [...new Set(kinds.map(({ format }) => format))];
  const tables = kinds.flatMap(({ sample }) => sample.table ?? []);
  const [format = ""] = formats;
  if (formats.length > 1) throw failure("several-formats", { known: formats.join(", ") });
  if (kinds.length > 1) {
    throw failure("several-tables", { format, known: tables.join(", "), example: tables.at(-1) ?? "" });
  }
  if (documents > 1) throw failure("several-documents", { count: documents });
}

function formatOf(name: string, language: Language): Format {
  if (isFormat(name)) return name;
  throw unknown("unknown-value", name, Object.keys(emitters), language, { option: "--format" });
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(emitters, name);
}

function requireTable(
  table: string,
  kinds: readonly OutputKind[],
  formats: string,
  language: Language,
): void {
  const known = kinds.flatMap(({ sample }) => sample.table ?? []);
  if (known.length === 0) throw failure("no-tables", { formats });
  if (known.includes(table)) return;
  throw failure("no-such-table", {
    word: table,
    formats,
    known: known.join(", "),
    hint: hint(table, known, language),
  });
}
