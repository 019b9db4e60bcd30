import { configurationIn } from "../../archive/configuration/configuration.js";
import { settingsFor } from "../../archive/configuration/settings.js";
import { checkAcross } from "../../check/across/across.js";
import { entryOf } from "../../check/across/entry.js";
import { brokenLinks, linksIn } from "../../check/links.js";
import { compile } from "../../compile.js";
import type { Message, RuleId } from "../../messages.js";
import { defaultSettings, type Settings } from "../../settings.js";
import type { Example } from "./rule-page.js";

/** The messages on the documents of an example; the rule `asked` runs even if it is off by default. */
export function messagesOf({ documents, configuration }: Example, asked: RuleId): Message[] {
  const base = configuration === null ? defaultSettings : settingsIn(configuration);
  const level = base.levels[asked] === "off" ? "info" : base.levels[asked];
  const settings: Settings = { ...base, levels: { ...base.levels, [asked]: level } };
  const compiled = documents.map(({ path, bytes }) => compile(bytes, path, settings));
  const entries = compiled.map(({ protokoll, ignores, source }) =>
    entryOf(protokoll, ignores, source, settings),
  );
  const isThere = (target: string) => documents.some(({ path }) => path === target);
  return [
    ...compiled.flatMap(({ messages }) => messages),
    ...compiled.flatMap(({ source }) => brokenLinks(linksIn(source), isThere, settings)),
    ...checkAcross(entries),
  ];
}

/** The settings of an example; its register must be a list, since an example has no files beside it. */
function settingsIn(text: string): Settings {
  const found = configurationIn(text);
  if (Array.isArray(found)) throw new Error(`a faulty configuration: ${JSON.stringify(found)}`);
  const { config, yaml } = found;
  const register = config.register ?? config.ledamoter ?? [];
  if (typeof register === "string") throw new Error("a register in a file");
  const people = register.map(({ name, party }) => ({ name, party: party ?? null }));
  return settingsFor({ path: "", folder: "/", config, register: people, keyAt: yaml.keyAt }, "/protokoll.md");
}
