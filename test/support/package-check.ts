import { unzipSync } from "fflate";

/**
 * What Excel would answer with a repair in a package that holds parts of any program: relationships that lead nowhere,
 * parts without a content type or that nothing leads to, ids and names twice, indexes out of range, XML that isn't
 * well formed. One line a fault.
 */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([path]) => !path.endsWith("/")));
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const text = (path: string) => new TextDecoder().decode(parts[path] ?? new Uint8Array());
  checkTypes(parts, text, check);
  checkLinks(parts, text, check);
  for (const path of Object.keys(parts))
    if (/\.(?:xml|rels|vml)$/.test(path)) checkXml(path, text(path), check);
  checkBook(parts, text, check);
  return faults;
}

type Parts = Readonly<Record<string, Uint8Array>>;
type Text = (path: string) => string;
type Check = (holds: boolean, fault: string) => void;

/** How much of each kind a workbook holds: what must not pile up. */
export function packageCounts(bytes: Uint8Array): Readonly<Record<string, number>> {
  const parts = unzipSync(bytes);
  const text = (path: string) => new TextDecoder().decode(parts[path] ?? new Uint8Array());
  const styles = text("xl/styles.xml");
  const book = text("xl/workbook.xml");
  const count = (list: string) =>
    Number(new RegExp(`<${list}\\b[^>]*\\scount="(\\d+)"`).exec(styles)?.[1] ?? 0);
  return {
    parts: Object.keys(parts).length,
    customParts: Object.keys(parts).filter((path) => /^customXml\/item\d+\.xml$/.test(path)).length,
    names: book.split("<definedName ").length - 1,
    strings: text("xl/sharedStrings.xml").split("<si>").length - 1,
    ...Object.fromEntries(
      ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs"].map(
        (list) => [list, count(list)],
      ),
    ),
  };
}

function checkTypes(parts: Parts, text: Text, check: Check): void {
  const types = text("[Content_Types].xml");
  const defaults = values(types, "Extension").map((ending) => ending.toLowerCase());
  const overrides = values(types, "PartName");
  check(new Set(defaults).size === defaults.length, "a content type is given to an ending twice");
  check(new Set(overrides).size === overrides.length, "a content type is given to a part twice");
  for (const path of Object.keys(parts)) {
    if (path === "[Content_Types].xml") continue;
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    check(overrides.includes(`/${path}`) || defaults.includes(ending), `${path} has no content type`);
  }
  for (const part of overrides)
    check(parts[part.slice(1)] !== undefined, `${part} has a type but isn't there`);
  const names = Object.keys(parts).map((path) => path.toLowerCase());
  check(new Set(names).size === names.length, "two parts have one name");
}

/** Every target is there, every id that a part uses is one of its own, every part is led to from the package. */
function checkLinks(parts: Parts, text: Text, check: Check): void {
  const reached = new Set<string>();
  const follow = (owner: string) => {
    const links = text(linksOf(owner));
    const ids = values(links, "Id");
    check(new Set(ids).size === ids.length, `${owner || "the package"} has an id twice`);
    const known = new Set(ids);
    for (const [, id = ""] of text(owner).matchAll(/\sr:(?:id|embed|link|pict)="([^"]*)"/g)) {
      check(known.has(id), `${owner} uses ${id}, which isn't there`);
    }
    for (const [link] of links.matchAll(/<Relationship\b[^>]*>/g)) {
      if (link.includes('TargetMode="External"')) continue;
      const target = resolved(owner, values(link, "Target")[0] ?? "");
      check(parts[target] !== undefined, `${owner || "the package"} leads to ${target}, which isn't there`);
      if (parts[target] === undefined || reached.has(target)) continue;
      reached.add(target);
      follow(target);
    }
  };
  follow("");
  for (const path of Object.keys(parts)) {
    if (path === "[Content_Types].xml") continue;
    const owner = path.endsWith(".rels") ? path.replace("_rels/", "").replace(/\.rels$/, "") : path;
    check(owner === "" || reached.has(owner), `nothing leads to ${path}`);
  }
}

function checkXml(path: string, xml: string, check: Check): void {
  const open: string[] = [];
  for (const [, end, name = "", inside = ""] of xml
    .replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "")
    .matchAll(/<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g)) {
    if (end === "/") check(open.pop() === name, `${path}: </${name}> closes nothing`);
    else if (!inside.endsWith("/")) open.push(name);
    const attributes = [...inside.matchAll(/\s([^\s=]+)\s*=/g)].map(([, attribute]) => attribute);
    check(
      inside.includes("'") ||
        inside.includes('="') === false ||
        new Set(attributes).size === attributes.length ||
        /="[^"]*=/.test(inside),
      `${path}: <${name}> has an attribute twice`,
    );
    const prefix = name.includes(":") ? name.split(":")[0] : "";
    check(prefix === "" || xml.includes(`xmlns:${prefix}=`), `${path}: the prefix of ${name} means nothing`);
  }
  check(open.length === 0, `${path}: ${open.join(" ")} isn't closed`);
}

function checkBook(parts: Parts, text: Text, check: Check): void {
  const book = text("xl/workbook.xml");
  const unique = (what: string, list: readonly string[]) => {
    check(new Set(list).size === list.length, `${what} twice: ${list.join(" ")}`);
  };
  const sheets = [...book.matchAll(/<sheet\b[^>]*>/g)].map(([sheet]) => sheet);
  unique(
    "a sheet's name",
    sheets.flatMap((sheet) => values(sheet, "name")).map((name) => name.toLowerCase()),
  );
  unique(
    "a sheet's id",
    sheets.flatMap((sheet) => values(sheet, "sheetId")),
  );
  unique(
    "a sheet's part",
    sheets.flatMap((sheet) => values(sheet, "r:id")),
  );
  const names = [...book.matchAll(/<definedName\b[^>]*>/g)].map(([name]) => name);
  unique(
    "a name",
    names.map((name) => `${values(name, "name")[0]}@${values(name, "localSheetId")[0] ?? ""}`),
  );
  for (const name of names) {
    check(Number(values(name, "localSheetId")[0] ?? 0) < sheets.length, `${name} is of no sheet`);
  }
  const tables = Object.keys(parts).filter((path) => path.startsWith("xl/tables/"));
  unique(
    "a table's id",
    tables.map((path) => values(/<table\b[^>]*>/.exec(text(path))?.[0] ?? "", "id")[0] ?? ""),
  );
  unique(
    "a table's name",
    tables.map((path) => values(text(path), "displayName")[0]?.toLowerCase() ?? ""),
  );
  checkIndexes(parts, text, check);
}

function checkIndexes(parts: Parts, text: Text, check: Check): void {
  const styles = text("xl/styles.xml");
  const items = (list: string, item: string) =>
    [
      ...(new RegExp(`<${list}\\b[^>]*>([\\s\\S]*?)</${list}>`).exec(styles)?.[1] ?? "").matchAll(
        new RegExp(`<${item}(?=[\\s/>])`, "g"),
      ),
    ].length;
  const formats = items("cellXfs", "xf");
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>|<si\/>|<si\s/g)].length;
  const differentials = items("dxfs", "dxf");
  const most = (xml: string, expression: RegExp) =>
    [...xml.matchAll(expression)].reduce((high, [, index]) => Math.max(high, Number(index)), -1);
  for (const [attribute, list, item] of [
    ["fontId", "fonts", "font"],
    ["fillId", "fills", "fill"],
    ["borderId", "borders", "border"],
  ] as const) {
    const high = most(styles, new RegExp(`\\s${attribute}="(\\d+)"`, "g"));
    check(high < items(list, item), `${attribute} ${high} is of nothing`);
  }
  for (const path of Object.keys(parts)) {
    if (/dxfId/i.test(text(path)) && path.endsWith(".xml")) {
      check(most(text(path), /dxfId="(\d+)"/gi) < differentials, `${path}: a dxfId is of nothing`);
    }
    if (!/^xl\/worksheets\/[^/]*\.xml$/.test(path)) continue;
    const xml = text(path);
    check(most(xml, /<(?:c|row)\b[^>]*\ss="(\d+)"/g) < formats, `${path}: a style is of nothing`);
    check(most(xml, /<c\b[^>]*\st="s"[^>]*><v>(\d+)</g) < strings, `${path}: a text is of nothing`);
    const cells = [...xml.matchAll(/<c\b[^>]*?\sr="([A-Z]+)(\d+)"/g)].map(
      ([, letters = "", row]) =>
        Number(row) * 20_000 + [...letters].reduce((sum, at) => sum * 26 + at.charCodeAt(0) - 64, 0),
    );
    check(
      cells.every((cell, index) => index === 0 || cell > (cells[index - 1] ?? 0)),
      `${path}: cells out of order`,
    );
    const columns = [...xml.matchAll(/<col\b[^>]*\smin="(\d+)"[^>]*\smax="(\d+)"/g)].map(([, from, to]) => [
      Number(from),
      Number(to),
    ]);
    check(
      columns.every(([from = 0], index) => index === 0 || from > (columns[index - 1]?.[1] ?? 0)),
      `${path}: columns overlap`,
    );
  }
}

function linksOf(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

function resolved(owner: string, target: string): string {
  return decodeURI(new URL(target, `https://package/${owner}`).pathname).slice(1);
}

function values(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}
