/**
 * A text as part of an id: lower case, å ä ö and accents away, everything else one hyphen: "Kalmar kommun" →
 * "kalmar-kommun". A text without letters or digits gives "okand".
 */
export function slug(text: string | null): string {
  const plain = (text ?? "")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/gu, "") || "okand";
}
