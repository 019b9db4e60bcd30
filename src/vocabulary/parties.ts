/** Parties by their names in words, with the abbreviation that minutes print; the genitive takes an s. */
export const partyNames: Readonly<Record<string, string>> = {
  socialdemokraterna: "S",
  moderaterna: "M",
  sverigedemokraterna: "SD",
  centerpartiet: "C",
  vänsterpartiet: "V",
  kristdemokraterna: "KD",
  miljöpartiet: "MP",
  "miljöpartiet de gröna": "MP",
  liberalerna: "L",
  folkpartiet: "FP",
  "feministiskt initiativ": "FI",
  demokraterna: "D",
};

/** Words before a list of parties that speak for them as groups: "Ledamöterna från M och D". */
export const groupWords: readonly string[] = [
  "ledamöterna",
  "ledamöter",
  "ledamot",
  "ledamoten",
  "representanterna",
  "representanter",
  "företrädarna",
  "företrädare",
  "gruppen",
  "grupperna",
  "partigruppen",
  "partigrupperna",
  "gruppledarna",
];
