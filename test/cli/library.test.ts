import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

test("the package can be imported under its own name: compile, emitters, sentence", () => {
  const script = `
    import { compile, emitters, sentence } from "protokoll";
    const { protokoll, messages } = compile(Buffer.from("## § 4 Ny bro\\n\\nBeslut\\n\\nNämnden beslutar att bygga.\\n"), "bro.md");
    const [output] = emitters.json(protokoll);
    console.log(JSON.parse(output.text).source.path, messages.every((message) => sentence(message, "en") !== ""));`;
  const cwd = fileURLToPath(new URL("../..", import.meta.url));
  const answer = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd,
    encoding: "utf8",
  });
  expect(answer).toBe("bro.md true\n");
});
