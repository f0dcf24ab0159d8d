/** Draws the icons of the manifest and the ribbon from their sources in assets/. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { launchBrowser } = createRequire(import.meta.url)("./browser.cjs");

const icons = [
  { size: 16, source: "assets/icon-16.svg" },
  { size: 32, source: "assets/icon.svg" },
  { size: 64, source: "assets/icon.svg" },
  { size: 80, source: "assets/icon.svg" },
];

const browser = await launchBrowser();
try {
  for (const { size, source } of icons) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const image = `data:image/svg+xml;base64,${readFileSync(source).toString("base64")}`;
    await page.setContent(
      `<body style="margin:0"><img src="${image}" width="${size}" height="${size}" style="display:block">`,
    );
    await page.locator("img").evaluate((element) => element.decode());
    await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
