import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ReporterName } from "../../../src/commands/reporters/reporters.js";
import { folderWith } from "../../archive/folder.js";
import { run } from "../io.js";
import { readers } from "./readers.js";

const fixtures = new URL("../../../fixtures/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, fixtures), "utf8");

/** The fixtures of municipalities, with the name of each as it is printed: `Lövsjö`, `LÖVSJÖ`. */
const originals = readdirSync(fixtures)
  .filter((name) => /-\d{4}-\d{2}-\d{2}$/u.test(name))
  .flatMap((name) => {
    const municipality: string = JSON.parse(read(`${name}/minutes.json`)).meeting.municipality ?? "";
    const { place } = /^(?<place>\p{L}+?)s? kommun$/u.exec(municipality)?.groups ?? {};
    return place === undefined ? [] : [{ name, place: new RegExp(place, "giu") }];
  });

const prefixes = [
  "",
  "Väster",
  "Öster",
  "Norr",
  "Söder",
  "Gammel",
  "Inner",
  "Ytter",
  "Över",
  "Neder",
  "Stor",
  "Lill",
];

interface Document {
  path: string;
  text: string;
  /** What is found in it as it is: its fixture's golden. */
  found: string[];
}

/** Two hundred documents: fixtures, and the same minutes as those of other municipalities. */
const archive = prefixes
  .flatMap((prefix, copy) =>
    originals.map(({ name, place }): Document => {
      const path = `${copy}/${name}.md`;
      const text = read(`${name}/minutes.md`);
      const golden = [...read(`${name}/messages.txt`).matchAll(/^(?<line>\d+):\d+ \S+ (?<rule>[a-z-]+) /gmu)];
      return {
        path,
        text: prefix === "" ? text : text.replaceAll(place, (found) => prefix + found.toLowerCase()),
        found: golden.map(({ groups }) => `${path}:${groups?.["line"]} ${groups?.["rule"]}`),
      };
    }),
  )
  .slice(0, 200);

// Document, what stands there, what is put there instead, the rule that tells of it, and at what, where it is elsewhere.
const faults: [string, string, string, string, string?][] = [
  [
    "0/lovsjo-bmn-2024-05-14.md",
    "tisdagen den 14 maj 2024 kl",
    "måndagen den 14 maj 2024 kl",
    "weekday-mismatch",
  ],
  [
    "1/lovsjo-bmn-2024-05-14.md",
    "13.15–16.40, ajournering kl. 14.40–14.55",
    "13.15–12.40",
    "end-before-start",
  ],
  ["2/lovsjo-bmn-2024-05-14.md", "justera: Bengt Åkerlund", "justera: Rut Ask", "adjuster-not-present"],
  ["3/lovsjo-bmn-2024-05-14.md", "Paragrafer: §§ 31–39", "Paragrafer: §§ 31–40", "range-mismatch"],
  [
    "4/lovsjo-bmn-2024-05-14.md",
    "2024-05-22  \nDatum för anslagets nedtagande: 2024-06-13",
    "2024-05-28  \nDatum för anslagets nedtagande: 2024-06-27",
    "notice-late",
  ],
  [
    "5/lovsjo-bmn-2024-05-14.md",
    "Sammanträdesdatum: 2024-05-14",
    "Sammanträdesdatum: 2024-05-15",
    "meeting-date-differs",
  ],
  ["0/granmyra-kf-2024-09-30.md", "-->\n\n##", "-->\n\u0000\n##", "binary-file", "\n## Granmyra"],
  ["0/hedasa-mn-2024-09-03.md", "tas ned 2024-10-02", "tas ned 2024-09-01", "notice-removed-before-posted"],
  ["1/hedasa-mn-2024-09-03.md", "tas ned 2024-10-02", "tas ned 2024-09-20", "notice-removed-early"],
  ["0/vallsjo-ks-2024-10-08.md", "plats: Kommunhuset", "platz: Kommunhuset", "front-matter-unknown-key"],
  ["1/vallsjo-ks-2024-10-08.md", "## § 23 ", "## $ 23 ", "dollar-for-section-sign"],
  ["2/hedasa-mn-2024-09-03.md", "Med 4 ja", "Med 5 ja", "ballots-differ", "**Omröstning**"],
];

/** The archive with the faults in it, and where each stands. */
function planted(): { documents: Record<string, string>; spots: string[] } {
  const documents = Object.fromEntries(archive.map(({ path, text }) => [path, text]));
  const spots = faults.map(([path, from, to, rule, at = from]) => {
    const text = documents[path] ?? "";
    expect(text.split(from).length, `${path}: ${from}`).toBeGreaterThan(1);
    documents[path] = text.replace(from, () => to);
    return `${path}:${text.slice(0, text.indexOf(at)).split("\n").length} ${rule}`;
  });
  return { documents, spots };
}

test("of twelve faults in two hundred minutes every reporter finds twelve, at their lines", {
  timeout: 300_000,
}, async () => {
  const { documents, spots } = planted();
  expect([Object.keys(documents).length, new Set(spots).size]).toEqual([200, 12]);
  // the pictures that one of the fixtures links to
  const pictures = Object.fromEntries(prefixes.map((_, copy) => [`${copy}/logo.png`, ""]));
  const cwd = folderWith({ ...documents, ...pictures });
  const forms = Object.keys(readers) as ReporterName[];
  const { code, err } = await run(
    ["check", ".", ...forms.map((name) => `--reporter=${name}=reports/${name}`)],
    {
      cwd,
    },
  );
  expect([code, err]).toEqual([1, ""]);
  const expected = [...archive.flatMap(({ found }) => found), ...spots].sort();
  for (const name of forms)
    expect(readers[name](readFileSync(join(cwd, "reports", name), "utf8")).sort(), name).toEqual(expected);
});
