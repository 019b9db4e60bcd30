import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../fixtures/", import.meta.url);

/** The whole minutes of fixtures/: every folder that holds a minutes.md. */
export const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "cases")
  .map(({ name }) => ({
    name,
    path: `fixtures/${name}/minutes.md`,
    text: readFileSync(new URL(`${name}/minutes.md`, folder), "utf8"),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
