import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { run } from "./io.js";

test("the schema is printed as it is in the package", async () => {
  const schema = readFileSync(new URL("../../schemas/protokoll.schema.json", import.meta.url), "utf8");
  expect(await run(["schema"])).toEqual({ code: 0, out: schema, err: "" });
  expect(await run(["schema", "protokoll"])).toEqual({ code: 0, out: schema, err: "" });
});

test("--types prints the types made from it", async () => {
  const { code, out } = await run(["schema", "--types"]);
  expect(code).toBe(0);
  expect(out).toContain("export interface Protokoll {");
});
