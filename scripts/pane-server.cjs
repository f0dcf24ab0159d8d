/** Builds and serves the pane beside the emulated Excel: for `npm run pane` and for the tests in a browser. */
const { spawn } = require("node:child_process");
const { cp, mkdir, readFile, writeFile } = require("node:fs/promises");
const { join } = require("node:path");
const { serveFolder } = require("./static-server.cjs");

/** Not this file's folder: bundled into the bench, it lies elsewhere. npm runs every script in the project's folder. */
const root = process.cwd();
const page = join(root, "emulated-excel/page");
/** Inside node_modules: nothing of it can get into what is shipped. */
const output = join(root, "node_modules/.cache/tonghop/emulated-pane");

/** The pane built to load office.js from beside it, and the page with the emulated Excel; gives the folder. */
async function buildPane() {
  await mkdir(join(output, "office"), { recursive: true });
  await Promise.all([buildPage(), copyOffice(), buildPaneItself()]);
  return output;
}

async function buildPage() {
  const { build } = require("esbuild");
  await build({
    absWorkingDir: root,
    entryPoints: [join(page, "index.ts")],
    outfile: join(output, "page.js"),
    bundle: true,
    platform: "browser",
    target: "es2022",
    sourcemap: true,
    logLevel: "warning",
  });
  for (const file of ["index.html", "page.css"]) await cp(join(page, file), join(output, file));
}

/** The genuine client with what takes the loader's place. */
async function copyOffice() {
  const client = require.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  const { build } = require("esbuild");
  const standIn = await build({
    absWorkingDir: root,
    entryPoints: [join(page, "stand-in-office.ts")],
    bundle: true,
    write: false,
    logLevel: "warning",
  });
  const parts = [await readFile(client, "utf8"), ...standIn.outputFiles.map(({ text }) => text)];
  await writeFile(join(output, "office/office.js"), parts.join("\n;\n"));
}

function buildPaneItself() {
  const options = ["officejs=../office/office.js", `out=${join(output, "pane")}`];
  const args = ["--mode", "production", "--config-name", "pane", "--stats", "errors-only"];
  const webpack = spawn(
    process.execPath,
    [
      join(root, "node_modules/webpack/bin/webpack.js"),
      ...args,
      ...options.flatMap((each) => ["--env", each]),
    ],
    { cwd: root, stdio: "inherit" },
  );
  return new Promise((built, failed) => {
    webpack.on("error", failed);
    webpack.on("exit", (code) => (code === 0 ? built() : failed(new Error("the pane can't be built"))));
  });
}

/** Builds and serves; `port` 0 takes a free one. Gives the page's address and how to stop. */
async function servePane({ port = 0 } = {}) {
  return serveFolder(await buildPane(), { port });
}

module.exports = { servePane };
