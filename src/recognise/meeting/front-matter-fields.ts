import type { FieldKind, Unplaced } from "../../model.js";
import type { FrontMatterEntry } from "../../read/front-matter.js";
import type { Source } from "../../read/read.js";
import { frontMatterKeys } from "../../vocabulary/fields.js";

/** An entry of the front matter with the field that it fills. */
export interface FrontMatterField {
  kind: FieldKind;
  key: string;
  values: string[];
  /** First and last line in the source, 1-based. */
  lines: [number, number];
}

/** The entries of the front matter whose key is known, in order. */
export function frontMatterFields(source: Source): FrontMatterField[] {
  return source.frontMatter.flatMap((entry) => {
    const kind = entry.known ? fieldKindOf(entry.key) : undefined;
    return kind === undefined ? [] : [{ kind, key: entry.key, values: entry.values, lines: linesOf(entry) }];
  });
}

/** The entries whose key or form of value is unknown, kept as text. */
export function unplacedEntries(source: Source): Unplaced[] {
  const unknown = source.frontMatter.filter(({ key, known }) => !known || fieldKindOf(key) === undefined);
  return unknown.map((entry) => ({
    text: [`${entry.key}:`, ...entry.values].join(" "),
    lines: linesOf(entry),
  }));
}

/** The lines of an entry; one that ends at the beginning of a line does not reach into it. */
function linesOf({ place }: FrontMatterEntry): [number, number] {
  return [place.line, Math.max(place.line, place.endColumn === 1 ? place.endLine - 1 : place.endLine)];
}

/** The field that a key of the front matter fills; undefined for a key that is unknown. */
function fieldKindOf(key: string): FieldKind | undefined {
  const known: Readonly<Record<string, FieldKind>> = frontMatterKeys;
  const form = key.normalize("NFC").toLowerCase();
  return Object.hasOwn(known, form) ? known[form] : undefined;
}
