/** `npm run web`: builds the pane and serves the stand-alone page. */
import { spawnSync } from "node:child_process";
import serving from "./static-server.cjs";

const build = spawnSync(
  process.execPath,
  [
    "node_modules/webpack/bin/webpack.js",
    "--mode",
    "production",
    "--config-name",
    "pane",
    "--stats",
    "errors-only",
  ],
  { stdio: "inherit" },
);
if (build.status !== 0) process.exit(build.status ?? 1);
try {
  const { address } = await serving.serveFolder("dist/pane", { port: 8080 });
  console.log(`TongHop: ${address}   (Ctrl+C: stop)`);
} catch (error) {
  console.error(`The page can't be served on port 8080: ${error.message}`);
  process.exitCode = 1;
}
