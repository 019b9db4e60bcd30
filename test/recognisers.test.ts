import { describe, expect, test } from "vitest";
import { officerForms } from "../src/forms/officers.js";
import { bodiesIn, bodyKindOf } from "../src/lex/body.js";
import { timesIn } from "../src/lex/clock.js";
import { datesIn, weekdayOf } from "../src/lex/date.js";
import { dnrsIn } from "../src/lex/dnr.js";
import { electedIn } from "../src/lex/elected.js";
import { municipalitiesIn } from "../src/lex/municipality.js";
import { partyOf, roleOf } from "../src/lex/name.js";
import { peopleIn } from "../src/lex/person.js";
import { rangesIn, rangeText, without } from "../src/lex/range.js";
import { slug } from "../src/lex/slug.js";
import { placeIn } from "../src/lex/venue.js";
import { actionOf, isUndecided, proposedTo } from "../src/lex/wording.js";

/** A recogniser's table: what it reads, and what it makes of it, both as text. */
const tables: Record<string, { read: (text: string) => unknown; rows: [string, unknown][] }> = {
  dates: {
    read: (text) => datesIn(text).map(({ iso }) => iso),
    rows: [
      ["Tisdagen den 26 mars 2024 kl. 08:30", ["2024-03-26"]],
      ["den 8 oktober 2024", ["2024-10-08"]],
      ["2019 - 06 - 14 , kl. 11 . 15", ["2019-06-14"]],
      ["20 August 2020", ["2020-08-20"]],
      ["26.3.2024", ["2024-03-26"]],
      ["torsdag 5/9-2024 kl. 18", ["2024-09-05"]],
      ["5/9 2024", ["2024-09-05"]],
      ["27-09-2022", ["2022-09-27"]],
      ["KS 12-27-2022", []],
      ["KS 5/19-2024", []],
      ["tisdagen den 11 juni 2024 och onsdagen den 12 juni 2024", ["2024-06-11", "2024-06-12"]],
      ["den 30 februari 2024", [null]],
      ["29 februari 2023", [null]],
      ["29 februari 2024", ["2024-02-29"]],
      ["2024-13-01", [null]],
      ["dnr 2024-000123", []],
      ["den 29 augusti", []],
      ["§ 12, 2024", []],
    ],
  },
  weekdays: {
    read: (text) => weekdayOf(text),
    rows: [
      ["2024-03-26", "tisdag"],
      ["2024-02-29", "torsdag"],
      ["2000-01-01", "lördag"],
      ["1999-12-31", "fredag"],
      ["2023-01-01", "söndag"],
    ],
  },
  times: {
    read: (text) => timesIn(text).map(({ start, end }) => `${start}–${end ?? ""}`),
    rows: [
      ["kl. 08:30-10:15", ["08:30–10:15"]],
      ["kl. 18–21.20", ["18:00–21:20"]],
      ["kl 13.30 - 16, paus kl 14", ["13:30–16:00", "14:00–"]],
      ["kl 8.30 – 10.05", ["08:30–10:05"]],
      ["16:00 - 17:3 0", ["16:00–17:30"]],
      ["klockan 19:45 till 20:15", ["19:45–20:15"]],
      ["kl. 13:00", ["13:00–"]],
      ["kl 9", ["09:00–"]],
      ["09.00-11.00", ["09:00–11:00"]],
      ["kl. 25:00", []],
      ["1.1.2", []],
    ],
  },
  ranges: {
    read: (text) => rangeText(rangesIn(text)),
    rows: [
      ["§§ 27-36", "27–36"],
      ["§§ 1–11, 13", "1–11, 13"],
      ["26 -- 38", "26–38"],
      ["§ § 40 - 47", "40–47"],
      ["§§ 21–30.", "21–30"],
      ["141-150, 152-169", "141–150, 152–169"],
      ["§ 12", "12"],
      ["inga", ""],
    ],
  },
  "what is left of a range": {
    read: (text) => rangeText(without([{ from: 31, to: 39 }], rangesIn(text))),
    rows: [
      ["37", "31–36, 38–39"],
      ["31", "32–39"],
      ["39", "31–38"],
      ["31-39", ""],
      ["50", "31–39"],
    ],
  },
  "case numbers": {
    read: (text) =>
      dnrsIn(text)?.dnrs.map((dnr) => [dnr.text, dnr.registry, dnr.year, dnr.number].join(" | ")),
    rows: [
      ["Dnr KS 2022/1197", ["KS 2022/1197 | KS | 2022 | 1197"]],
      ["Dnr. 2011/KS 0206 001", ["2011/KS 0206 001 | KS | 2011 | 0206"]],
      ["DNR: KU.2017.3", ["KU.2017.3 | KU | 2017 | 3"]],
      ["Ks 261/2024", ["Ks 261/2024 | Ks | 2024 | 261"]],
      ["Dnr 00730/20241.1.2", ["00730/20241.1.2 |  | 2024 | 00730"]],
      ["Dnr KS 02-820 107", ["KS 02-820 107 | KS | 02 | 820"]],
      ["Dnr 191/2013 Kod 623", ["191/2013 Kod 623 |  | 2013 | 191"]],
      ["Budget (KS/2017:499)", ["KS/2017:499 | KS | 2017 | 499"]],
      ["(D nr 013 – 430 / 05)", ["013 – 430 / 05 |  |  | 013"]],
      ["Ärendenummer", []],
      ["Remiss från nämnden, dnr T 2010-313", undefined],
      ["Kvarnen 2:5, bygglov", undefined],
      ["Motion nr 4/2024", undefined],
    ],
  },
  people: {
    read: (text) =>
      peopleIn(text).map((person) =>
        [
          person.name,
          person.party ?? "",
          person.role ?? "",
          person.title ?? "",
          person.replaces ?? "",
          rangeText(person.presence),
        ].join("|"),
      ),
    rows: [
      ["Anna Ek (C), ordförande", ["Anna Ek|C|chair|ordförande||"]],
      ["Anna Ek, ordförande (S)", ["Anna Ek|S|chair|ordförande||"]],
      ["Anna Ek, s", ["Anna Ek|S||||"]],
      ["Anna af Ek-Berg (-)", ["Anna af Ek-Berg|-||||"]],
      ["Bo Ek (M), 1:e vice ordförande", ["Bo Ek|M|vice-chair|1:e vice ordförande||"]],
      ["Bo Ek (M) för Siv Al (M), §§ 3–7", ["Bo Ek|M|||Siv Al|3–7"]],
      ["Bo Ek (M), ersätter Siv Al (M)", ["Bo Ek|M|||Siv Al|"]],
      ["Bo Ek (tjänstgörande för Siv Al) och Ola Al", ["Bo Ek||||Siv Al|", "Ola Al|||||"]],
      ["Siv Al (C) §§ 1–5, Bo Ek (C) §§ 6–9", ["Siv Al|C||||1–5", "Bo Ek|C||||6–9"]],
      [
        "Siv Al (ordförande), Bo Ek (vice ordförande), Ola Al och Eva Al",
        ["Siv Al||chair|ordförande||", "Bo Ek||vice-chair|vice ordförande||", "Ola Al|||||", "Eva Al|||||"],
      ],
      ["Siv Al, HR-chef, § 4, på distans", ["Siv Al|||HR-chef||4"]],
      [
        "Kommundirektör Siv Al, kommunsekreterare Bo Ek",
        ["Siv Al|||Kommundirektör||", "Bo Ek|||kommunsekreterare||"],
      ],
      ["Siv Al (M), vice ordförande (ordförande §§ 4–7)", ["Siv Al|M|vice-chair|vice ordförande||"]],
      ["Rose- Marie Ek (S)", ["Rose-Marie Ek|S||||"]],
      ["Se bilaga", []],
      ["Lukas", ["Lukas|||||"]],
      ["§§ 12–14", []],
      ["", []],
    ],
  },
  bodies: {
    read: (text) => bodiesIn(text).map(({ name, kind }) => `${name}: ${kind}`),
    rows: [
      ["Kommunstyrelsens arbetsutskott beslutar", ["Kommunstyrelsens arbetsutskott: committee"]],
      ["Barn- och utbildningsnämnden", ["Barn- och utbildningsnämnden: board"]],
      ["Tekniska nämnden 2024-04-25", ["Tekniska nämnden: board"]],
      ["kommunfullmäktiges beslut", ["kommunfullmäktige: council"]],
      ["Ordföranden hälsade välkommen", []],
    ],
  },
  "kinds of bodies": {
    read: (text) => bodyKindOf(text),
    rows: [
      ["Kommunfullmäktige", "council"],
      ["Regionstyrelsen", "executive"],
      ["Direktionen", "board"],
      ["Provstads Bostäder AB", "company"],
      ["Provbygdens Idrottsförenings årsmöte", "association"],
      ["Okänt", "other"],
    ],
  },
  municipalities: {
    read: (text) => municipalitiesIn(text),
    rows: [
      ["i Provstads kommuns regi", ["Provstads kommun"]],
      ["Region Mitt", ["Region Mitt"]],
      ["PROVSTADS KOMMUN", ["PROVSTADS KOMMUN"]],
      ["Varje kommun ska", []],
    ],
  },
  parties: {
    read: (text) => partyOf(text),
    rows: [
      ["(S)", "S"],
      ["s", "S"],
      ["ÖrP", "ÖRP"],
      ["–", "-"],
      ["distans", undefined],
      ["ordförande", undefined],
      ["K.D", "KD"],
    ],
  },
  roles: {
    read: (text) => roleOf(text),
    rows: [
      ["ordf.", "chair"],
      ["1:e v ordf", "vice-chair"],
      ["andra vice ordföranden", "second-vice-chair"],
      ["3:e vice ordförande", "third-vice-chair"],
      ["ledamot", undefined],
    ],
  },
  places: {
    read: (text) => placeIn(text),
    rows: [
      ["Rådhuset, sal A, torsdagen den 21 mars 2024 kl. 13.15–16.40", "Rådhuset, sal A"],
      ["2021-05-26 Stadshuset, rum 126, kl 18:00-20:56", "Stadshuset, rum 126"],
      ["kl. 09:00", null],
    ],
  },
  actions: {
    read: (text) => actionOf(text),
    rows: [
      ["Motionen avslås.", "reject"],
      ["att godkänna rapporten,", "approve"],
      ["Planen antas.", "adopt"],
      ["Kontoret får i uppdrag att anta planen.", "assign"],
      ["Ärendet bordläggs.", "table"],
      ["Ärendet återremitteras.", "remit-back"],
      ["Rapporten läggs till handlingarna.", "note"],
      ["Frågan får ställas.", "grant"],
      ["Anna Ek utses till justerare.", "elect"],
      ["Interpellationen anses besvarad.", "answer"],
      ["fast avgift 2 150 kronor", "other"],
    ],
  },
  "no decision": {
    read: (text) => isUndecided(text),
    rows: [
      ["Nämnden fattar inget beslut.", true],
      ["Utskottet fattar inte något beslut.", true],
      ["Ärendet utgår.", true],
      ["Ärende 9 utgår.", false],
      ["Nämnden beslutar.", false],
    ],
  },
  elections: {
    read: (text) => electedIn(text).map(({ means, who }) => `${means}: ${who.replace(/\.$/u, "")}`),
    rows: [
      ["Anna valdes till mötesordförande och Bo till sekreterare.", ["chair: Anna", "secretary: Bo"]],
      [
        "Till ordförande och sekreterare för mötet valdes Anna Ek respektive Bo Lind.",
        ["chair: Anna Ek", "secretary: Bo Lind"],
      ],
      ["På förslag av valberedningen valdes Anna Ek till mötesordförande.", ["chair: Anna Ek"]],
      ["Anna Ek valdes, på förslag av Bo Lind, till mötesordförande.", ["chair: Anna Ek"]],
      ["Jämte ordföranden Cia Mo utsågs Anna Ek att justera protokollet.", ["adjusters: Anna Ek"]],
      ["Att till justerare välja Anna Ek och Bo Al", ["adjusters: Anna Ek och Bo Al"]],
      ["Anna Ek föreslogs till mötesordförande.", []],
      ["Mötet valde Anna Ek till vice mötesordförande.", []],
      ["Till biträdande mötessekreterare utsågs Bo Lind.", []],
      ["Vid förra mötet valdes Anna Ek till justerare.", []],
      ["Årsmötet valde ingen till mötesordförande.", []],
    ],
  },
  "proposals to": {
    read: (text) => proposedTo(text),
    rows: [
      ["Nämnden föreslår att kommunfullmäktige beslutar", "kommunfullmäktige"],
      ["föreslår att kommunstyrelsen föreslår kommunfullmäktige besluta", "kommunfullmäktige"],
      ["Styrelsen föreslog oförändrad avgift", undefined],
    ],
  },
  slugs: {
    read: (text) => slug(text),
    rows: [
      ["Kalmar kommun", "kalmar-kommun"],
      ["Åsele § 5", "asele-5"],
      ["", "okand"],
    ],
  },
};

test.each(officerForms)("elects: $example", ({ means, example, not }) => {
  expect(
    [example]
      .flat()
      .flatMap(electedIn)
      .map((one) => one.means),
  ).toContain(means);
  expect([not ?? []].flat().flatMap(electedIn)).toEqual([]);
});

test.each(["Styrelsen valde Anna Ek till ordförande.", "Styrelsen valde Bo Lind till sekreterare."])(
  "elects to an office that may be for longer: %s",
  (text) => expect(electedIn(text).map(({ standing }) => standing)).toEqual([true]),
);

describe.each(Object.entries(tables))("%s", (_, { read, rows }) => {
  test.each(rows)("%s", (text, expected) => expect(read(text)).toEqual(expected));
});
