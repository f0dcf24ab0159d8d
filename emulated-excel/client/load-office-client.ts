import { readFileSync } from "node:fs";
import type { OfficeClient } from "./office-client";

/**
 * Node only. The genuine client, loaded anew: nothing of it is shared between two calls. It runs among the caller's
 * own `Error`, `Array` and `Promise`, so that what it throws and gives is like anything else there.
 */
export function loadOfficeClient(): OfficeClient {
  const source = readFileSync(
    require.resolve("@microsoft/office-js/dist/excel-win32-16.01.debug.js"),
    "utf8",
  );
  const window = standInWindow();
  // The client is a script that leaves global names behind and finds them again on `window`: `with` makes the two one.
  // Names of the language are parameters inside, where finding them costs nothing.
  const body = `with (window) { (function (${languageNames.join(", ")}) { ${withoutDeclarations(source)}
}).call(window, ${languageNames.join(", ")}); }`;
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- only a function made of text may hold a `with`
  const run = new Function("window", body) as (window: object) => void;
  run(window);
  return window as unknown as OfficeClient;
}

/** Names that the client declares for the whole page. */
const globalNames = [
  "Excel",
  "Microsoft",
  "OSF",
  "Office",
  "OfficeCore",
  "OfficeExt",
  "OfficeExtension",
  "OfficeExtensionBatch",
];

const languageNames = ["Array", "Object", "String", "Number", "Error", "JSON", "Math", "Date", "Promise"];

/** `var Office;` would make a name of its own instead of the page's. */
function withoutDeclarations(source: string): string {
  return source.replace(new RegExp(`^var (?=(?:${globalNames.join("|")})\\b)`, "gm"), "");
}

/** The little of a page that the client touches. */
function standInWindow(): Record<string, unknown> {
  const location = { href: "", search: "", hash: "" };
  const document = {
    URL: "",
    cookie: "",
    location,
    addEventListener: () => undefined,
    getElementsByTagName: () => [],
    createElement: () => ({}),
  };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: "", appVersion: "", platform: "" },
    addEventListener: () => undefined,
    Promise,
    performance,
    setTimeout,
    clearTimeout,
  };
  for (const name of globalNames) window[name] = undefined;
  for (const name of ["self", "top", "window"]) window[name] = window;
  return window;
}
