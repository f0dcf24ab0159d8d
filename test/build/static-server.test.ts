import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveFolder, type ServedFolder } from "../../scripts/static-server.cjs";

let root: string;
let served: ServedFolder;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "tonghop-served-"));
  for (const folder of ["pages", "pages-of-others", "office"]) mkdirSync(join(root, folder));
  writeFileSync(join(root, "pages/index.html"), "the page");
  writeFileSync(join(root, "pages/Chỉ tiêu.txt"), "the text");
  writeFileSync(join(root, "pages-of-others/secret.txt"), "secret");
  writeFileSync(join(root, "office/office.js"), "the script");
  served = await serveFolder(join(root, "pages"), { mounts: { "/office/": join(root, "office") } });
});

afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true, force: true });
});

/** As it is written: `fetch` would tidy the path up first. */
function ask(path: string, method = "GET"): Promise<{ status: number; type: string; body: string }> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(served.address);
    request({ host: "localhost", port, path, method }, (response) => {
      let body = "";
      response.on("data", (chunk) => (body += String(chunk)));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, type: response.headers["content-type"] ?? "", body }),
      );
    })
      .on("error", reject)
      .end();
  });
}

test.each<[path: string, status: number, body: string]>([
  ["/", 200, "the page"],
  ["/index.html?v=1", 200, "the page"],
  ["/Ch%E1%BB%89%20ti%C3%AAu.txt", 200, "the text"],
  ["/office/office.js", 200, "the script"],
  ["/missing.js", 404, "not found"],
  ["/office", 404, "not found"],
  ["/../pages-of-others/secret.txt", 404, "not found"],
  ["/..%2Fpages-of-others%2Fsecret.txt", 403, "outside of the served folder"],
  ["/office/..%2F..%2Fetc%2Fpasswd", 403, "outside of the served folder"],
  ["/%00", 403, "outside of the served folder"],
  ["/%E1", 400, "bad request"],
])("%s → %i", async (path, status, body) => {
  expect(await ask(path)).toMatchObject({ status, body });
});

test("tells the browser what a file is, and takes only questions", async () => {
  expect((await ask("/office/office.js")).type).toBe("text/javascript; charset=utf-8");
  expect(await ask("/", "HEAD")).toMatchObject({ status: 200, body: "" });
  expect((await ask("/", "POST")).status).toBe(405);
});

test("a port that is taken is said, not waited for", async () => {
  await expect(serveFolder(root, { port: Number(new URL(served.address).port) })).rejects.toThrow(
    "EADDRINUSE",
  );
});
