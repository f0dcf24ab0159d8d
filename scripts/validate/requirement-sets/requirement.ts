import ts from "typescript";

/** The requirement set that brings a member of Office.js. */
export interface Requirement {
  readonly set: string;
  /** `null`: preview only, in no version. */
  readonly version: string | null;
}

/** Whether a host that has `has` of a set has `needs` of it. */
export function includes(has: string, needs: string): boolean {
  const [hasMajor = 0, hasMinor = 0] = has.split(".").map(Number);
  const [needsMajor = 0, needsMinor = 0] = needs.split(".").map(Number);
  return hasMajor > needsMajor || (hasMajor === needsMajor && hasMinor >= needsMinor);
}

/**
 * What the doc comment of a declaration says (`[Api set: ExcelApi 1.13]`), or that of the class, interface, enum or
 * namespace around it; `null` where none says anything: that is every host's common part. Where one comment names
 * several versions (for reading, for writing), the highest counts.
 */
export function requirementOf(declaration: ts.Node): Requirement | null {
  for (let node: ts.Node | undefined = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const said = readRequirement(docTextOf(node));
    if (said !== null) return said;
  }
  return null;
}

function readRequirement(text: string): Requirement | null {
  const tag = /\[\s*Api set:\s*(\w+)([^\]]*)\]/i.exec(text);
  if (tag === null) return null;
  const versions = [...(tag[2] ?? "").matchAll(/\d+\.\d+/g)].map(([version]) => version);
  const highest = versions.reduce<string | null>(
    (best, version) => (best === null || includes(version, best) ? version : best),
    null,
  );
  return { set: tag[1] ?? "", version: highest };
}

/** Without the parameters: they tell of variants of their own. */
function docTextOf(node: ts.Node): string {
  return ts
    .getJSDocCommentsAndTags(node)
    .flatMap((doc) => (ts.isJSDoc(doc) ? [doc, ...(doc.tags ?? [])] : [doc]))
    .filter((doc) => ts.isJSDoc(doc) || doc.tagName.text === "remarks")
    .map((doc) => ts.getTextOfJSDocComment(doc.comment) ?? "")
    .join("\n");
}
