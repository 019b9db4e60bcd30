/** Beginnings of titles that items without a number often have, in the form that labels are compared in. */
export const itemTitles: readonly string[] = [
  "fastställande av dagordning",
  "fastställande av föredragningslista",
  "godkännande av dagordning",
  "godkännande av föredragningslista",
  "fastställelse av dagordning",
  "val av justerare",
  "upprop",
  "mötets öppnande",
  "öppnande av möte",
  "mötet öppnas",
  "sammanträdet öppnas",
  "extra ärende",
  "extraärende",
  "övriga frågor",
  "övriga ärenden",
  "mötet avslutas",
  "mötet öppnades",
  "mötet avslutades",
  "mötets avslutande",
  "sammanträdets avslutande",
  "sammanträdets öppnande",
  "parentation",
  "frågestund",
  "allmänhetens frågestund",
  "godkännande av ärendelista",
  "val av protokolljusterare",
];

/** Headings that group several items and are none themselves. */
export const groupTitles: readonly string[] = [
  "informationsärenden",
  "beslutsärenden",
  "beslutspunkter",
  "anmälningsärenden",
  "remisser",
  "beslutas av kommunfullmäktige",
  "beslutas av kommunstyrelsen",
  "beslutpunkter",
  "informationspunkter",
  "valärenden och avsägelser",
  "ärenden för beslut",
  "delegationsärenden",
];

/** Words in the titles of items that hold the roll-call, lower case. */
export const rollTitles: readonly string[] = [
  "upprop",
  "uppropet",
  "närvaro",
  "närvarande",
  "närvarolista",
  "öppnande",
  "öppnas",
  "röstlängd",
  "tjänstgöring",
  "tjänstgörande",
];

/** Words with which lists of those present are called, where they are an appendix or stand behind the last item. */
export const rollWords: readonly string[] = [
  "närvarolist",
  "närvaro- och omröstningslist",
  "närvaro- och voteringslist",
  "närvaroförteckning",
  "förteckning över närvarande",
  "uppropslist",
  "deltagarlist",
  "deltagarförteckning",
  "tjänstgöringslist",
  "sammanträdeslist",
];
