import { readFile } from "node:fs/promises";

/** The version of the program, `0.1.0`, as its package says it. */
export async function version(): Promise<string> {
  const manifest = await readFile(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
