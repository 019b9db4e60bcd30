import { toHtml } from "hast-util-to-html";
import type { Protokoll } from "../model.js";
import { page } from "./html/page.js";
import type { Output } from "./output.js";

/**
 * The model as one page in Swedish that needs nothing else: style within, no script, no image, no request.
 * All that comes from the minutes stands in it as text, and markup only where Markdown made it.
 */
export function html(protokoll: Protokoll): Output[] {
  return [{ table: null, extension: "html", text: `${toHtml(page(protokoll))}\n` }];
}
