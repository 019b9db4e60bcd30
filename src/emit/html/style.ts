import { createHash } from "node:crypto";
import { print } from "./style-print.js";
import { screen } from "./style-screen.js";

/** The page's style sheet, whole. */
export const style = `\n${screen}${print}`;

/** The page's content security policy: nothing is loaded, run or sent, and no style holds but this one. */
export const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
