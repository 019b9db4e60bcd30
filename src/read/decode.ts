import type { Report } from "../messages.js";

/** Windows-1252, bytes 0x80–0x9F (WHATWG Encoding Standard); the other bytes are Latin-1. */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of a file: UTF-8, or UTF-16 where a byte order mark says so; the mark is no part of the text.
 * Bytes that are not UTF-8 are read as Windows-1252 and reported (`encoding-fallback`), a NUL is reported
 * (`binary-file`). Never throws.
 */
export function decode(bytes: Uint8Array, report: Report): string {
  const text = textOf(bytes, report);
  if (text.includes("\0")) report("binary-file", placeOf(text, text.indexOf("\0")));
  return text;
}

function textOf(bytes: Uint8Array, report: Report): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const text = fromWindows1252(bytes);
    report("encoding-fallback", placeOf(text, firstFault(bytes)), {
      byte: hex(bytes[firstFault(bytes)] ?? 0),
    });
    return text;
  }
}

/** Node's own decoder gives control characters for quotes and dashes on some versions: hence this table. */
function fromWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) {
    const units = Array.from(bytes.subarray(at, at + 4096), (byte) =>
      byte >= 0x80 && byte <= 0x9f ? windows1252.charCodeAt(byte - 0x80) : byte,
    );
    parts.push(String.fromCharCode(...units));
  }
  return parts.join("");
}

/** The offset of the first byte that is no part of well-formed UTF-8, found by halving. */
function firstFault(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  // the character before may be the one that is cut
  const whole = [0, 1, 2, 3].find((back) => good >= back && isWhole(bytes.subarray(0, good - back)));
  return good - (whole ?? 0);
}

/** True where the bytes are UTF-8. */
function isWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** True where the bytes are UTF-8, but for a last character that may be cut. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;

function placeOf(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/u);
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { line: before.length, column, endLine: before.length, endColumn: column + 1 };
}
