/** `npm start` and `npm stop`: shows the add-in in the Excel of this machine, served from the source; and takes it out. */
import { createRequire } from "node:module";

const manifest = "manifest.xml";
const action = process.argv[2];

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error(
    [
      `npm ${action}: there is no Excel for ${process.platform}. Instead:`,
      "  npm run pane   the pane beside an emulated Excel, in a browser",
      "  npm run web    the stand-alone page",
      "  docs/deploy.md tells how to show the add-in in Excel on the web",
    ].join("\n"),
  );
  process.exit(1);
}

const debugging = createRequire(import.meta.url)("office-addin-debugging");
try {
  if (action === "start") {
    await debugging.startDebugging(manifest, {
      appType: debugging.AppType.Desktop,
      app: "excel",
      devServerCommandLine: "npm run dev-server",
      devServerPort: 3000,
      enableDebugging: true,
    });
  } else {
    await debugging.stopDebugging(manifest);
  }
} catch (error) {
  // The tool's own command prints this and ends with 0.
  console.error(`npm ${action}: ${error.message}`);
  process.exitCode = 1;
}
