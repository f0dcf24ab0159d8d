import type { IsoDate } from "../calendar";

/** The committees that must report, with their quotas: the sheet `Chỉ tiêu` or any workbook shaped like it. */
export interface Register {
  readonly committees: readonly Committee[];
  /** Where it was read: shown with findings about it. */
  readonly source: { readonly file: string; readonly sheet: string };
}

export interface Committee {
  /** Unique and stable: the column `Mã`, or made from the name (`tuy-phong`). */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Persons to admit in the year; `null` where none was assigned (then no percentage). */
  readonly quota: number | null;
  /** The letter that assigned it (`Văn bản giao`). */
  readonly document: string;
  readonly validFrom: IsoDate | null;
  readonly validTo: IsoDate | null;
  /** Ids of the committees it follows (`Kế thừa từ`). */
  readonly predecessors: readonly string[];
  /** The year the quota is for; `null` where the register doesn't say. */
  readonly year: number | null;
  /** Admitted in the same period of last year, where the office typed it (`Cùng kỳ`). */
  readonly samePeriod: number | null;
}
