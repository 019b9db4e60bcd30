/** Verbs and phrases by which members act in a sitting; pieces of regular expressions, tried in the order printed. */
export const actPatterns = {
  /** "yrkar bifall", "yrkade att" */
  moves: "yrkar|yrkade|har yrkat|instäm(?:mer|de) i [^.]{0,60}yrkande",
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
  reservedBy: "(?:reservation(?:er)?|avvikande mening) (?:anmäldes|anmäls|lämnades|avgavs|antecknades) av",
  /** "deltar inte i beslutet", "avstår från att delta" */
  abstains:
    "deltar (?:inte|ej|varken)|deltog (?:inte|ej|varken)|avstår från att delta|avstod från att delta|lämnar sammanträdesrummet|lämnade sammanträdesrummet",
  /** What makes of it one: "deltar inte i beslutet". */
  abstainsFrom: "delta[rg]? (?:inte|ej|varken)|deltog (?:inte|ej|varken)|från att delta",
  /** "lämnar ett särskilt yttrande", "vill ha antecknat" */
  states:
    "lämnar|lämnade|anmäler|anmälde|avger|avgav|meddelar|meddelade|vill ha antecknat|vill ha|antecknar|lät anteckna|lät|får till|begär|önskar|anför|anförde|har lämnat|har anmält|redogör",
  /** Behind these words stand those who are meant: "anteckningar från Liberalerna" */
  statedFrom: "(?:anteckning(?:ar)?|yttrande(?:n)?) från",
  /** "anmäler jäv", "på grund av jäv" */
  recuses: "anmäler|anmälde|deltar|deltog|lämnar|lämnade|är|har anmält|avstår|avstod",
} as const;
