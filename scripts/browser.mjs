/** Starts the installed browser for scripts and tests: without a window, without its own network traffic. */
import { chromium } from "playwright-core";
import { findBrowser } from "./tools.mjs";

const flags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Throws where no browser is installed. The profile is a fresh one and goes with the browser. */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("no Chromium, Chrome or Edge is installed");
  // Chromium refuses its sandbox to root, as which continuous integration often runs.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({ executablePath, args: [...flags, ...(isRoot ? ["--no-sandbox"] : [])] });
}
