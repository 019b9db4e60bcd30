import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { frontMatterKeys } from "../../src/vocabulary/fields.js";
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

test("the schemas of configuration and front matter are printed by name, an unknown one is told of", async () => {
  for (const name of ["config", "front-matter"]) {
    const file = readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8");
    expect(await run(["schema", name])).toEqual({ code: 0, out: file, err: "" });
  }
  expect((await run(["schema", "config", "--types"])).out).toContain("export interface Config {");
  const { code, err } = await run(["schema", "front"]);
  expect([code, err]).toEqual([2, expect.stringContaining("Menade du `front-matter`?")]);
});

test("the front matter's schema has the keys that are read", () => {
  const { properties } = JSON.parse(
    readFileSync(new URL("../../schemas/front-matter.schema.json", import.meta.url), "utf8"),
  );
  expect(Object.keys(properties).sort()).toEqual(Object.keys(frontMatterKeys).sort());
});
