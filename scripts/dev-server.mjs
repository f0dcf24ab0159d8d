/** `npm run dev-server`: the pane over https on port 3000, built anew with each change; reload the pane to see it. */
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

// The tool that sideloads brings this one along; Excel shows no page of a server whose certificate it doesn't trust.
const fromSideloading = createRequire(createRequire(import.meta.url).resolve("office-addin-debugging"));
const certificates = fromSideloading("office-addin-dev-certs");

try {
  await certificates.ensureCertificatesAreInstalled();
  const { localhostCertificatePath, localhostKeyPath } = fromSideloading(
    "office-addin-dev-certs/lib/defaults",
  );
  const server = spawn(
    process.execPath,
    [
      ...["node_modules/webpack/bin/webpack.js", "serve", "--mode", "development", "--config-name", "pane"],
      ...["--server-type", "https"],
      ...["--server-options-cert", localhostCertificatePath, "--server-options-key", localhostKeyPath],
    ],
    { stdio: "inherit" },
  );
  server.on("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  console.error(`The development server needs a certificate that this machine trusts: ${error.message}`);
  process.exitCode = 1;
}
