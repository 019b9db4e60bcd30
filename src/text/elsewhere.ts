// "Se bilaga", "Enligt närvarolista", "Se närvarolista på sidan 2"
const elsewhere =
  /^(?:se|enligt|enl\.?) (?:\p{L}+ ){0,3}(?:bilaga|närvarolista\p{L}*|förteckning|deltagarlista|sida|sid|sammanträdeslista|upprop|lista)/iu;

/** True for words in place of an attendance list, which say where it is. */
export function isElsewhere(text: string): boolean {
  return elsewhere.test(text);
}
