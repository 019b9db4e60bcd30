import { dirname, resolve } from "node:path";
import { stringify } from "yaml";
import type { Configuration } from "../../archive/configuration/configuration.js";
import { configLookupFrom } from "../../archive/configuration/lookup.js";
import { type ConfiguredLevel, configuredLevels, settingsFor } from "../../archive/configuration/settings.js";
import type { Keys } from "../../archive/configuration/yaml.js";
import { shownPath } from "../../archive/paths.js";
import type { RuleId } from "../../messages.js";
import { type DocumentOptions, requireValidConfiguration } from "../documents/inputs.js";
import { visible } from "../terminal/visible.js";
import { text } from "../texts/texts.js";
import type { Context } from "../usage/command.js";
import type { WarningLimits } from "./warning-limit.js";

/** A setting, its value, and what it comes from. */
interface Row {
  key: string;
  value: unknown;
  from: string;
}

/**
 * Prints the settings that hold for a document as a configuration in YAML, with a comment on where each comes from. The
 * document itself is not read and need not be there. Gives the exit code; throws a Failure on a faulty configuration.
 */
export async function printConfig(
  path: string,
  options: DocumentOptions & WarningLimits & { lang?: string },
  context: Context,
): Promise<number> {
  const { io, out, language } = context;
  const file = resolve(io.cwd, path);
  const lookup = configLookupFrom(resolve(io.cwd), options.config);
  const configuration = await lookup.configurationOf(dirname(file));
  const isIgnored = options.ignore !== false && (await lookup.isIgnored(file));
  await requireValidConfiguration(lookup, context);
  const from = (keys: Keys) => originIn(configuration, keys) ?? text("from-default", language);
  const lines = [
    `# ${text("settings-of", language, { path: shownPath(path) })}`,
    ...(configuration ? [] : [`# ${text("no-configuration", language)}`]),
    ...(isIgnored ? [`# ${text("is-ignored", language)}`] : []),
    ...documentRows(configuration, file, from).map(lineOf),
    "rules:",
    ...levelLines(configuration, file, text("from-default", language)),
    ...runRows(configuration, options, context, from).map(lineOf),
  ];
  await out(`${lines.join("\n")}\n`);
  return 0;
}

/** What a document's settings say, but for the levels of rules. */
function documentRows(
  configuration: Configuration | null,
  file: string,
  from: (keys: Keys) => string,
): Row[] {
  const { municipality, bodies, dnr, labels, register, coverage } = settingsFor(configuration, file);
  const registerKey = configuration?.config.ledamoter === undefined ? "register" : "ledamoter";
  return [
    ...(municipality === null
      ? []
      : [{ key: "municipality", value: municipality, from: from(["municipality"]) }]),
    { key: "bodies", value: bodies.map(withoutNull), from: from(["bodies"]) },
    { key: "dnr", value: dnr, from: from(["dnr"]) },
    { key: "labels", value: labels, from: from(["labels"]) },
    { key: "register", value: register.map(withoutNull), from: from([registerKey]) },
    { key: "coverage", value: coverage, from: from(["coverage"]) },
    { key: "ignore", value: configuration?.config.ignore ?? [], from: from(["ignore"]) },
  ];
}

function levelLines(configuration: Configuration | null, file: string, byDefault: string): string[] {
  const given = new Map<RuleId, ConfiguredLevel>();
  if (configuration) for (const one of configuredLevels(configuration, file)) given.set(one.rule, one);
  const { levels } = settingsFor(configuration, file);
  return (Object.keys(levels) as RuleId[]).sort().map((rule) => {
    const keys = given.get(rule)?.keys;
    return `  ${rule}: ${levels[rule]} # ${(keys && originIn(configuration, keys)) ?? byDefault}`;
  });
}

/** What holds for the run: the command line and the environment before the configuration. */
function runRows(
  configuration: Configuration | null,
  { strict, maxWarnings, lang }: WarningLimits & { lang?: string },
  { io, language }: Context,
  from: (keys: Keys) => string,
): Row[] {
  const { PROTOKOLL_LANG } = io.env;
  const config = configuration?.config ?? {};
  const given = (flag: string, variable: string) => text("from-run", language, { flag, variable });
  const most = maxWarnings ?? (strict === undefined ? config.maxWarnings : undefined);
  const spoken = lang ? "--lang" : PROTOKOLL_LANG ? "PROTOKOLL_LANG" : from(["lang"]);
  return [
    strict === undefined
      ? { key: "strict", value: config.strict ?? false, from: from(["strict"]) }
      : { key: "strict", value: strict, from: given("--strict", "PROTOKOLL_STRICT") },
    ...(most === undefined
      ? []
      : [
          {
            key: "maxWarnings",
            value: most,
            from:
              maxWarnings === undefined
                ? from(["maxWarnings"])
                : given("--max-warnings", "PROTOKOLL_MAX_WARNINGS"),
          },
        ]),
    { key: "lang", value: language, from: spoken },
  ];
}

/** `protokoll.config.yaml:3`; undefined where the configuration does not say. */
function originIn(configuration: Configuration | null, keys: Keys): string | undefined {
  if (configuration === null) return undefined;
  const { config, path, keyAt } = configuration;
  const [first] = keys;
  const isGiven = first !== undefined && Object.hasOwn(config, first);
  return isGiven ? `${visible(path)}:${keyAt(keys).line}` : undefined;
}

/** A setting as YAML, with its origin behind the first line. */
function lineOf({ key, value, from }: Row): string {
  const [first = "", ...rest] = stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split("\n");
  return [`${first} # ${from}`, ...rest].join("\n");
}

/** An object without the keys that hold nothing, which a configuration leaves out. */
function withoutNull(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null));
}
