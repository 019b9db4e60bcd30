import { execFileSync } from "node:child_process";
import { chmodSync, symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import { readDocument, readStream, sizeLimit } from "../../src/archive/read.js";
import { folderWith, isBoundByPermissions } from "./folder.js";

const fault = (reason: string, detail = "") => ({ path: "x.md", reason, detail });

test("a file gives its bytes as they are", async () => {
  const bytes = Uint8Array.from([0xff, 0xfe, 0, 10, 0x80]);
  const folder = folderWith({ "x.md": bytes, "empty.md": "" });
  symlinkSync("x.md", join(folder, "link.md"));
  expect(Buffer.from((await readDocument(join(folder, "x.md"), "x.md")) as Uint8Array)).toEqual(
    Buffer.from(bytes),
  );
  expect(Buffer.from((await readDocument(join(folder, "link.md"), "x.md")) as Uint8Array)).toEqual(
    Buffer.from(bytes),
  );
  expect(await readDocument(join(folder, "empty.md"), "x.md")).toHaveLength(0);
});

test("a folder, a file that is not there and a loop of links have their reasons", async () => {
  const folder = folderWith();
  symlinkSync("loop.md", join(folder, "loop.md"));
  expect(await readDocument(folder, "x.md")).toEqual(fault("folder"));
  expect(await readDocument(join(folder, "no.md"), "x.md")).toEqual(fault("missing", "ENOENT"));
  expect(await readDocument(join(folder, "loop.md"), "x.md")).toEqual(fault("link-loop", "ELOOP"));
});

test.skipIf(process.platform === "win32")("a pipe and a device are refused at once", async () => {
  const folder = folderWith();
  execFileSync("mkfifo", [join(folder, "pipe.md")]);
  symlinkSync("/dev/zero", join(folder, "endless.md"));
  expect(await readDocument(join(folder, "pipe.md"), "x.md")).toEqual(fault("special-file"));
  expect(await readDocument(join(folder, "endless.md"), "x.md")).toEqual(fault("special-file"));
});

test.runIf(isBoundByPermissions)("a file that may not be read is refused", async () => {
  const folder = folderWith({ "x.md": "hej" });
  chmodSync(join(folder, "x.md"), 0);
  expect(await readDocument(join(folder, "x.md"), "x.md")).toEqual(fault("no-permission", "EACCES"));
});

test("a file at the limit is read, one above it is refused", async () => {
  const folder = folderWith({ "x.md": "" });
  truncateSync(join(folder, "x.md"), sizeLimit);
  expect(await readDocument(join(folder, "x.md"), "x.md")).toHaveLength(sizeLimit);
  truncateSync(join(folder, "x.md"), sizeLimit + 1);
  expect(await readDocument(join(folder, "x.md"), "x.md")).toEqual(fault("too-large"));
});

test("a stream is read to its end, and no further than the limit", async () => {
  const parts = ["§ 1 ", "Tak"].map((part) => Buffer.from(part));
  expect(String(await readStream(Readable.from(parts), "x.md"))).toBe("§ 1 Tak");
  const endless = new Readable({
    read() {
      this.push(Buffer.alloc(1 << 20));
    },
  });
  expect(await readStream(endless, "x.md")).toEqual(fault("too-large"));
});

test("a stream that is waited for ends with the signal", async () => {
  const control = new AbortController();
  const reading = readStream(new PassThrough(), "x.md", control.signal);
  setImmediate(() => control.abort(new Error("stop")));
  await expect(reading).rejects.toThrow("stop");
});
