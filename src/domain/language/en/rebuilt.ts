import type { ToldFinding } from "../told-finding";

/** What a consolidated workbook lost and the tables still tell, or don't (E12, E13). */
const causes: ReadonlyMap<string, (told: ToldFinding) => string> = new Map(
  Object.entries<(told: ToldFinding) => string>({
    older: () =>
      "This consolidated workbook doesn't say its version: an older TongHop made it, or another program saved it. Its tables were read, and this consolidation brings it up to date.",
    "part-damaged": () =>
      "The part in which the workbook remembers its state is damaged. Everything was read from the tables; compare the total with the last print.",
    renamed: (told) =>
      `The table of this sheet is on the sheet "${told.fact("sheetNow")}" now, and was read there. Give the sheet its name back.`,
    columns: (told) =>
      `The table lost the columns ${told.fact("columns")}. What other columns tell was made anew, the rest is gone: compare with a backup, or bring the files again.`,
    "sheet-gone": () =>
      "This sheet is gone, or its header is. The submissions were listed anew from “Dữ liệu”; days of arrival, corrections and confirmed zeros are lost. Compare with a backup.",
    "receipts-gone": (told) =>
      `${told.fact("count")} rows of the table are gone. They were made anew from “Dữ liệu”, without days of arrival and corrections: look which version counts.`,
    counts: (told) =>
      `${told.fact("count")} cells under “Số lượng” are empty or no numbers. They were made anew: 1 a person, of count forms by “Hồ sơ nhận”.`,
    "counts-lost": (told) =>
      `${told.fact("count")} rows of figures have no number under “Số lượng” and nothing tells it: they don't count. Write the numbers again, or bring the file again.`,
    committees: (told) =>
      `${told.fact("count")} rows lost the committee's id. It was taken from the committee's name or from “Hồ sơ nhận”.`,
    "rows-gone": (told) =>
      `When last written, ${told.around("sentFile", (file) => `"${file}"`) || "this workbook"} had ${told.fact("persons")} more persons who counted: their rows were deleted or their numbers changed. If that wasn't meant, bring the file again, or open a backup.`,
  }),
);

export function rebuiltText(told: ToldFinding): string {
  const text = causes.get(told.fact("cause"));
  return text?.(told) ?? "A part of the consolidated workbook was lost and made anew from the tables.";
}
