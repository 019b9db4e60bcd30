// "Se bilaga", "Enligt närvarolista", "Se närvarolista på sidan 2", "Se nästa sida"
const elsewhere =
  /^(?:se|enligt|enl\.?) (?:\p{L}+ ){0,3}(?:bilaga|närvarolista\p{L}*|förteckning|deltagarlista|sida|sid|sammanträdeslista|upprop|lista|ovan|nedan)/iu;
// "Bilaga 1", "Närvarolista bifogas", "Samma som vid § 1", "Framgår av bilaga 2"
const instead =
  /^(?:bilaga (?:nr )?[\dA-Z](?!\p{L})|(?:närvarolista|förteckning|uppropslista)n? (?:bifogas|biläggs)|(?:samma|desamma|som) (?:\p{L}+ ){0,2}vid (?:§|paragraf|upprop)|framgår av )/iu;

/** True for words in place of an attendance list, which say where it is. */
export function isElsewhere(text: string): boolean {
  return elsewhere.test(text) || instead.test(text);
}

// "Samtliga ledamöter utom", "övriga ledamöter med undantag för", "Kommunfullmäktiges samtliga ledamöter förutom"
const exception =
  /(?:(?<!\p{L})\p{L}+s )?(?<!\p{L})(?:samtliga|alla|övriga)(?: \p{L}+){0,4}? (?:utom|förutom|med undantag (?:för|av))(?!\p{L})/iu;

/**
 * Where a text stops naming those present and names those who are not: "Anna Ek (S) samt övriga ledamöter utom Bo
 * Al (M)". The UTF-16 offset of "övriga"; undefined for a text without such words.
 */
export function exceptionIn(text: string): number | undefined {
  const at = text.search(exception);
  return at < 0 ? undefined : at;
}

// "116 ledamöter var närvarande", "49 ledamöter och 2 tjänstgörande ersättare", "41 röstberättigade medlemmar"
const count =
  /^(?:antal(?:et)? )?(?<count>\d{1,4}) (?:st\.? )?(?:\p{L}+ ){0,2}(?:ledamöter|medlemmar|personer|röstberättigade|ombud|deltagare|ersättare)(?!\p{L})/iu;

/** How many there were, where a text tells only that: "116 ledamöter var närvarande" → 116. */
export function countIn(text: string): number | undefined {
  const found = count.exec(text)?.groups?.["count"];
  return found === undefined ? undefined : Number(found);
}
