/** How minutes tell that somebody comes, leaves or serves instead; pieces of regular expressions. */
export const changeWords = {
  /** "lämnar sammanträdet", and "lämnar Bo Al (M)" behind an hour */
  leaves:
    "(?:lämnar|lämnade|avviker från|avvek från|avlägsnar sig från|går från) (?:sammanträdet|mötet|dagens sammanträde)|(?:lämnar|lämnade|avviker|avvek)(?= \\p{Lu})",
  /** "anländer", "infinner sig", "ansluter till sammanträdet" */
  arrives:
    "anländer|anlände|infinner sig|infann sig|inställer sig|inställde sig|(?:ansluter|anslöt|ansluter sig|anslöt sig|kommer|kom|återkommer|återkom|återvänder) till (?:sammanträdet|mötet)",
  /** "tjänstgör i hans ställe", "går in som tjänstgörande ersättare", "I hennes ställe tjänstgör" */
  steps:
    "(?:tjänstgör|tjänstgjorde|inträder|inträdde|går in|gick in|träder in|trädde in)(?: i (?:hans|hennes|dennes|deras) ställe| som (?:tjänstgörande )?(?:ersättare|ledamot))?",
  /** "Ordföranden kallar Bo Al (M) att tjänstgöra", "varvid Bo Al (M) blir ny ersättare" */
  called: "(?:kallar|kallade)(?: in)?(?= \\p{Lu})|varvid(?= \\p{Lu})",
  /** "ersätts av" */
  replaced: "(?:ersätts|ersattes|efterträds|avlöses|avlöstes) av",
  /** What is only for a while, or not yet: nothing of it changes who is there. */
  passing:
    "jäv|jävig|medan|så länge|till dess(?: att)?|under (?:handläggningen|beslutet|ärendets behandling|behandlingen)|lämnar (?:salen|rummet|lokalen|sammanträdesrummet)",
} as const;
