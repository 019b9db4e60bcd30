import { expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { readings } from "../src/lex/once.js";
import { fixtures } from "./fixture-files.js";

test("each text of a document is read once, however often it is asked for", () => {
  for (const { text, path } of fixtures) {
    for (const count of readings.values()) Object.assign(count, { asked: 0, read: 0 });
    compile(Buffer.from(text), path);
    const lines = text.split(/\r\n|\n|\r/u).filter((line) => line.trim() !== "").length;
    for (const [name, { asked, read }] of readings)
      expect(read, `${path} ${name}`).toBeLessThanOrEqual(asked);
    // a line, its pieces and the blocks that it stands in are texts of their own
    for (const name of ["bodies", "dates", "label-form"])
      expect((readings.get(name)?.read ?? 0) / lines, `${path} ${name}`).toBeLessThan(3);
  }
});
