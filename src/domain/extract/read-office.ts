import { textAt, type Workbook } from "../grid/grid";
import { cleanText } from "../text/clean";
import { foldText } from "../text/fold";

/** Who issues the register, as its head block says; what isn't there stays out. */
export interface RegisterHead {
  /** `TỈNH ỦY …` */
  readonly superior?: string;
  /** `BAN TỔ CHỨC` */
  readonly issuer?: string;
  /** `Phan Thiết`, of `Phan Thiết, ngày 01 tháng 3 năm 2021`. */
  readonly place?: string;
}

const headRows = 8;
const superiorWords = /^(tinh uy|thanh uy) \p{L}/u;
const issuerWords = /^(ban|van phong|uy ban) \p{L}/u;
const placeAndDate = /^(\p{L}[^,;:]{1,40}), ngày\s.*\btháng\s.*\bnăm\s/u;

/**
 * Reads the head block above the register's table, so that the printed page carries the office's own name
 * without being asked: the same three lines that every official page starts with (Party guidance 36 of 2018).
 */
export function readOffice(workbook: Workbook, sheet: string): RegisterHead {
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  if (grid === undefined) return {};
  let head: RegisterHead = {};
  for (let row = 0; row < Math.min(headRows, grid.values.length); row++) {
    for (let column = 0; column < (grid.values[row]?.length ?? 0); column++) {
      const text = cleanText(textAt(grid, row, column));
      const folded = foldText(text);
      if (text.length > 60) continue;
      if (head.superior === undefined && superiorWords.test(folded)) head = { ...head, superior: text };
      else if (head.issuer === undefined && issuerWords.test(folded) && text === text.toUpperCase()) {
        head = { ...head, issuer: text };
      }
      const place = placeAndDate.exec(text)?.[1];
      if (place !== undefined) head = { ...head, place };
    }
  }
  return head;
}
