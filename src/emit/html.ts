import { toHtml } from "hast-util-to-html";
import type { Protokoll } from "../model.js";
import { page } from "./html/page.js";
import type { Output } from "./output.js";

/**
 * The model as one self-contained page in Swedish: inline style, no script, no image, no request.
 * Everything from the minutes is shown as text; markup comes only from Markdown.
 */
export function html(protokoll: Protokoll): Output[] {
  return [{ table: null, extension: "html", text: `${toHtml(page(protokoll))}\n` }];
}
