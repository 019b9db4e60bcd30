import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { emitters } from "../../src/emit/index.js";
import type { Protokoll } from "../../src/model.js";
import { filledWith, hostileWords } from "./hostile.js";
import { sample } from "./sample.js";

const { CI, CHROMIUM: executablePath = "/usr/bin/chromium" } = process.env;
const missing = !existsSync(executablePath);
const switches = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
const silence = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];

const widths = [1280, 360] as const;
const schemes = ["light", "dark"] as const;
const views = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })));

test.runIf(missing)(
  `Chromium is at ${executablePath} (or where CHROMIUM says), else its tests are left out`,
  () => {
    expect(CI ?? "", "CI runs the browser tests").toBe("");
  },
);

describe.skipIf(missing)("in Chromium", { timeout: 60_000 }, () => {
  let folder = "";
  const addresses: string[] = [];
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "protokoll-page-"));
    browser = await chromium.launch({ executablePath, args: [...switches, ...silence] });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a document's page from a file; what it asks for besides itself is kept in `addresses`. */
  async function open(protokoll: Protokoll, width: number, colorScheme: "light" | "dark"): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    addresses.length = 0;
    page.on("request", (request) => addresses.push(request.url()));
    page.on("dialog", (dialog) => addresses.push(`dialog ${dialog.message()}`));
    page.on("console", (message) => addresses.push(`console ${message.text()}`));
    const file = join(folder, `${width}-${colorScheme}.html`);
    writeFileSync(file, emitters.html(protokoll)[0]?.text ?? "");
    await page.goto(pathToFileURL(file).href);
    expect(addresses.splice(0)).toEqual([pathToFileURL(file).href]);
    return page;
  }

  const overflow = (page: Page): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

  test.each(views)("axe finds nothing at $width px, $colorScheme", async ({ width, colorScheme }) => {
    const page = await open(sample, width, colorScheme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(addresses).toEqual([]);
    await page.context().close();
  });

  test("nothing sticks out at 320 px, nor on paper", async () => {
    const page = await open(sample, 320, "light");
    expect(await overflow(page)).toBe(0);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize({ width: 640, height: 900 });
    expect(await overflow(page)).toBe(0);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.context().close();
  });

  test("the style sheet passes the page's own policy", async () => {
    const page = await open(sample, 1280, "light");
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe("704px");
    await page.context().close();
  });

  test("Tab reaches the skip link first, then the decisions, each with a visible focus", async () => {
    const page = await open(sample, 1280, "light");
    const reached: (string | null)[] = [];
    for (let count = 0; count < 4; count++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.getAttribute("href") ?? null));
      expect(
        await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle),
      ).toBe("solid");
    }
    expect(reached).toEqual(["#innehall", "#u1", "#p40", "#p41a"]);
    await page.context().close();
  });

  test("the skip link leads past the decisions", async () => {
    const page = await open(sample, 1280, "light");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await page.context().close();
  });

  test.each(hostileWords)("%j in every field runs and loads nothing", async (words) => {
    const page = await open(
      filledWith(sample, () => words),
      360,
      "light",
    );
    expect(await page.locator("script, img, iframe, form, svg, object, base, link").count()).toBe(0);
    expect(await page.locator("style").count()).toBe(1);
    const live = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((element) => [
        ...[...element.attributes]
          .map(({ name }) => name)
          .filter((name) => name.startsWith("on") || name === "src"),
        ...(element instanceof HTMLAnchorElement && !/^(?:file|https?|mailto):$/u.test(element.protocol)
          ? [element.href]
          : []),
      ]),
    );
    expect(live).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(addresses).toEqual([]);
    await page.context().close();
  });
});
