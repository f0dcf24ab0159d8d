import { dayOfSerial, type IsoDate } from "../calendar";
import { textAt, valueAt, type Workbook } from "../grid/grid";
import { workbookTexts } from "../language/workbook-texts";
import { sheetNames, submissionColumns } from "../report/workbook-names";
import { readFindings } from "./read-findings";
import { readTable } from "./read-table";

const languages = ["vi", "en"] as const;
/** Above the table of `HoSoNhan`. */
const headRows = 3;

/** The last day on which a submission was in time, as `Hồ sơ nhận` says it above its table; `null` where it doesn't. */
export function readDeadline(workbook: Workbook): IsoDate | null {
  const grid = workbook.sheets.find(({ name }) => name === sheetNames.submissions);
  if (grid === undefined) return null;
  const titles = new Set(languages.map((language) => workbookTexts(language).submissions.deadline));
  for (let row = 0; row < headRows; row++) {
    const column = (grid.values[row] ?? []).findIndex((_, at) => titles.has(textAt(grid, row, at).trim()));
    const serial = column < 0 ? null : valueAt(grid, row, column + 1);
    if (typeof serial === "number" && serial >= 1) return dayOfSerial(serial, grid.date1904);
  }
  return null;
}

/** Ids of the committees that confirmed that they admitted nobody. */
export function readZeroConfirmed(workbook: Workbook): readonly string[] {
  const columns = submissionColumns;
  const rows = readTable<(typeof columns)[keyof typeof columns]>(workbook, sheetNames.submissions, [
    columns.committee,
    columns.state,
  ]);
  const words = new Set(languages.map((language) => workbookTexts(language).submissionStates.zero));
  const said = committeesThatSaidSo(workbook);
  const confirmed = (rows ?? []).filter(
    (row) =>
      words.has(row.text(columns.state).normalize("NFC").trim()) &&
      !said.has(row.text(columns.committeeName)),
  );
  return [...new Set(confirmed.map((row) => row.text(columns.committee)))].filter((id) => id !== "");
}

/** Names of those whose own sheet says it: that is found again as long as the sheet is here. */
function committeesThatSaidSo(workbook: Workbook): ReadonlySet<string> {
  const told = readFindings(workbook).filter(
    ({ finding }) => finding.rule === "committee.missing" && finding.severity === "info",
  );
  return new Set(told.map(({ committeeName }) => committeeName));
}
