import type { Ballot, Meeting, Paragraph, Protokoll } from "../../src/model.js";
import { member, paragraph, section } from "./build.js";

/** A small model that holds one of everything; all names are invented. */
export const sample: Protokoll = {
  schema: "https://protokoll.example/schemas/protokoll/v1.schema.json",
  source: {
    path: "protokoll/kvarnby-ks.md",
    sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    lines: 180,
    coverage: { model: 120, furniture: 8, unplaced: 2 },
  },
  inferred: ["/meeting/municipality", "/paragraphs/1/beslut/0/by", "/members/2/party"],
  meeting: meeting(),
  members: [
    member({ name: "Britta Lönn", party: "C", role: "chair", title: "ordförande" }),
    member({ name: "Ove Tallberg", party: "S", role: "vice-chair", presence: [{ from: 41, to: 41 }] }),
    member({
      name: "Siv Älg",
      party: "M",
      attendance: "serving-substitute",
      replaces: "Ove Tallberg",
      remote: true,
    }),
    member({ name: "Karin Å", party: null, attendance: "other", title: "kommundirektör" }),
  ],
  paragraphs: [agenda(), school(), budget()],
  attachments: [
    { heading: "Bilaga 1", text: "Reservation i § 41.\nVi vill se en annan lösning.", lines: [160, 166] },
  ],
  furniture: [{ kind: "page-header", text: "Kvarnby kommun sida 2 (4)", lines: [40, 40] }],
  unplaced: [{ text: "Lösryckta ord <utan> plats.", lines: [170, 171] }],
};

function meeting(): Meeting {
  return {
    id: "kvarnby-kommun/kommunstyrelsen/2024-02-29",
    municipality: "Kvarnby kommun",
    body: "Kommunstyrelsen",
    bodyKind: "executive",
    date: "2024-02-29",
    endDate: null,
    start: "08:30",
    end: "11:05",
    adjournments: [{ start: "10:00", end: "10:20" }],
    place: "Kvarnsalen, kommunhuset",
    range: [{ from: 40, to: 41 }],
    chair: "Britta Lönn",
    secretaries: ["Mio Gran"],
    adjusters: ["Britta Lönn", "Ove Tallberg"],
    adjustment: { date: "2024-03-04", place: "Kansliet", text: null },
    notice: { posted: "2024-03-05", removed: "2024-03-27", storage: "Kansliet" },
    digital: true,
    fields: [
      { kind: "range", heading: "Paragrafer", text: "§§ 40–41", markdown: "§§ 40–41", lines: [8, 8] },
      { kind: "other", heading: "Åhörare", text: "3 personer", markdown: "3 personer", lines: [9, 9] },
    ],
  };
}

function agenda(): Paragraph {
  const text = "Dagordningen fastställs.";
  return paragraph({
    id: "kvarnby-kommun/kommunstyrelsen/2024-02-29/u1",
    number: null,
    title: "Fastställande av dagordning",
    sections: [section("decision", "Beslut", text)],
    beslut: [
      {
        kind: "decision",
        by: "Kommunstyrelsen",
        to: null,
        lead: null,
        points: [{ text, action: "confirm", level: 1, lines: [23, 23] }],
        lines: [23, 23],
      },
    ],
  });
}

function school(): Paragraph {
  return paragraph({
    label: "KS § 40",
    title: "Ny skola i Östra Kvarnby",
    dnr: [{ text: "KS 2023/0197", registry: "KS", year: "2023", number: "0197", lines: [26, 26] }],
    documents: ["Tjänsteskrivelse den 1 februari 2024", 'Ritning, "alternativ B"'],
    sections: [
      section("documents", "Handlingar", '- Tjänsteskrivelse den 1 februari 2024\n- Ritning, "alternativ B"'),
      section(
        "background",
        "Bakgrund",
        "## Behov\n\nSkolan är **för liten**.\n\n##### Kostnad\n\n| År | Mkr |\n|---|--:|\n| 2024 | 12 |",
      ),
      section(
        "decision",
        "Beslut",
        "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:\n\n1. Skolan byggs.\n2. Investeringen delas:\n   - hälften 2024\n   - hälften 2025",
      ),
      section(
        "deliberation",
        null,
        "Siv Älg (M) deltar inte på grund av jäv. Se [ritningen](https://exempel.example/ritning).",
      ),
    ],
    beslut: [
      {
        kind: "proposal",
        by: "Kommunstyrelsen",
        to: "Kommunfullmäktige",
        lead: "Kommunstyrelsen föreslår att kommunfullmäktige beslutar:",
        points: [
          { text: "Skolan byggs.", action: "approve", level: 1, lines: [33, 33] },
          { text: "Investeringen delas:", action: "fund", level: 1, lines: [34, 34] },
          { text: "hälften 2024", action: "fund", level: 2, lines: [35, 35] },
          { text: "hälften 2025", action: "fund", level: 2, lines: [36, 36] },
        ],
        lines: [32, 36],
      },
      {
        kind: "decision",
        by: "Styrelsen",
        to: null,
        lead: null,
        points: [
          { text: "Kansliet får i uppdrag att följa bygget.", action: "assign", level: 1, lines: [37, 37] },
        ],
        lines: [37, 37],
      },
    ],
    recusals: [{ name: "Siv Älg", party: "M", lines: [38, 38] }],
    recipients: ["Barnnämnden", "Ekonomikontoret"],
  });
}

function budget(): Paragraph {
  const ballots: Ballot[] = [
    { name: "Britta Lönn", party: "C", vote: "yes" },
    { name: "Siv Älg", party: "M", vote: "yes" },
    { name: "Ove Tallberg", party: "S", vote: "no" },
  ];
  return paragraph({
    id: "kvarnby-kommun/kommunstyrelsen/2024-02-29/41",
    number: 41,
    suffix: "a",
    title: "Budget, “tillägg”",
    motions: [
      {
        by: [{ name: "Ove Tallberg", party: "S" }],
        text: "Ove Tallberg (S) yrkar avslag.",
        kind: "reject",
        withdrawn: false,
        lines: [42, 42],
      },
    ],
    votes: [
      {
        yes: 2,
        no: 1,
        abstain: 0,
        absent: null,
        yesMeans: "bifall",
        noMeans: "avslag",
        role: "main",
        tie: null,
        minorityRemit: false,
        ballots,
        outcome: "Ja vinner.",
        lines: [43, 47],
      },
    ],
    beslut: [
      { kind: "no-decision", by: null, to: null, lead: "Ärendet utgår.", points: [], lines: [48, 48] },
    ],
    reservations: [
      { by: [{ name: "Ove Tallberg", party: "S" }], text: "Reservation, se bilaga 1.", lines: [49, 49] },
      { by: [{ name: null, party: "V" }], text: "", lines: [50, 50] },
    ],
    statements: [
      {
        kind: "special-statement",
        by: [{ name: "Siv Älg", party: "M" }],
        text: "Vi hade velat mer.",
        lines: [51, 52],
      },
    ],
  });
}
