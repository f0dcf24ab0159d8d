/**
 * Finds the programs that the tests need besides Node, installs them from Debian's packages where that is
 * allowed, and else names the one line to run.
 */
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { browser } = require("./browser.cjs");
const { findTool } = require("./find-tool.cjs");

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
