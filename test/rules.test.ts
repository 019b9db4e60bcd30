import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configurationIn } from "../src/archive/configuration/configuration.js";
import { settingsFor } from "../src/archive/configuration/settings.js";
import { checkAcross, entryOf } from "../src/check/across/across.js";
import { brokenLinks, linksIn } from "../src/check/links.js";
import { type Example, rulePage } from "../src/commands/rule-page.js";
import { compile } from "../src/compile.js";
import { type RuleId, rules } from "../src/messages.js";
import { defaultSettings, type Settings } from "../src/settings.js";

const folder = new URL("../docs/rules/", import.meta.url);
const pages = readdirSync(folder).map((name) => ({
  id: name.replace(/\.md$/u, "") as RuleId,
  page: rulePage(readFileSync(new URL(name, folder), "utf8")),
}));

test.each(pages)("$id speaks in its bad example and is silent in its good one", ({ id, page }) => {
  expect(Object.keys(rules)).toContain(id);
  expect([page.prose.sv, page.prose.en, page.bad.documents.length, page.good.documents.length]).not.toContain(
    "",
  );
  expect(foundIn(page.bad, id)).toContain(id);
  expect(foundIn(page.good, id)).not.toContain(id);
});

/** The rules that an example breaks; `asked` speaks even where it is off by default. */
function foundIn({ documents, configuration }: Example, asked: RuleId): RuleId[] {
  const base = configuration === null ? defaultSettings : settingsIn(configuration);
  const settings: Settings = { ...base, levels: { ...base.levels, [asked]: "warning" } };
  const compiled = documents.map(({ path, bytes }) => compile(bytes, path, settings));
  const entries = compiled.map(({ protokoll, source }) => entryOf(protokoll, source, settings));
  const isThere = (target: string) => documents.some(({ path }) => path === target);
  return [
    ...compiled.flatMap(({ messages }) => messages.map(({ rule }) => rule)),
    ...compiled.flatMap(({ source }) =>
      brokenLinks(linksIn(source), isThere, settings).map(({ rule }) => rule),
    ),
    ...checkAcross(entries).map(({ message }) => message.rule),
  ];
}

/** What a configuration of an example says; its register is a list, for an example has no files beside it. */
function settingsIn(text: string): Settings {
  const found = configurationIn(text);
  if (Array.isArray(found)) throw new Error(`a faulty configuration: ${JSON.stringify(found)}`);
  const { config, yaml } = found;
  const register = config.register ?? config.ledamoter ?? [];
  if (typeof register === "string") throw new Error("a register in a file");
  const people = register.map(({ name, party }) => ({ name, party: party ?? null }));
  return settingsFor({ path: "", folder: "/", config, register: people, keyAt: yaml.keyAt }, "/protokoll.md");
}
