import { defaultLevels, type Level, type RuleId } from "../../messages.js";
import type { SectionKind } from "../../model.js";
import { defaultSettings, type Settings } from "../../settings.js";
import { type Configuration, listOf } from "./configuration.js";
import { matcherOf } from "./globs.js";
import type { Keys } from "./yaml.js";

/** The level that a configuration sets for a rule, and where it stands. */
export interface ConfiguredLevel {
  rule: RuleId;
  level: Level;
  keys: Keys;
}

/** The settings of the document `file`, an absolute path; the defaults if it has no configuration. */
export function settingsFor(configuration: Configuration | null, file: string): Settings {
  if (configuration === null) return defaultSettings;
  const { config, register } = configuration;
  const labels = Object.entries(config.labels ?? {}) as [SectionKind, string | string[]][];
  return {
    municipality: config.municipality ?? null,
    bodies: (config.bodies ?? []).map(({ name, aliases, seats }) => ({
      ...{ name, aliases: listOf(aliases) },
      seats: seats ?? null,
    })),
    dnr: listOf(config.dnr),
    labels: Object.fromEntries(labels.map(([kind, given]) => [kind, listOf(given)])),
    levels: {
      ...defaultLevels,
      ...Object.fromEntries(configuredLevels(configuration, file).map(({ rule, level }) => [rule, level])),
    },
    register,
    coverage: config.coverage ?? defaultSettings.coverage,
  };
}

/** The levels configured for a document: those of `rules`, then those of each matching override; the last one wins. */
export function configuredLevels({ config, folder }: Configuration, file: string): ConfiguredLevel[] {
  const levels = [
    { given: config.rules ?? {}, keys: ["rules"] as Keys },
    ...(config.overrides ?? []).flatMap(({ files, rules }, at) =>
      matcherOf(folder, [{ folder, globs: listOf(files) }])(file)
        ? [{ given: rules, keys: ["overrides", at, "rules"] }]
        : [],
    ),
  ];
  return levels.flatMap(({ given, keys }) =>
    Object.entries(given).map(([rule, level]) => ({
      ...{ rule: rule as RuleId, level: level as Level },
      keys: [...keys, rule],
    })),
  );
}
