import { signatureForms as forms } from "../forms/signatures.js";
import { fieldLabels, signerKinds } from "../vocabulary/fields.js";
import { isPeople, peopleIn } from "./person.js";
import { hasWord, withoutEnd } from "./shapes.js";

/** A name and the office it was signed in. */
export interface Signer {
  kind: SignerKind;
  name: string;
}

type SignerKind = (typeof signerKinds)[number];
type Token = { name: string } | { kind: SignerKind };

const labels = new Map(
  signerKinds.flatMap((kind) => fieldLabels[kind].map((word) => [word.toLowerCase(), kind] as const)),
);
/**
 * Signatures with the name before the office: "Cia By ⏎ Sekreterare ⏎ Anna Ek ⏎ Ordförande". `lines` are the columns of
 * each line. Undefined where they hold anything else, or where a name or a label is left over.
 */
export function signersIn(lines: readonly (readonly string[])[]): Signer[] | undefined {
  const rows: Token[][] = [];
  for (const columns of lines) {
    const tokens = tokensOf(columns);
    if (tokens === undefined) return undefined;
    const beside = tokens.length > 1 && tokens.every((token) => "kind" in token);
    const names = rows.at(-1);
    // names beside each other, and below them what they are signed as
    if (beside && names?.length === tokens.length && names.every((token) => "name" in token))
      rows[rows.length - 1] = names.flatMap((name, at) => [name, tokens[at] as Token]);
    else rows.push(tokens);
  }
  return paired(rows.flat());
}

/** The tokens of a line; undefined for a line that is neither a name nor an office. */
export function tokensOf(columns: readonly string[]): Token[] | undefined {
  const found = columns.filter((text) => hasWord(text)).map(tokensIn);
  return found.includes(undefined) ? undefined : found.flatMap((tokens) => tokens ?? []);
}

function tokensIn(text: string): Token[] | undefined {
  const kind = labels.get(withoutEnd(text.toLowerCase(), ":"));
  if (kind) return [{ kind }];
  for (const form of Object.values(forms)) {
    const { label = "", name = "" } = form.pattern.exec(text)?.groups ?? {};
    const own = labels.get(label.toLowerCase());
    const token = nameIn(name);
    if (own && token) return form === forms.labelFirst ? [{ kind: own }, token] : [token, { kind: own }];
  }
  const token = nameIn(text);
  return token && [token];
}

function nameIn(text: string): { name: string } | undefined {
  const [person, ...more] = isPeople(text) ? peopleIn(text) : [];
  return person && more.length === 0 && person.title === null ? { name: person.name } : undefined;
}

function paired(tokens: readonly Token[]): Signer[] | undefined {
  const signers: Signer[] = [];
  for (let at = 0; at < tokens.length; at += 2) {
    const [name, label] = [tokens[at], tokens[at + 1]];
    if (!name || !label || !("name" in name) || !("kind" in label)) return undefined;
    signers.push({ kind: label.kind, name: name.name });
  }
  return signers.length > 0 ? signers : undefined;
}
