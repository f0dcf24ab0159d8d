import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { partXml } from "../../src/domain/report/drawn/part-text";
import { stateNamespace } from "../../src/domain/report/state/workbook-state";

/** The part in which a later version of the product would say so. */
export const newerState = partXml(stateNamespace, { version: 1000, something: "else" });

/** The file with another text in the part where a consolidation says its version; `null` takes the part out. */
export function withState(book: Uint8Array, xml: string | null): Uint8Array {
  const parts = unzipSync(new Uint8Array(book));
  const path = Object.keys(parts).find((name) =>
    strFromU8(parts[name] ?? strToU8("")).includes(`${stateNamespace}" sum`),
  );
  if (path === undefined) throw new Error("no part says the version");
  if (xml !== null) return zipSync({ ...parts, [path]: bytesOf(xml) });
  const gone = new Set([path, path.replace("item", "itemProps"), path.replace(/([^/]+)$/, "_rels/$1.rels")]);
  const left = Object.entries(parts).filter(([name]) => !gone.has(name));
  const withoutMention = left.map(([name, bytes]): [string, Uint8Array] => {
    if (name !== "[Content_Types].xml" && name !== "xl/_rels/workbook.xml.rels") return [name, bytes];
    const mention = new RegExp(
      `<(?:Override|Relationship)\\b[^>]*(?:${[...gone].map((one) => one.split("/").at(-1)).join("|")})"[^>]*/>`,
      "g",
    );
    return [name, bytesOf(strFromU8(bytes).replace(mention, ""))];
  });
  return zipSync(Object.fromEntries(withoutMention));
}

/** Of this realm: the library takes any other array for a folder. */
function bytesOf(text: string): Uint8Array {
  return new Uint8Array(strToU8(text));
}
