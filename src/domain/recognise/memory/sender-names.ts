import { provinceNames } from "../../register/province-names";
import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import { createSheetArea } from "../sheet/sheet-area";
import { titleTexts } from "../sheet/sheet-title";
import type { RecognisedSheet } from "../recognised-sheet";

/** Words of forms and letters, of time and of versions: they tell no sender from another. Longest first. */
const commonWords = [
  ...["dang cong san viet nam", "cong hoa xa hoi chu nghia viet nam", "doc lap tu do hanh phuc"],
  ...["ban chap hanh dang bo tinh", "ban to chuc tinh uy", "ban thuong vu tinh uy", "tinh uy", "ban to chuc"],
  ...["dang vien moi ket nap", "dang vien du bi", "quan chung uu tu", "ket nap", "dang vien", "dv", "moi"],
  ...["danh sach", "ds", "bao cao", "bc", "bieu mau", "bieu so", "bieu", "phu luc", "mau", "tong hop", "th"],
  ...["so lieu", "thong ke", "ket qua", "ke hoach", "chi tieu", "trich ngang", "phat trien", "cong tac"],
  ...["nam", "thang", "quy", "tuan", "ngay", "dot", "lan", "ky", "dau", "cuoi", "tu", "den", "tinh"],
  ...["kem theo", "cong van", "so", "cua", "va", "cac", "duoc", "trong", "theo", "ve", "gui", "tai", "o"],
  ...["ban chinh thuc", "chinh thuc", "sua", "bo sung", "cuoi cung", "final", "copy", "ban", "moi nhat", "v"],
  ...["sheet", "trang", "trang tinh", "bang", "file", "tep", "xlsx", "xls", "t", "q", "i", "ii", "iii", "iv"],
];
const common = new RegExp(
  ` (${[...commonWords, ...provinceNames.map(foldText)].sort((a, b) => b.length - a.length).join("|")})(?= )`,
  "g",
);

/** A title's line tells its sender where it begins like a unit's name. */
const unitLine =
  /^(dang bo|dang uy|db|du|dv|huyen uy|hu|thi uy|thanh uy|chi bo|bch|bo chi huy|bo|khoi|cong an|ca|so|phong|doan|truong|cong ty|benh vien|don vi)\b/;
const fewestLetters = 3;

/** What is left of a text when all that changes from month to month, or stands in every form, is taken out; or "". */
export function senderKey(text: string): string {
  const words = foldText(text.replace(/_/g, " ")).replace(/\d+/g, " ").replace(/\s+/g, " ");
  let before: string;
  let key = ` ${words} `;
  do {
    before = key;
    key = before.replace(common, "");
  } while (key !== before);
  key = key.trim();
  return key.replace(/ /g, "").length < fewestLetters ? "" : key;
}

/** The file's own name as a key: neither folders nor the archive around it, nor its ending. */
export function fileKey(file: string): string {
  const name = file.split(/[!/\\]/).at(-1) ?? file;
  return senderKey(name.replace(/( \(\d+\))?$/, "").replace(/\.[A-Za-z0-9]{1,5}$/, ""));
}

/** Every key under which file, sheet, sender or title name the sender, each once. */
export function senderNames({ file, grid, header }: RecognisedSheet, sender?: string): string[] {
  const area = createSheetArea(grid);
  const titles = titleTexts(area, header?.top ?? null).flatMap((text) =>
    text.split(/[\r\n]+/).map(cleanText),
  );
  const units = titles.filter((line) => line.length <= 120 && unitLine.test(foldText(line))).map(senderKey);
  const keys = [
    fileKey(file),
    senderKey(grid.name),
    ...(sender === undefined ? [] : [foldText(sender)]),
    ...units,
  ];
  return [...new Set(keys.filter((key) => key !== ""))];
}
