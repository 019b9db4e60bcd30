import type { ConfigFault } from "../../archive/configuration/fault.js";
import type { Language } from "../../messages.js";
import { reasonText } from "../failure.js";
import { visible } from "../terminal/visible.js";
import { type TextId, text } from "../texts/texts.js";

/** A fault of a configuration on one line: `protokoll.config.yaml:3:5: Nyckeln … finns inte. Menade du …?` */
export function configFaultText(fault: ConfigFault, language: Language): string {
  const { path, line, column, reason, facts, file } = fault;
  const meant = facts["meant"];
  const filled = {
    ...facts,
    hint: meant ? text("did-you-mean", language, { word: meant }) : "",
    ...(facts["expected"] ? { expected: expectedText(String(facts["expected"]), language) } : {}),
    ...(file ? { reason: reasonText({ path, ...file }, language) } : {}),
  };
  return `${visible(path)}:${line}:${column}: ${text(`config-${reason}`, language, filled)}`;
}

/** `string,array` → "en text eller en lista". */
function expectedText(types: string, language: Language): string {
  const words = types.split(",").map((type) => text(`type-${type}` as TextId, language));
  return words.join(` ${text("or", language)} `);
}
