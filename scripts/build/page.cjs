/**
 * The Content-Security-Policy of a page. `officeJs` is the address of office.js, or null for the stand-alone page; only
 * its origin may be remote. Nothing may be sent anywhere: `connect-src` stays closed for office.js's telemetry too.
 * `frame-src`: office.js asks its own origin about a web host that it doesn't know.
 */
function policyOf(officeJs) {
  const office = officeJs !== null && /^https?:/.test(officeJs) ? ` ${new URL(officeJs).origin}` : "";
  return [
    "default-src 'none'",
    `script-src 'self'${office}`,
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `frame-src ${office === "" ? "'none'" : office.trim()}`,
    "connect-src 'none'",
    "font-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
}

/**
 * A page of the pane. Its text is written by the boot script, the only one that every engine can run; that script loads
 * office.js and then the application, once it knows that both can run here.
 */
function renderPage({ officeJs, standAlone, files }) {
  const [boot, app, ...others] = files.js;
  // The boot script starts one: a chunk split off would be left out without a word.
  if (app === undefined || others.length > 0) throw new Error(`not two scripts: ${files.js.join(", ")}`);
  const attributes = [
    ["src", boot],
    ["id", "boot"],
    ["data-app", app],
    ...(officeJs === null
      ? []
      : [
          ["data-office", officeJs],
          ["data-alone", standAlone],
        ]),
  ];
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta http-equiv="Content-Security-Policy" content="${escape(policyOf(officeJs))}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>TongHop</title>
<link rel="icon" type="image/png" href="assets/icon-32.png">
<link rel="preload" as="script" href="${escape(app)}">
${files.css.map((file) => `<link rel="stylesheet" href="${escape(file)}">\n`).join("")}</head>
<body>
<main id="pane"></main>
<script ${attributes.map(([name, value]) => `${name}="${escape(value)}"`).join(" ")}></script>
</body>
</html>
`;
}

function escape(text) {
  return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
}

module.exports = { policyOf, renderPage };
