import { read, utils, type WorkSheet } from "@e965/xlsx";
import { parseRange } from "../../src/domain/grid/address";
import type { CellRange } from "../../src/domain/grid/grid";
import { partsOf } from "../support/ooxml-schemas";

/**
 * What the schemas don't see and Excel answers with a repair: links that lead nowhere, indexes out of range,
 * tables and merges that overlap, names and formulas that mean nothing, charts that cache what isn't in the cells.
 * One line a fault.
 */
export function consistencyFaults(workbook: Uint8Array): string[] {
  const parts = partsOf(workbook);
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  checkPackage(parts, check);
  checkIndexes(parts, check);
  checkRanges(parts, check);
  checkFormulas(parts, check);
  // A reader needs a sound package.
  if (faults.length > 0) return faults;
  const book = read(workbook, { type: "array" });
  checkCharts(parts, book.Sheets, check);
  checkHeaders(
    parts,
    book.SheetNames.map((name) => book.Sheets[name] ?? {}),
    check,
  );
  return faults;
}

type Parts = ReadonlyMap<string, string>;
type Check = (holds: boolean, fault: string) => void;

function checkPackage(parts: Parts, check: Check): void {
  const typed = new Set(attributes(parts.get("[Content_Types].xml"), "PartName"));
  for (const path of parts.keys()) {
    if (path.endsWith(".rels") || path.startsWith("[")) continue;
    check(typed.has(`/${path}`), `${path} has no content type`);
  }
  for (const part of typed) check(parts.has(part.slice(1)), `the content type of ${part} is of no part`);
  for (const [path, xml] of parts) {
    if (!path.endsWith(".rels")) continue;
    const ids = attributes(xml, "Id");
    check(new Set(ids).size === ids.length, `${path} has an id twice`);
    for (const target of attributes(xml, "Target")) {
      check(parts.has(resolved(path, target)), `${path} leads to ${target}, which isn't there`);
    }
  }
  for (const [path, xml] of parts) {
    const known = new Set(attributes(parts.get(path.replace(/([^/]+)$/, "_rels/$1.rels")), "Id"));
    for (const id of attributes(xml, "r:id")) check(known.has(id), `${path} uses ${id}, which isn't there`);
  }
}

function checkIndexes(parts: Parts, check: Check): void {
  const styles = parts.get("xl/styles.xml") ?? "";
  const count = (list: string, item: string) =>
    (new RegExp(`<${list}[ >].*?</${list}>`, "s").exec(styles)?.[0] ?? "").split(`<${item}`).length - 1;
  const strings = (parts.get("xl/sharedStrings.xml") ?? "").split("<si>").length - 1;
  const cellFormats = count("cellXfs", "xf ");
  const differentials = count("dxfs", "dxf>");
  for (const [attribute, list, item] of [
    ["fontId", "fonts", "font>"],
    ["fillId", "fills", "fill>"],
    ["borderId", "borders", "border>"],
  ] as const) {
    const most = Math.max(...attributes(styles, attribute).map(Number));
    check(most < count(list, item), `${attribute} ${most} is of nothing`);
  }
  for (const [path, xml] of sheetsOf(parts)) {
    for (const [, style] of xml.matchAll(/<c r="[A-Z]+\d+" s="(\d+)"/g)) {
      if (Number(style) >= cellFormats) check(false, `${path}: style ${style} isn't there`);
    }
    for (const [, index] of xml.matchAll(/ t="s"><v>(\d+)</g)) {
      if (Number(index) >= strings) check(false, `${path}: text ${index} isn't there`);
    }
    for (const dxf of attributes(xml, "dxfId")) check(Number(dxf) < differentials, `${path}: dxfId ${dxf}`);
    const cells = [...xml.matchAll(/<c r="([A-Z]+)(\d+)"/g)].map(
      ([, column = "", row]) => Number(row) * 20_000 + utils.decode_col(column),
    );
    check(
      cells.every((cell, index) => index === 0 || cell > (cells[index - 1] ?? 0)),
      `${path}: its cells are out of order`,
    );
  }
}

function checkRanges(parts: Parts, check: Check): void {
  const ids: string[] = [];
  const names: string[] = [];
  for (const [path, xml] of sheetsOf(parts)) {
    const own = tablesOf(parts, path);
    const ranges = [
      ...own.map((table) => [`table ${first(table, "name")}`, rangeOf(first(table, "ref"))] as const),
      ...[...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(
        ([, ref = ""]) => [`merge ${ref}`, rangeOf(ref)] as const,
      ),
    ];
    ranges.forEach(([name, one], index) => {
      for (const [other, two] of ranges.slice(index + 1)) {
        check(!overlap(one, two), `${path}: ${name} and ${other} overlap`);
      }
    });
    for (const table of own) {
      ids.push(first(table, "id"));
      names.push(first(table, "displayName").toLowerCase());
    }
  }
  check(new Set(ids).size === ids.length, "two tables have one id");
  check(new Set(names).size === names.length, "two tables have one name");
}

/** Sheets, tables, columns and names that formulas speak of. */
function checkFormulas(parts: Parts, check: Check): void {
  const book = parts.get("xl/workbook.xml") ?? "";
  const sheets = new Set(
    [...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = ""]) => plainText(name)),
  );
  const tables = new Map(
    [...parts]
      .filter(([path]) => path.startsWith("xl/tables/"))
      .map(([, xml]) => [
        first(xml, "displayName"),
        new Set(
          [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name = ""]) => plainText(name)),
        ),
      ]),
  );
  const formulas = [...parts].flatMap(([path, xml]) =>
    [...xml.matchAll(/<(f|c:f|definedName|formula\d?|calculatedColumnFormula)(?: [^>]*)?>([^<]*)</g)].map(
      ([, tag = "", text = ""]) => ({ path, tag, formula: plainText(text).replace(/"(?:[^"]|"")*"/g, '""') }),
    ),
  );
  for (const { path, tag, formula } of formulas) {
    for (const [, quoted, bare] of formula.matchAll(/(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/gu)) {
      const sheet = quoted?.replace(/''/g, "'") ?? bare ?? "";
      check(sheets.has(sheet), `${path}: no sheet ${sheet} in ${formula}`);
    }
    for (const [, table = "", inner = ""] of formula.matchAll(
      /([\p{L}\p{N}_.]*)(\[(?:[^[\]]|\[[^\]]*\])*\])/gu,
    )) {
      check(!tag.startsWith("formula"), `${path}: Excel takes no table reference here: ${formula}`);
      check(!inner.includes("@"), `${path}: "@" is not for files: ${formula}`);
      const columns = tables.get(table);
      check(columns !== undefined, `${path}: no table ${table} in ${formula}`);
      for (const [, column = ""] of inner.matchAll(/\[([^[\]]+)\]/g)) {
        if (!column.startsWith("#"))
          check(!!columns?.has(column), `${path}: no column ${column} in ${formula}`);
      }
    }
  }
}

/** The cached points of a chart are what the cells hold; an empty point may also be an empty text or an error. */
function checkCharts(parts: Parts, sheets: Record<string, WorkSheet>, check: Check): void {
  for (const [path, xml] of parts) {
    for (const [, formula = "", cache = ""] of xml.matchAll(
      /<c:f>([^<]*)<\/c:f><c:(?:num|str)Cache>(.*?)<\/c:(?:num|str)Cache>/gs,
    )) {
      const split = plainText(formula).lastIndexOf("!");
      const sheet = plainText(formula).slice(0, split).replace(/^'|'$/g, "").replace(/''/g, "'");
      const range = rangeOf(plainText(formula).slice(split + 1));
      const points = new Map(
        [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)</g)].map(([, idx, text = ""]) => [
          Number(idx),
          plainText(text),
        ]),
      );
      let index = 0;
      for (let row = range.top; row <= range.bottom; row++) {
        for (let column = range.left; column <= range.right; column++, index++) {
          const cell = sheets[sheet]?.[utils.encode_cell({ r: row, c: column })] as
            { t: string; v?: string | number } | undefined;
          const held = cell === undefined || cell.t === "e" ? "" : String(cell.v ?? "");
          check((points.get(index) ?? "") === held, `${path}: ${formula} point ${index} is not ${held}`);
        }
      }
      check(cache.includes(`<c:ptCount val="${index}"/>`), `${path}: ${formula} has not ${index} points`);
    }
  }
}

/** The header cells of a table are texts, and the very ones that the table's part names. */
function checkHeaders(parts: Parts, sheets: readonly WorkSheet[], check: Check): void {
  for (const [path] of sheetsOf(parts)) {
    const sheet = sheets[Number(/\d+/.exec(path)?.[0]) - 1] ?? {};
    for (const table of tablesOf(parts, path)) {
      const { top, left } = rangeOf(first(table, "ref"));
      [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].forEach(([, name = ""], index) => {
        const cell = sheet[utils.encode_cell({ r: top, c: left + index })] as { v?: unknown } | undefined;
        check(cell?.v === plainText(name), `${first(table, "name")}: no header cell says ${plainText(name)}`);
      });
    }
  }
}

function tablesOf(parts: Parts, sheet: string): string[] {
  return attributes(parts.get(sheet.replace(/([^/]+)$/, "_rels/$1.rels")), "Target")
    .filter((target) => target.includes("tables/"))
    .map((target) => parts.get(resolved(sheet.replace(/([^/]+)$/, "_rels/$1"), target)) ?? "");
}

function sheetsOf(parts: Parts): [string, string][] {
  return [...parts].filter(([path]) => path.startsWith("xl/worksheets/") && path.endsWith(".xml"));
}

function attributes(xml: string | undefined, name: string): string[] {
  return [...(xml ?? "").matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);
}

function first(xml: string, name: string): string {
  return plainText(attributes(xml, name)[0] ?? "");
}

/** `xl/_rels/workbook.xml.rels` and `worksheets/sheet1.xml` give `xl/worksheets/sheet1.xml`. */
function resolved(relationships: string, target: string): string {
  const base = `https://package/${relationships.replace(/_rels\/[^/]+$/, "")}`;
  return decodeURI(new URL(target, base).pathname).slice(1);
}

function rangeOf(address: string): CellRange {
  const range = parseRange(address);
  if (!range) throw new Error(`${address} is no range`);
  return range;
}

function overlap(one: CellRange, two: CellRange): boolean {
  return one.top <= two.bottom && two.top <= one.bottom && one.left <= two.right && two.left <= one.right;
}

/** Attribute or cell text as it was meant: entities first, then the codes for what XML can't hold. */
export function plainText(xml: string): string {
  return xml
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&amp;/g, "&")
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
