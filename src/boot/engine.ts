/** Why an engine can't run the application. */
export type EngineFault = "trident" | "engine";

/**
 * `null` where the engine can run the application: its scripts are ES2022 and its style sheets are made in code, since
 * the page forbids inline ones. The engines with these members (Chromium 98, Firefox 101, Safari 16.4) parse ES2022.
 */
export function findEngineFault(page: Window): EngineFault | null {
  if (/Trident\/|MSIE /.test(page.navigator.userAgent)) return "trident";
  const globals = page as unknown as { readonly [name: string]: unknown };
  const needed = ["Promise", "Proxy", "customElements", "Worker", "structuredClone", "ResizeObserver"];
  for (let at = 0; at < needed.length; at++) {
    if (!globals[needed[at] as string]) return "engine";
  }
  const hasMembers =
    "hasOwn" in Object &&
    "findLast" in Array.prototype &&
    "adoptedStyleSheets" in page.document &&
    "attachInternals" in HTMLElement.prototype;
  return hasMembers ? null : "engine";
}
