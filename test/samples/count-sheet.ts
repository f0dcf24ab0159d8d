import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";

/** What a sheet says when it is read by its headers alone: a check of the generator, no recogniser. */
export interface CountedSheet {
  readonly rows: number;
  readonly admitted: number;
  readonly female: number;
  readonly ethnicMinority: number;
  readonly religious: number;
  readonly youthUnion: number;
  /** Identity numbers of a list, as written. */
  readonly identityNumbers: readonly string[];
}

type Row = readonly unknown[];

export function countSheet(path: string, name: string, kind: "list" | "counts"): CountedSheet {
  const workbook = XLSX.read(readFileSync(path), { type: "buffer" });
  const sheet = workbook.Sheets[name];
  if (!sheet) throw new Error(`${path} has no sheet ${name}, but ${workbook.SheetNames.join(", ")}`);
  const rows = XLSX.utils.sheet_to_json<Row>(sheet, { header: 1, raw: true, defval: null });
  const header = rows.findIndex((row) => row.filter((value) => textOf(value) !== "").length >= 5);
  const titles = titlesOf(rows[header] ?? [], rows[header + 1] ?? []);
  return kind === "list"
    ? countPersons(rows.slice(header), titles)
    : countOrganisations(rows.slice(header), titles);
}

function countPersons(rows: readonly Row[], titles: readonly string[]): CountedSheet {
  const name = columnOf(titles, /^họ/);
  const ethnicity = columnOf(titles, /^(dân tộc|dt$)/);
  const religion = columnOf(titles, /^tôn giáo/);
  const youthUnion = columnOf(titles, /đoàn viên|tncs/);
  const sex = titles.findIndex((title) => /^(giới tính|nam\/nữ)/.test(title));
  const underFemale = titles.findIndex((title) => /(^|› )nữ$/.test(title));
  const identity = titles.findIndex((title) => title.includes("cccd"));
  const persons = rows.filter((row) => typeof row[0] === "number" && typeof row[name] === "string");
  const count = (holds: (row: Row) => boolean): number => persons.filter(holds).length;
  const text = (row: Row, column: number): string => textOf(row[column]).toLowerCase();
  return {
    rows: persons.length,
    admitted: persons.length,
    female: count((row) => (sex >= 0 ? text(row, sex) === "nữ" : text(row, underFemale) !== "")),
    ethnicMinority: count((row) => text(row, ethnicity) !== "kinh"),
    religious: count((row) => !["", "không"].includes(text(row, religion))),
    youthUnion: count((row) => ["x", "có"].includes(text(row, youthUnion))),
    identityNumbers: identity < 0 ? [] : persons.map((row) => textOf(row[identity])),
  };
}

function countOrganisations(rows: readonly Row[], titles: readonly string[]): CountedSheet {
  const organisations = rows.filter((row) => typeof row[0] === "number");
  const sum = (title: RegExp): number => {
    const column = columnOf(titles, title);
    return organisations.reduce((total, row) => total + Number(row[column] ?? 0), 0);
  };
  return {
    rows: organisations.length,
    admitted: sum(/^kết quả$/),
    female: sum(/nữ$/),
    ethnicMinority: sum(/dtts$/),
    religious: sum(/tôn giáo$/),
    youthUnion: sum(/đoàn viên$/),
    identityNumbers: [],
  };
}

/** Upper and lower header of each column; a lower row that is data already doesn't count. */
function titlesOf(upper: Row, lower: Row): string[] {
  const two = typeof lower[0] !== "number" && !/^[IVX]+$/.test(textOf(lower[0]));
  let above = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    above = textOf(upper[column]) || (two ? above : "");
    const below = two ? textOf(lower[column]) : "";
    return (below === "" ? textOf(upper[column]) : `${above} › ${below}`).toLowerCase();
  });
}

function columnOf(titles: readonly string[], title: RegExp): number {
  const column = titles.findIndex((candidate) => title.test(candidate));
  if (column < 0) throw new Error(`no column ${title.source} among ${titles.join(" | ")}`);
  return column;
}

function textOf(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number")
    return value === null || value === undefined ? "" : "?";
  return String(value).normalize("NFC").replace(/\s+/g, " ").trim();
}
