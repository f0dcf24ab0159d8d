/**
 * Finds the programs that the tests need besides Node, installs them from Debian's packages where that is
 * allowed, and else names the one line to run.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

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

const tools = [
  browser,
  {
    name: "LibreOffice",
    commands: ["soffice", "libreoffice"],
    places: [
      "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
    ],
    packages: ["libreoffice-calc", "fonts-liberation"],
  },
  { name: "pdftoppm", commands: ["pdftoppm"], places: [], packages: ["poppler-utils"] },
  { name: "xmllint", commands: ["xmllint"], places: [], packages: ["libxml2-utils"] },
];

export function requireTools() {
  let missing = tools.filter((tool) => findTool(tool) === null);
  if (missing.length === 0) return;
  const packages = missing.flatMap((tool) => tool.packages);
  const install = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(" ")}`;
  if (process.getuid?.() === 0 && findTool({ commands: ["apt-get"], places: [] }) !== null) {
    console.error(`Installing ${missing.map((tool) => tool.name).join(", ")} …`);
    spawnSync("sh", ["-c", install], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    missing = missing.filter((tool) => findTool(tool) === null);
  }
  if (missing.length > 0) {
    console.error(
      `The tests need ${missing.map((tool) => tool.name).join(", ")}. On Debian or Ubuntu run:\n  sudo sh -c '${install}'`,
    );
    process.exit(1);
  }
}

/** The path of an installed Chromium, Chrome or Edge; `null` where there is none. */
export function findBrowser() {
  return findTool(browser);
}

function findTool(tool) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const candidates = folders.flatMap((folder) =>
    tool.commands.flatMap((command) => suffixes.map((suffix) => join(folder, command + suffix))),
  );
  return [...candidates, ...tool.places].find((place) => existsSync(place)) ?? null;
}
