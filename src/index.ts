/** The library: `import { compile, emitters } from "protokoll"`. */

export { type Compiled, compile } from "./compile.js";
export { emitters, type Format, tableNames } from "./emit/index.js";
export { type Emitter, fileName, type Output } from "./emit/output.js";
export { type Language, type Message, type RuleId, rules, type Severity, sentence } from "./messages.js";
export type * from "./model.js";
export type { Place } from "./place.js";
export { type BodySettings, defaultSettings, type Registered, type Settings } from "./settings.js";
export type { InvalidModel } from "./validate.js";
