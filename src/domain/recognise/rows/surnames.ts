import { foldText } from "../../text/fold";

/** Surnames of nearly all Vietnamese, folded; those of the Chăm, Cơ Ho and other peoples of the region among them. */
const surnames: ReadonlySet<string> = new Set(
  (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao doan vuong trinh truong dinh lam " +
    "phung mai to ha ta tang luong luu chau cao quach thai la kieu thach lu tu nghiem diep kim trieu mac ong thi " +
    "thong ba ka"
  ).split(" "),
);

/** Whether a word may begin a person's whole name. */
export function isSurname(word: string): boolean {
  return surnames.has(foldText(word));
}
