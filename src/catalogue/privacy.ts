import type { Rules } from "./rule.js";

/** Personal data: rule id → its row. What these rules find is shown nowhere, only its place. */
export const privacy = {
  "personal-number": {
    severity: "error",
    sv: "Här står ett {kind}. Det får inte publiceras på webben och visas därför inte i den här raden: ta bort det ur protokollet, eller skriv bara födelseåret.",
    en: "A Swedish personal identity number ({kind}) stands here. It must not be published on the web, and is therefore not shown here: take it out of the minutes, or write the year of birth alone.",
    secret: true,
  },
  email: {
    severity: "off",
    sv: "Här står en e-postadress som kan vara en persons. Pröva om den ska publiceras, eller skriv funktionens adress.",
    en: "A mail address stands here that may be a person's. Consider whether it shall be published, or write the address of the office.",
    secret: true,
  },
  telephone: {
    severity: "off",
    sv: "Här står ett telefonnummer. Pröva om det ska publiceras, eller skriv växelns nummer.",
    en: "A telephone number stands here. Consider whether it shall be published, or write the number of the switchboard.",
    secret: true,
  },
  "home-address": {
    severity: "off",
    sv: "Här står var någon bor. Pröva om bostadsadressen behövs i protokollet, och ta annars bort den.",
    en: "It says here where somebody lives. Consider whether the minutes need the home address, or take it out.",
    secret: true,
  },
  "secrecy-word": {
    severity: "off",
    sv: "`{text}` tyder på att {item} kan innehålla sekretess. Gör sekretessprövningen innan protokollet publiceras.",
    en: "`{text}` suggests that {item} may be secret. Examine that before the minutes are published.",
    statute: "OSL (2009:400)",
  },
} as const satisfies Rules;
