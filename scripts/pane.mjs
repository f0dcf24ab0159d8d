/** `npm run pane`: the pane beside an emulated Excel, in any modern browser. */
import pane from "./pane-server.cjs";

try {
  const { address } = await pane.servePane({ port: 3001 });
  console.log(`TongHop beside an emulated Excel: ${address}   (Ctrl+C: stop)`);
} catch (error) {
  console.error(`npm run pane: ${error.message}`);
  process.exitCode = 1;
}
