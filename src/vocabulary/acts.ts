/** Verbs and phrases by which members act in a sitting; pieces of regular expressions, tried in the order printed. */
export const actPatterns = {
  /** "yrkar bifall", "yrkade att" */
  moves:
    "yrkar|yrkade|har yrkat|(?:framställer|framställde|framför|framförde|lämnar in|lämnade in) (?:ett |följande )?(?:\\p{L}{0,12}yrkande|yrkande)|instäm(?:mer|de) i [^.]{0,60}yrkande",
  /** "Bifall yrkas av Anna Ek (S)", "Yrkande om avslag framställs av Bo Al (M)": those who move stand behind it */
  movedBy: "(?:yrkas|yrkades|(?:framställs|framställdes|framförs|framfördes|föreslås|föreslogs)) av",
  /** Only under a label for motions: "föreslår kommunfullmäktige besluta" */
  proposes:
    "föreslår|föreslog|instämmer|instämde|understöder|understödde|understödjer|förenar sig|tillstyrker|biträder|ställer sig bakom|lägger fram",
  /** "återtar sitt yrkande", "drar tillbaka" */
  withdraws:
    "återtar|återtog|återkallar|återkallade|(?:drar|drog|tar|tog) (?:nu |därefter |härefter )?tillbaka|har (?:återtagit|återkallat|dragit tillbaka)",
  /** "Yrkandet återkallas", "Yrkandena har dragits tillbaka" */
  withdrawn:
    "återtas|återtogs|återkallas|återkallades|dras tillbaka|drogs tillbaka|har (?:återtagits|återkallats|dragits tillbaka)",
  /** "reserverar sig", "anmäler skriftlig reservation" */
  reserves:
    "reserverar|reserverade|har reserverat|anmäler (?:en |sin )?(?:skriftlig |blank )?(?:reservation|avvikande mening)|anmälde (?:en |sin )?(?:skriftlig |blank )?(?:reservation|avvikande mening)|lämnar (?:in )?(?:en )?(?:skriftlig |blank )?reservation|lämnade (?:in )?(?:en )?(?:skriftlig |blank )?reservation|har avvikande mening|hade avvikande mening",
  /** "Reservation anmäldes av Anna Ek (s)": those who reserve stand behind it */
  reservedBy:
    "(?:reservation(?:er)?|avvikande mening) (?:anmäldes|anmäls|lämnas|lämnades|avges|avgavs|antecknades) av",
  /** "deltar inte i beslutet", "avstår från att delta" */
  abstains:
    "deltar (?:inte|ej|varken)|deltog (?:inte|ej|varken)|avstår från att delta|avstod från att delta|lämnar sammanträdesrummet|lämnade sammanträdesrummet",
  /** What makes of it one: "deltar inte i beslutet". */
  abstainsFrom: "delta[rg]? (?:inte|ej|varken)|deltog (?:inte|ej|varken)|från att delta",
  /** "lämnar ett särskilt yttrande", "vill ha antecknat" */
  states:
    "lämnar|lämnade|anmäler|anmälde|avger|avgav|meddelar|meddelade|vill ha antecknat|vill ha|antecknar|lät anteckna|lät|får till|begär|önskar|anför|anförde|har lämnat|har anmält|redogör",
  /** Under any label: "lämnar ett särskilt yttrande", "avger röstförklaring" */
  statesAnywhere:
    "(?:lämnar|lämnade|avger|avgav|anmäler|anmälde|lägger|fogar)(?: in)?(?: till protokollet)?(?: ett| en)?(?: skriftligt| skriftlig)? (?:särskilt yttrande|protokollsanteckning|röstförklaring)",
  /** Behind these words stand those who are meant: "anteckningar från Liberalerna" */
  statedFrom: "(?:anteckning(?:ar)?|yttrande(?:n)?) från",
  /** "anmäler jäv", "på grund av jäv" */
  recuses: "anmäler|anmälde|deltar|deltog|lämnar|lämnade|är|har anmält|avstår|avstod",
} as const;

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
