import type { Product } from "../../archive/plan.js";
import { compile } from "../../compile.js";
import { emitters, type Format } from "../../emit/index.js";
import type { Language } from "../../messages.js";
import type { Protokoll } from "../../model.js";
import { failure } from "../failure.js";
import { hint, unknown } from "../usage/nearest.js";

/** The format of a build that names none. */
const usual: Format = "json";

/**
 * What a build gives for each document: every text of every format, or of `table` alone where a format has tables.
 * Throws a Failure on a format or a table that there is none of.
 */
export function productsOf(
  formats: readonly string[] | undefined,
  table: string | undefined,
  language: Language,
): Product[] {
  const empty = compile(new Uint8Array(0), "").protokoll;
  const names = (formats ?? [usual]).map((name) => formatOf(name, language));
  const products = names.flatMap((format) => emitters[format](empty).map((sample) => ({ format, sample })));
  if (table === undefined) return products;
  demandTable(table, products, names.join(", "), language);
  return products.filter(({ sample }) => sample.table === null || sample.table === table);
}

/** The texts of a build's products for a document, in their order. */
export function textsOf(products: readonly Product[], protokoll: Protokoll): string[] {
  const texts = new Map<string, string>();
  for (const format of new Set(products.map(({ format }) => format))) {
    for (const { table, text } of emitters[format as Format](protokoll))
      texts.set(`${format} ${table}`, text);
  }
  return products.map(({ format, sample }) => texts.get(`${format} ${sample.table}`) ?? "");
}

/** Throws a Failure, which says what to do, where a build has more than the one text that standard output has room for. */
export function demandOneText(documents: number, products: readonly Product[]): void {
  const formats = [...new Set(products.map(({ format }) => format))];
  const tables = products.flatMap(({ sample }) => sample.table ?? []);
  const [format = ""] = formats;
  if (formats.length > 1) throw failure("several-formats", { known: formats.join(", ") });
  if (products.length > 1) {
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

function demandTable(table: string, products: readonly Product[], formats: string, language: Language): void {
  const known = products.flatMap(({ sample }) => sample.table ?? []);
  if (known.length === 0) throw failure("no-tables", { formats });
  if (known.includes(table)) return;
  throw failure("no-such-table", {
    word: table,
    formats,
    known: known.join(", "),
    hint: hint(table, known, language),
  });
}
