/**
 * Data in a custom XML part: JSON as the text of one element, with a sum of it, so that a part that was cut off or
 * edited by hand is noticed. Both hosts and later runs read what any of them wrote.
 */
export function partXml(namespace: string, data: unknown): string {
  const text = xmlSafe(JSON.stringify(data));
  return `<data xmlns="${namespace}" sum="${sumOf(text)}">${text}</data>`;
}

/** The data of such a part; `null` when it isn't whole. What it holds is as its writer made it. */
export function partData(xml: string): unknown {
  const match = /<(?:[\w.-]+:)?data\b([^>]*)>([^<]*)<\//.exec(xml);
  const text = withoutEntities(match?.[2] ?? "");
  const sum = /\bsum=["'](\w+)["']/.exec(match?.[1] ?? "")?.[1];
  if (text === "" || sum !== sumOf(text)) return null;
  return JSON.parse(text) as unknown;
}

/** Signs that XML reserves or can't hold are written as JSON codes: no program has to escape anything again. */
function xmlSafe(json: string): string {
  return json.replace(/[<>&'\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function withoutEntities(text: string): string {
  return text.includes("&")
    ? text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    : text;
}

/** FNV-1a: against accidents, not against intent. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, "0");
}
