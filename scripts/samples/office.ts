import type { Workbook } from "exceljs";
import type { Committee } from "./committee";
import { dayWithSlashes, partsOf, type Day } from "./days";
import type { ExpectedSheet } from "./expected";
import type { Figure } from "./figures";
import type { Head, Signature } from "./list-design";
import type { OrganisationCounts } from "./organisation-counts";
import type { Person } from "./person";
import type { Random } from "./random";

/** A committee's office on the day on which it makes its workbook. */
export interface Office {
  readonly committee: Committee;
  readonly figure: Figure;
  /** In the order of their organisations. */
  readonly persons: readonly Person[];
  readonly counts: readonly OrganisationCounts[];
  readonly reportDay: Day;
  /** The name of whoever signs on the left and on the right. */
  readonly signers: readonly [clerk: string, chief: string];
  readonly random: Random;
}

/** A kind of workbook, as one of the 14 offices sends it. */
export interface OfficeDesign {
  readonly id: string;
  /** Without extension. */
  readonly fileName: (committee: Committee) => string;
  readonly format: "xlsx" | "xls" | "ods";
  /** Only committees that are known by a real abbreviation can send it. */
  readonly abbreviated?: true;
  /** Adds the sheets; tells those that bear figures. */
  readonly draw: (workbook: Workbook, office: Office) => ExpectedSheet[];
}

export function partyHead(office: Office, own: { readonly number: string; readonly board: boolean }): Head {
  const { committee, reportDay } = office;
  return {
    kind: "party",
    superior: own.board ? committee.issuer : "TỈNH ỦY BÌNH THUẬN",
    issuer: own.board ? "BAN TỔ CHỨC" : committee.issuer,
    number: own.number,
    placeAndDate: placeAndDate(committee, reportDay),
  };
}

/** `Chợ Lầu, ngày 29 tháng 12 năm 2021`. */
export function placeAndDate({ place }: Committee, day: Day): string {
  const [year, month, date] = partsOf(day);
  const two = (number: number, below: number): string => (number < below ? `0${number}` : String(number));
  return `${place}, ngày ${two(date, 10)} tháng ${two(month, 3)} năm ${year}`;
}

/** `* Tổng số 148/150 (Đạt tỷ lệ 98,67%)`. */
export function resultFooter({ figure }: Office): string {
  return `* Tổng số ${figure.admitted}/${figure.quota} (Đạt tỷ lệ ${percentText(figure)}%)`;
}

/** Rounded half up to 2 decimals, trailing zeros trimmed, with a comma. */
export function percentText({ admitted, quota }: Figure): string {
  return String(Math.round((admitted / quota) * 10_000) / 100).replace(".", ",");
}

export function signatures(office: Office): readonly [Signature, Signature] {
  const { committee, signers } = office;
  const standing = ["district", "town", "city"].includes(committee.kind);
  return [
    { lines: ["NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)"], name: signers[0] },
    { lines: [standing ? "T/M BAN THƯỜNG VỤ" : "T/M ĐẢNG ỦY", "PHÓ BÍ THƯ"], name: signers[1] },
  ];
}

export function boardSignatures({ signers }: Office): readonly [Signature, Signature] {
  return [
    { lines: ["Người lập"], name: signers[0] },
    { lines: ["TRƯỞNG BAN"], name: signers[1] },
  ];
}

export function periodLine({ reportDay }: Office): string {
  return `(Số liệu từ ngày 01/01/2021 đến ngày ${dayWithSlashes(reportDay)})`;
}
