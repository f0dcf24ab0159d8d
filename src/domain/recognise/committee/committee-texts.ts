import { cellAddress } from "../../grid/address";
import { textAt } from "../../grid/grid";
import type { CommitteeMatcher } from "../../register/match-committee";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { decodeName } from "../../text/legacy/decode-text";
import { isPlaceAndDate } from "../rows/body-words";
import type { Field } from "../recognised-sheet";
import type { CommitteeSources, SourceText } from "./committee-sources";
import { fileTexts, senderTexts, subjectTexts } from "./outside-texts";
import { signatureTexts } from "./signature-texts";

const titleRows = 40;
/** Different texts of a column that are looked at. */
const mostTexts = 50;

/** All texts in and around a sheet that speak for its committee. */
export function committeeTexts(sources: CommitteeSources, matcher: CommitteeMatcher): SourceText[] {
  const { area, file, sender, subject } = sources;
  return [
    ...titleTexts(sources),
    ...columnOfCommittees(sources, matcher),
    ...fileTexts(file),
    ...senderTexts(sender),
    ...subjectTexts(subject),
    ...(namesInstitution.test(foldText(area.grid.name))
      ? []
      : [{ source: "sheet" as const, text: decodeName(area.grid.name) }]),
    ...signatureTexts(sources),
  ];
}

/** A sheet of one school or hospital, which may be named after another district: it says nothing of the committee. */
const namesInstitution =
  /^(truong (thpt|thcs|th|tieu hoc|mam non|mn|pt)|thpt|thcs|benh vien|bv|trung tam|chi cuc|chi nhanh|cong ty|cty|ngan hang|hat|dien luc|buu dien)\b/;

/** A column of organisations may be headed like one of committees: then most of its rows name none. */
function columnOfCommittees(sources: CommitteeSources, matcher: CommitteeMatcher): SourceText[] {
  const texts = columnTexts(sources, "committee");
  const rowsOf = (found: readonly SourceText[]) => found.reduce((sum, { rows = 1 }) => sum + rows, 0);
  const naming = texts.filter(({ text }) => matcher.find(text).length > 0);
  return rowsOf(naming) * 2 >= rowsOf(texts) ? texts : [];
}

const labelled =
  /^\s*(đơn vị|đảng bộ|cấp ủy|cấp uỷ|tên đơn vị|tên cấp ủy|đơn vị báo cáo|đơn vị gửi|huyện ủy)\s*:/iu;
/** Lines that name someone else: the place of signing, those who receive it. */
const elsewhere = /^(kinh gui|noi nhan|can cu|don vi tinh|truc thuoc|dia chi)\b/;
/** `Phan Thiết, 30/12/2021`, `Phan Thiết ngày …/12/2021`, `Phan Thiết, tháng 12 năm 2021`; folded but for the comma. */
const placeThenDate =
  /^(tp |t p |tx |thanh pho |thi xa |huyen )?(\p{L}+ ){1,4}(, ?(ngay |thang )?|ngay )(\d{1,2} ){0,2}((thang |nam )+\d{1,4} ?|\d{4} ?)*$/u;
const organ = /\b(dang (bo|uy)|(huyen|thi|thanh|tinh) uy|hu|tu|tpu|txu|ban|danh sach|bao cao|bieu)\b/;

function titleTexts({ area, headerTop }: CommitteeSources): SourceText[] {
  const { filled } = area;
  if (!filled) return [];
  const texts: SourceText[] = [];
  const end = headerTop ?? Math.min(filled.bottom + 1, filled.top + titleRows);
  for (let row = filled.top; row < end; row++) {
    for (const column of area.filledColumns(row)) {
      const cell = cellAddress(row, column);
      for (const line of textAt(area.grid, row, column).split(/[\r\n]+/)) {
        if (line.length > 300 || saysWhere(line) || elsewhere.test(foldText(line))) continue;
        texts.push({ source: labelled.test(line) ? "label" : "title", text: cleanText(line), cell });
      }
    }
  }
  return texts;
}

/** Whether a line only says where and when the paper was signed: provincial bodies sign in a committee's town too. */
function saysWhere(line: string): boolean {
  if (isPlaceAndDate(line)) return true;
  const parts = line.split(",").map(foldText);
  return placeThenDate.test(`${parts.join(" , ")} `) && !organ.test(parts[0] ?? "");
}

/** What a column says, each text once; a committee named in every row is one text. */
export function columnTexts({ area, columns, rows }: CommitteeSources, of: Field): SourceText[] {
  const column = columns.find(({ field }) => field === of)?.column;
  if (column === undefined) return [];
  const texts = new Map<string, { source: "column"; text: string; cell: string; rows: number }>();
  for (const { row, role } of rows) {
    const text = role === "entry" ? cleanText(textAt(area.grid, row, column)) : "";
    const known = texts.get(text);
    if (known) known.rows++;
    else if (text !== "" && texts.size <= mostTexts)
      texts.set(text, { source: "column", text, cell: cellAddress(row, column), rows: 1 });
  }
  return [...texts.values()];
}

/** Rows that head a group of entries: `Huyện ủy Tuy Phong` right below the header. */
export function groupTexts({ area, rows }: CommitteeSources): SourceText[] {
  return rows
    .filter(({ role }) => role === "group")
    .slice(0, mostTexts)
    .flatMap(({ row }) =>
      area.filledColumns(row).map((column) => ({
        source: "group" as const,
        text: cleanText(textAt(area.grid, row, column)),
        cell: cellAddress(row, column),
      })),
    );
}
