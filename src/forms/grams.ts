import { isLatinCode } from "./latin.js";

/** How many numbers of 32 bits a signature has: 1024 bits, of which a printed line sets some fifty. */
const size = 32;

/**
 * A letter's code as texts are compared here: small, each digit as 0. The long s, the Kelvin and the Ångström sign are the
 * letters that an expression with the flag `i` takes them for.
 */
export function foldedCode(code: number): number {
  if (code < 0x80) {
    if (code >= 0x30 && code <= 0x39) return 0x30;
    return code >= 0x41 && code <= 0x5a ? code + 32 : code;
  }
  if (code >= 0xc0 && code <= 0xde && code !== 0xd7) return code + 32;
  return special.get(code) ?? code;
}

const special = new Map([
  [0x17f, 0x73],
  [0x212a, 0x6b],
  [0x212b, 0xe5],
]);

/** A text above this length holds nearly any three letters. */
const longest = 2000;

/** The place of three letters in a signature. */
const placeOf = (first: number, second: number, third: number) =>
  (Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ Math.imul(third, 0xc2b2ae35)) >>> 22;

/** The places of a string's grams: of each three letters of it; of its signs where it is shorter, none of "ja". */
export function placesOf(text: string): number[] {
  const codes = Array.from({ length: text.length }, (_, at) => foldedCode(text.charCodeAt(at)));
  if (codes.length < 3) return codes.filter((code) => !isLetter(code)).map((code) => placeOf(0, 0, code));
  return codes.slice(2).map((third, at) => placeOf(codes[at] ?? 0, codes[at + 1] ?? 0, third));
}

/** True for a letter, or the blank, which stands in any text. */
const isLetter = (folded: number) => (folded >= 0x61 && folded <= 0x7a) || folded >= 0xc0 || folded === 0x20;

/** The grams of a text, a bit for each place. */
interface Signature {
  text: string;
  /** True where `latin.ts` knows all its letters. */
  latin: boolean;
  readonly bits: Int32Array;
}

/** The signatures made last: many rows are tried on a text, by one recogniser after the other. */
const signatures: Signature[] = Array.from({ length: 256 }, () => ({
  text: "",
  latin: true,
  bits: new Int32Array(size),
}));

/**
 * True for a text that may hold one of the strings whose places are given; false only where it holds none. The text's own
 * grams are found in one walk over it.
 */
export function mayHold(text: string, strings: readonly (readonly number[])[]): boolean {
  if (text.length > longest) return true;
  const { bits } = signatureOf(text);
  for (const places of strings) if (holds(bits, places)) return true;
  return false;
}

function holds(bits: Int32Array, places: readonly number[]): boolean {
  for (const place of places) if (((bits[place >>> 5] ?? 0) & (1 << (place & 31))) === 0) return false;
  return true;
}

/** True for a text of plain Latin letters, to which `latinOf` fits its expressions. */
export function isLatin(text: string): boolean {
  if (text.length <= longest) return signatureOf(text).latin;
  for (let at = 0; at < text.length; at++) if (!isLatinCode(text.charCodeAt(at))) return false;
  return true;
}

function signatureOf(text: string): Signature {
  const { length } = text;
  const ends = text.charCodeAt(0) + 7 * text.charCodeAt(length >>> 1) + 13 * text.charCodeAt(length - 1);
  const known = signatures[(length * 31 + ends) & (signatures.length - 1)];
  if (known === undefined) throw new Error("signatures are as many as a power of two");
  if (known.text !== text) sign(known, text);
  return known;
}

function sign(signature: Signature, text: string): void {
  const { bits } = signature;
  bits.fill(0);
  let first = 0;
  let second = 0;
  let latin = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLatinCode(code)) latin = false;
    const third = foldedCode(code);
    if (!isLetter(third)) set(bits, placeOf(0, 0, third));
    set(bits, placeOf(first, second, third));
    first = second;
    second = third;
  }
  signature.text = text;
  signature.latin = latin;
}

function set(bits: Int32Array, place: number): void {
  bits[place >>> 5] = (bits[place >>> 5] ?? 0) | (1 << (place & 31));
}
