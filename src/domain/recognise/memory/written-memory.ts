import { encodingDecisions } from "../../text/legacy/decode-legacy";
import { fields, type Field } from "../fields";
import type { LayoutColumn } from "./layout-fingerprint";
import { isForgotten, type Remembered, type RememberedWords } from "./remembered";

/*
 * committee=tuy-phong;file=bch qs;rows=2;layout=0:stt|1:ho va ten;kind=list;header;column.1=name;alias=bch qs;among=la-gi
 * Folded texts hold letters, digits, spaces, `#` and `›` only; ids are encoded.
 */

/** One line that says what is remembered of a sheet: the column `Ghi nhớ` of `HoSoNhan`. */
export function writeRemembered(remembered: Remembered | null): string {
  if (remembered === null) return "";
  const { committee, file, sheet, table, layout, said, alias } = remembered;
  const { kind, header, leftOut, columns, encoding } = said;
  const parts = [
    ["committee", committee === null ? "" : encodeURIComponent(committee)],
    ["file", file],
    ["sheet", sheet],
    ["table", table === undefined ? "" : String(table)],
    ["rows", layout.rows === 0 ? "" : String(layout.rows)],
    ["layout", layout.columns.map(({ at, header: text }) => `${at}:${text}`).join("|")],
    ["kind", kind ?? ""],
    ["encoding", encoding ?? ""],
    ...[...(columns ?? [])].map(([at, field]) => [`column.${at}`, field]),
    ["alias", (alias?.names ?? []).join("|")],
    ["among", (alias?.among ?? []).map(encodeURIComponent).join("|")],
  ];
  return [
    ...parts.flatMap(([name = "", value = ""]) => (value === "" ? [] : [`${name}=${value}`])),
    ...(header === undefined ? [] : ["header"]),
    ...(leftOut === undefined ? [] : ["leftOut"]),
    ...(isForgotten(remembered) ? ["forgotten"] : []),
  ].join(";");
}

/** What `writeRemembered` wrote; parts that aren't understood are passed over. `null`: nothing is remembered. */
export function readRemembered(text: string): Remembered | null {
  const parts = text.split(";").map((part) => part.trim());
  const after = (name: string) =>
    parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1) ?? "";
  const layout = {
    rows: Number(/^\d{1,2}$/.exec(after("rows"))?.[0] ?? 0),
    columns: layoutColumns(after("layout")),
  };
  const table = Number(/^\d{1,3}$/.exec(after("table"))?.[0] ?? 0);
  const [committee] = idsOf(after("committee"));
  const names = listOf(after("alias"));
  const said = wordsOf(parts, after("kind"), after("encoding"));
  const isEmpty = layout.columns.length === 0 && names.length === 0 && Object.keys(said).length === 0;
  if (isEmpty && !parts.includes("forgotten")) return null;
  return {
    committee: committee ?? null,
    file: after("file"),
    sheet: after("sheet"),
    ...(table >= secondTable && { table }),
    layout,
    said,
    ...(names.length > 0 && { alias: { names, among: idsOf(after("among")) } }),
  };
}

/** The first table, and the only one, says nothing of its number. */
const secondTable = 2;

function wordsOf(parts: readonly string[], kind: string, code: string): RememberedWords {
  const encoding = encodingDecisions.find((known) => known === code);
  const columns = new Map(parts.flatMap(columnWord));
  return {
    ...((kind === "list" || kind === "counts") && { kind }),
    ...(parts.includes("header") && { header: true as const }),
    ...(parts.includes("leftOut") && { leftOut: true as const }),
    ...(encoding !== undefined && { encoding }),
    ...(columns.size > 0 && { columns }),
  };
}

function columnWord(part: string): [at: number, field: Field | "own"][] {
  const [, at = "", name] = /^column\.(\d{1,3})=([a-zA-Z]+)$/.exec(part) ?? [];
  const field = name === "own" ? name : fields.find((known) => known === name);
  return field === undefined ? [] : [[Number(at), field]];
}

function layoutColumns(text: string): LayoutColumn[] {
  return listOf(text).flatMap((part) => {
    const [, at = "", header = ""] = /^(\d{1,3}):(.+)$/.exec(part) ?? [];
    return header === "" ? [] : [{ at: Number(at), header }];
  });
}

function listOf(text: string): string[] {
  return text.split("|").filter((part) => part !== "");
}

/** What somebody typed over may be no such code any more. */
function idsOf(text: string): string[] {
  return listOf(text).flatMap((code) => {
    try {
      return [decodeURIComponent(code)];
    } catch (error) {
      if (error instanceof URIError) return [];
      throw error;
    }
  });
}
