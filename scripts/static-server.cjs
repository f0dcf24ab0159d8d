/** A small server of static files on this machine: for the stand-alone page, `npm run pane` and the tests. */
const { createServer } = require("node:http");
const { readFile } = require("node:fs/promises");
const { extname, join, normalize, resolve, sep } = require("node:path");

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/**
 * Serves `folder` on localhost; `port` 0 takes a free one. Only this machine reaches it. `mounts` puts other folders at
 * a path (`{ "/office/": "…" }`). Gives the address and how to stop. Rejects where the port is taken.
 */
async function serveFolder(folder, { port = 0, mounts = {} } = {}) {
  const places = [...Object.entries(mounts), ["/", folder]];
  const server = createServer((request, response) => {
    void answer(places, request).then(({ status, type, body }) => {
      // Pages and icons keep their names from version to version: they are asked for anew each time.
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache" });
      response.end(request.method === "HEAD" ? undefined : body);
    });
  });
  await new Promise((resolved, rejected) => {
    server.once("error", rejected);
    server.listen(port, "localhost", resolved);
  });
  return {
    address: `http://localhost:${server.address().port}/`,
    close: () =>
      new Promise((resolved) => {
        server.close(resolved);
        server.closeAllConnections();
      }),
  };
}

async function answer(places, request) {
  const plain = "text/plain; charset=utf-8";
  if (request.method !== "GET" && request.method !== "HEAD")
    return { status: 405, type: plain, body: "GET only" };
  try {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = fileOf(places, path.endsWith("/") ? `${path}index.html` : path);
    if (file === null) return { status: 403, type: plain, body: "outside of the served folder" };
    return {
      status: 200,
      type: types[extname(file)] ?? "application/octet-stream",
      body: await readFile(file),
    };
  } catch (error) {
    const isMissing = error.code === "ENOENT" || error.code === "EISDIR" || error.code === "ENOTDIR";
    if (!isMissing && !(error instanceof URIError)) console.error(error);
    return { status: isMissing ? 404 : 400, type: plain, body: isMissing ? "not found" : "bad request" };
  }
}

/** `null` for what would lie outside. */
function fileOf(places, path) {
  const [prefix, folder] = places.find(([start]) => path.startsWith(start));
  const root = resolve(folder);
  const file = normalize(join(root, path.slice(prefix.length)));
  return file.startsWith(root + sep) && !file.includes("\0") ? file : null;
}

module.exports = { serveFolder };
