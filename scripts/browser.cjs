/** The installed browser, for scripts and tests. */
const { join } = require("node:path");
const { findTool } = require("./find-tool.cjs");

/** The pane's tests, the icons and `npm run pane` need an engine of Chromium's family. */
const browser = {
  name: "Chromium, Chrome or Edge",
  commands: [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "microsoft-edge-stable",
    "msedge",
  ],
  places: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
    ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const folder = process.env[name];
      if (!folder) return [];
      return ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map(
        (path) => join(folder, path),
      );
    }),
  ],
  packages: ["chromium"],
};

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The path of an installed Chromium, Chrome or Edge; `null` where there is none. */
function findBrowser() {
  return findTool(browser);
}

/**
 * Starts it without a window and without network traffic of its own. The profile is a fresh one and goes with the
 * browser. Throws where none is installed.
 */
async function launchBrowser() {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no Chromium, Chrome or Edge is installed");
  // Chromium refuses its sandbox to root, as which continuous integration often runs.
  const isRoot = process.getuid?.() === 0;
  const { chromium } = require("playwright-core");
  return chromium.launch({ executablePath, args: [...flags, ...(isRoot ? ["--no-sandbox"] : [])] });
}

module.exports = { browser, findBrowser, launchBrowser };
