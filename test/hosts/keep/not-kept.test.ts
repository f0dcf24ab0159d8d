import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describeNotKept } from "../../../src/domain/language/describe-not-kept";
import { writeOver } from "../../../src/hosts/file/keep/write-over";
import { writeWorkbook } from "../../../src/hosts/file/write-workbook";
import { packageFaults } from "../../support/package-check";
import { lastMonth, ownBook, placesIn, thisMonth, withoutC } from "./own-book";

/** The same file with one part otherwise. */
function withPart(bytes: Uint8Array, path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  expect(after).not.toBe(before);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

async function edited(change: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbook(lastMonth())) as never);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const { first } = placesIn(lastMonth()).committees;

test("W4: what stands beside a committee that is gone is told, with its place and what it said", async () => {
  const { bytes, notKept } = await writeOver(withoutC(), { bytes: await ownBook(), sheets: [] });
  expect(packageFaults(bytes)).toEqual([]);
  expect(notKept.map(({ kind, sheet, cell, text }) => [kind, sheet, cell, text])).toEqual([
    ["cell", "Tổng hợp", `T${first + 1}`, "Chị Hoa, phòng 12"],
    ["cell", "Tổng hợp", `U${first + 1}`, "0"],
    ["note", "Tổng hợp", `D${first + 1}`, "Số này đã gọi hỏi"],
  ]);
  const own = strFromU8(unzipSync(bytes)["xl/worksheets/sheet21.xml"] ?? new Uint8Array());
  expect(own).toContain("<f>#REF!</f>");
});

test("W4: a number that was typed over a formula is told", async () => {
  const bytes = await edited((book) => {
    book.getWorksheet("Tổng hợp")!.getCell(`D${first}`).value = 999;
  });
  const { notKept } = await writeOver(lastMonth(), { bytes, sheets: [] });
  expect(notKept).toEqual([{ kind: "typed-over", sheet: "Tổng hợp", cell: `D${first}`, text: "999" }]);
});

test("W4: without the record of the drawing the product's sheets are told by their tables", async () => {
  const bytes = await edited((book) => {
    const own = book.addWorksheet("Riêng");
    own.getCell("B1").value = { formula: `'Tổng hợp'!D${first + 1}` };
    own.getCell("B1").note = "của tôi";
    own.addImage(book.addImage({ base64: "iVBORw0KGgo=", extension: "png" }), "D2:F6");
    book.getWorksheet("Tổng hợp")!.getCell(`T${first + 1}`).value = "cạnh C";
  });
  const { bytes: after, notKept } = await writeOver(thisMonth(), { bytes, sheets: [] });
  expect([notKept, packageFaults(after)]).toEqual([[], []]);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(after as never);
  expect(book.getWorksheet("Riêng")?.getCell("B1").formula).toBe(`'Tổng hợp'!D${first + 2}`);
  expect(book.getWorksheet("Riêng")?.getCell("B1").note).toBeDefined();
  expect(book.getWorksheet("Riêng")?.getImages()).toHaveLength(1);
  expect(book.getWorksheet("Tổng hợp")?.getCell(`T${first + 2}`).value).toBe("cạnh C");
});

test("W4: a sheet of the user's with a name that the product needs gets another one, and formulas know", async () => {
  const plan = lastMonth();
  const without = { ...plan, sheets: plan.sheets.filter(({ name }) => name !== "Tiến độ") };
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await writeWorkbook(without)) as never);
  book.addWorksheet("Tiến độ").getCell("A1").value = 5;
  book.addWorksheet("Riêng").getCell("A1").value = { formula: "'Tiến độ'!A1*2" };
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const withRecord = withPart(bytes, "xl/workbook.xml", (xml) => xml.replace("<calcPr", "<calcPr "));
  const written = await writeOver(plan, { bytes: withRecord, sheets: [] });
  const after = new ExcelJS.Workbook();
  await after.xlsx.load(written.bytes as never);
  expect(packageFaults(written.bytes)).toEqual([]);
  expect(after.getWorksheet("Riêng")?.getCell("A1").formula).toBe("'Tiến độ (2)'!A1*2");
  expect(after.getWorksheet("Tiến độ (2)")?.getCell("A1").value).toBe(5);
  expect(written.notKept).toEqual([{ kind: "renamed", sheet: "Tiến độ", cell: null, text: "Tiến độ (2)" }]);
});

test("W4: of a file that nothing can be added to each sheet of the user's is told", async () => {
  const plan = lastMonth();
  const sheets = ["Tổng hợp", "Riêng", "Nháp"];
  const told = ["Riêng", "Nháp"].map((sheet) => ({ kind: "sheet", sheet, cell: null, text: "" }));
  const days1904 = withPart(await writeWorkbook(plan), "xl/workbook.xml", (xml) =>
    xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>'),
  );
  const prefixed = withPart(await writeWorkbook(plan), "xl/workbook.xml", (xml) =>
    xml.replace(/<(\/?)(?=\w)/g, "<$1x:").replace("xmlns=", "xmlns:x="),
  );
  for (const bytes of [new Uint8Array([1, 2, 3]), days1904, prefixed]) {
    const written = await writeOver(plan, { bytes, sheets });
    expect(written.notKept).toEqual(told);
    expect(written.bytes).toEqual(await writeWorkbook(plan));
  }
});

test("W4: macros are told", async () => {
  const bytes = withPart(await writeWorkbook(lastMonth()), "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
    ),
  );
  const withMacros = zipSync({ ...unzipSync(bytes), "xl/vbaProject.bin": new Uint8Array([1]) });
  const written = await writeOver(lastMonth(), { bytes: withMacros, sheets: [] });
  expect(written.notKept.map(({ kind }) => kind)).toEqual(["macros"]);
  expect(Object.keys(unzipSync(written.bytes))).not.toContain("xl/vbaProject.bin");
});

test("W4: what is told names the place; of many the first, and how many more", () => {
  const things = Array.from({ length: 20 }, (_, index) => ({
    kind: "cell" as const,
    sheet: "Tổng hợp",
    cell: `T${index + 1}`,
    text: `số ${index}`,
  }));
  const lines = describeNotKept(things, "vi");
  expect(lines[0]).toContain("20 chỗ");
  expect(lines[1]).toContain("'Tổng hợp'!T1");
  expect(lines).toHaveLength(14);
  expect(lines.at(-1)).toContain("8");
  expect(describeNotKept([], "en")).toEqual([]);
});

test("W4: a formula of the user's among the quotas stays, with its result, while it comes to what is planned", async () => {
  const quota = (value: number) =>
    edited((book) => {
      const sheet = book.getWorksheet("Chỉ tiêu");
      sheet?.eachRow((row) => {
        row.eachCell((cell) => {
          if (cell.value === 20) cell.value = { formula: "2*10", result: value, date1904: false };
        });
      });
    });
  const kept = await writeOver(thisMonth(), { bytes: await quota(20), sheets: [] });
  const parts = Object.values(unzipSync(kept.bytes)).map((part) => strFromU8(part));
  expect(parts.filter((xml) => xml.includes("<f>2*10</f><v>20</v>"))).toHaveLength(1);
  expect([kept.notKept, packageFaults(kept.bytes)]).toEqual([[], []]);
  const other = await writeOver(thisMonth(), { bytes: await quota(21), sheets: [] });
  expect(other.notKept.map(({ kind, sheet, text }) => [kind, sheet, text])).toEqual([
    ["cell", "Chỉ tiêu", "=2*10"],
  ]);
});
