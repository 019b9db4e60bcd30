import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAll, writeOutput } from "../../src/archive/write.js";
import { folderWith, isBoundByPermissions } from "./folder.js";

const fault = (path: string, reason: string, detail = "") => ({ path, reason, detail });

test("a file is written with the folders above it, and replaced when it is there", async () => {
  const folder = join(folderWith(), "new/out");
  expect(await writeOutput(folder, "a/b/x.json", "ett å")).toBeNull();
  expect(await writeOutput(folder, "a/b/x.json", "två")).toBeNull();
  expect(readFileSync(join(folder, "a/b/x.json"), "utf8")).toBe("två");
  expect(readdirSync(join(folder, "a/b"))).toEqual(["x.json"]);
});

test("a folder in the file's place is refused and left alone", async () => {
  const folder = folderWith({ "x.json/inside.txt": "kvar" });
  expect(await writeOutput(folder, "x.json", "nytt")).toEqual(fault("x.json", "folder"));
  expect(readdirSync(folder)).toEqual(["x.json"]);
  expect(readFileSync(join(folder, "x.json/inside.txt"), "utf8")).toBe("kvar");
});

test("nothing is written through a link, be it the file, broken, or a folder on the way", async () => {
  const folder = folderWith({ "elsewhere/secret.txt": "kvar", "out/keep.txt": "" });
  const out = join(folder, "out");
  symlinkSync("../elsewhere/secret.txt", join(out, "x.json"));
  symlinkSync("../elsewhere/none.txt", join(out, "y.json"));
  symlinkSync("../elsewhere", join(out, "sub"));
  expect(await writeOutput(out, "x.json", "nytt")).toEqual(fault("x.json", "link"));
  expect(await writeOutput(out, "y.json", "nytt")).toEqual(fault("y.json", "link"));
  expect(await writeOutput(out, "sub/z.json", "nytt")).toEqual(fault("sub", "folder-link"));
  expect(readdirSync(join(folder, "elsewhere"))).toEqual(["secret.txt"]);
  expect(readFileSync(join(folder, "elsewhere/secret.txt"), "utf8")).toBe("kvar");
});

test("the output folder itself may be a link: it was named", async () => {
  const folder = folderWith({ "real/keep.txt": "" });
  symlinkSync("real", join(folder, "out"));
  expect(await writeOutput(join(folder, "out"), "a/x.json", "nytt")).toBeNull();
  expect(readFileSync(join(folder, "real/a/x.json"), "utf8")).toBe("nytt");
});

test.skipIf(process.platform === "win32")(
  "a pipe in the file's place is refused and never waited for",
  async () => {
    const folder = folderWith();
    execFileSync("mkfifo", [join(folder, "x.json")]);
    expect(await writeOutput(folder, "x.json", "nytt")).toEqual(fault("x.json", "special-file"));
  },
);

test("a file where a folder should be, and a name that is too long, have their reasons", async () => {
  const folder = folderWith({ taken: "" });
  expect(await writeOutput(folder, "taken/x.json", "nytt")).toMatchObject(
    fault("taken/x.json", "not-a-folder", expect.any(String)),
  );
  const long = `${"å".repeat(130)}.json`;
  expect(await writeOutput(folder, long, "nytt")).toEqual(fault(long, "name-too-long", "ENAMETOOLONG"));
  expect(readdirSync(folder)).toEqual(["taken"]);
});

test.runIf(isBoundByPermissions)("a folder that may not be written in is refused", async () => {
  const folder = folderWith();
  chmodSync(folder, 0o500);
  expect(await writeOutput(folder, "x.json", "nytt")).toEqual(fault("x.json", "no-permission", "EACCES"));
});

test.runIf(process.platform === "linux")(
  "on a full disk the old file stays whole and nothing is left beside it",
  async () => {
    const folder = folderWith({ "x.json": "gammalt" });
    const script = `
    import { writeOutput } from ${JSON.stringify(new URL("../../dist/archive/write.js", import.meta.url).href)};
    console.log((await writeOutput(".", "x.json", "n".repeat(3_000_000)))?.detail);`;
    const limited = 'ulimit -f 1000; trap "" XFSZ; exec "$0" --input-type=module -e "$1"';
    const answer = execFileSync("sh", ["-c", limited, process.execPath, script], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(answer.trim()).toBe("EFBIG");
    expect(readdirSync(folder)).toEqual(["x.json"]);
    expect(readFileSync(join(folder, "x.json"), "utf8")).toBe("gammalt");
  },
);

test("what a dead process of the same number left is swept away", async () => {
  const folder = folderWith();
  const hash = createHash("sha256").update("x.json").digest("hex").slice(0, 16);
  writeFileSync(join(folder, `.protokoll-${hash}-${process.pid}.tmp`), "rest");
  expect(await writeOutput(folder, "x.json", "två")).toBeNull();
  expect(readdirSync(folder)).toEqual(["x.json"]);
});

test("all bytes are written, however few are taken at a time", async () => {
  const taken: number[] = [];
  const write = async (bytes: Uint8Array) => {
    const bytesWritten = Math.min(3, bytes.length);
    taken.push(...bytes.subarray(0, bytesWritten));
    return { bytesWritten };
  };
  await writeAll(write, Uint8Array.from([1, 2, 3, 4, 5, 6, 7]));
  expect(taken).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
