import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildPages, type PanePages } from "../support/pane-pages";

const small = join(__dirname, "../boot/fixtures/app.ts");
const built: PanePages[] = [];

afterAll(() => {
  for (const { folder } of built) rmSync(folder, { recursive: true, force: true });
});

async function build(options?: Parameters<typeof buildPages>[1]): Promise<(file: string) => string> {
  const pages = await buildPages({ taskpane: small, web: small }, options);
  built.push(pages);
  return (file) => readFileSync(join(pages.folder, file), "utf8");
}

function policyOf(page: string): Map<string, string> {
  const text = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? "";
  return new Map(
    text.split("; ").map((directive): [string, string] => {
      const space = directive.indexOf(" ");
      return [directive.slice(0, space), directive.slice(space + 1)];
    }),
  );
}

describe("the pages' policy", () => {
  test("names no remote origin but office.js's, and lets nothing be sent", async () => {
    const read = await build({});
    const policy = policyOf(read("taskpane.html"));
    expect(policy.get("script-src")).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policy.get("connect-src")).toBe("'none'");
    const remote = [...policy]
      .filter(([, sources]) => sources.includes("http"))
      .map(([directive]) => directive);
    expect(remote).toEqual(["script-src", "frame-src"]);
    expect([...policyOf(read("index.html")).values()].join(" ")).not.toContain("http");
    expect(read("index.html")).not.toContain("office");
  });

  test("follows an own copy of office.js", async () => {
    const read = await build({ officejs: "./office/office.js" });
    expect(read("taskpane.html")).toContain('data-office="./office/office.js"');
    expect([...policyOf(read("taskpane.html")).values()].join(" ")).not.toContain("http");
  });

  test.each(["taskpane.html", "index.html"])("%s holds no script and no style of its own", async (page) => {
    const html = (await build({}))(page);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(html.match(/<script(?![^>]*\ssrc=)/g)).toBeNull();
  });
});

test("the manifest names the organisation's address wherever the development one stood", async () => {
  const own = (await build({ base: "https://tonghop.example.vn/pane/" }))("manifest.xml");
  expect(own).not.toContain("localhost");
  expect(own).toBe(
    readFileSync("manifest.xml", "utf8").replaceAll(
      "https://localhost:3000",
      "https://tonghop.example.vn/pane",
    ),
  );
});

test("the build fails when a page's first load is over the budget", async () => {
  const large = join(built[0]?.folder ?? "", "large.js");
  writeFileSync(large, `console.log("${randomBytes(120_000).toString("base64")}");`);
  await expect(buildPages({ taskpane: small, web: large })).rejects.toThrow(
    /index\.html: first load 1[2-9]\d\.\d of 120\.0 KB/,
  );
});
