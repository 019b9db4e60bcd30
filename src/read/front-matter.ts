import { isMap, isScalar, isSeq, Lexer, LineCounter, type Node, parseDocument } from "yaml";
import type { Report } from "../messages.js";
import type { Place } from "../place.js";
import { frontMatterFault } from "./front-matter-schema.js";

/** A key of the front matter with its values, digit for digit: `justerare: [A, B]` → two values. */
export interface FrontMatterEntry {
  key: string;
  values: string[];
  place: Place;
  /** False where the schema does not allow the key or its value: then `values` hold the YAML as written. */
  known: boolean;
}

const largest = 64 * 1024;

/**
 * YAML front matter → its entries, in order. `text` is what stands between the two `---`, `first` the 1-based
 * line of its first line. Undefined where it is not a mapping: then it is reported (`front-matter-invalid`,
 * `front-matter-too-large`) and the lines stay text. Each entry is validated against schemas/front-matter.schema.json, and
 * reported where it is invalid (`front-matter-unknown-key`, `front-matter-type`). Aliases are refused.
 */
export function frontMatterOf(text: string, first: number, report: Report): FrontMatterEntry[] | undefined {
  const counter = new LineCounter();
  const placeAt = (from: number, to: number): Place => {
    const start = counter.linePos(from);
    const end = counter.linePos(to);
    return {
      line: start.line + first - 1,
      column: start.col,
      endLine: end.line + first - 1,
      endColumn: end.col,
    };
  };
  if (text.length > largest) {
    report("front-matter-too-large", { line: first, column: 1, endLine: first, endColumn: 1 });
    return undefined;
  }
  const document = parseDocument(text, { schema: "failsafe", lineCounter: counter, logLevel: "silent" });
  const fault = document.errors[0];
  if (fault) {
    report("front-matter-invalid", placeAt(fault.pos[0], fault.pos[1]), {
      reason: /call stack/iu.test(fault.message) ? "…" : (fault.message.split("\n")[0] ?? ""),
    });
    return undefined;
  }
  if (!isMap(document.contents)) return undefined;
  const entries: FrontMatterEntry[] = [];
  for (const pair of document.contents.items) {
    const value = pair.value as Node | null;
    const range = (pair.key as Node).range ?? [0, 0, 0];
    const [from, to] = [value?.range?.[0] ?? range[1], value?.range?.[1] ?? range[1]];
    const place = placeAt(range[0], to);
    if (!isScalar(pair.key)) {
      report("front-matter-invalid", place, { reason: "`?`" });
      return undefined;
    }
    const key = String(pair.key.value);
    const fault = frontMatterFault(key, shapeOf(value));
    if (fault)
      report(
        fault.rule,
        fault.rule === "front-matter-type" ? placeAt(from, to) : placeAt(range[0], range[1]),
        fault.facts,
      );
    const values = valuesOf(value) ?? [text.slice(from, to).trim()];
    entries.push({ key, values, place, known: fault === undefined });
  }
  return entries;
}

/** A comment in the front matter, "# …", on its 1-based source line. */
export interface Comment {
  text: string;
  line: number;
}

/** The comments of YAML whose first line is line `first` of the source. */
export function commentsIn(text: string, first: number): Comment[] {
  const comments: Comment[] = [];
  let line = first;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (token.startsWith("#") && !scalar) comments.push({ text: token.trim(), line });
    scalar = token === "\u001f";
    line += token.split("\n").length - 1;
  }
  return comments;
}

/** A value in the form that the schema validates: a text, a list of texts, or an object for anything else. */
function shapeOf(node: Node | null): unknown {
  if (node === null) return null;
  if (isScalar(node)) return String(node.value ?? "");
  return isSeq(node) ? node.items.map((item) => (isScalar(item) ? String(item.value ?? "") : {})) : {};
}

/** A text, or a list of texts, as texts; undefined for anything deeper, and for an alias. */
function valuesOf(node: Node | null): string[] | undefined {
  if (node === null) return [];
  if (isScalar(node)) return node.value === null || node.value === "" ? [] : [String(node.value)];
  if (!isSeq(node)) return undefined;
  const values = node.items.map((item) => valuesOf(item as Node | null));
  return values.every((value) => value?.length === 1) ? values.flatMap((value) => value ?? []) : undefined;
}
