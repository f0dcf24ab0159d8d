import ExcelJS from "exceljs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { WorkbookPlan } from "../../../src/domain/report/workbook-plan";
import { writeOver } from "../../../src/hosts/file/keep/write-over";
import { writeWorkbook } from "../../../src/hosts/file/write-workbook";
import { packageCounts, packageFaults } from "../../support/package-check";
import { lastMonth, ownBook, placesIn, thisMonth } from "./own-book";

const over = (bytes: Uint8Array, plan: WorkbookPlan) => writeOver(plan, { bytes, sheets: [] });

function partsIn(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

/** By address, as another program reads them: values, `=formulas`. */
async function cellsOf(bytes: Uint8Array, sheet: string): Promise<ReadonlyMap<string, unknown>> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const cells = new Map<string, unknown>();
  book.getWorksheet(sheet)?.eachRow((row) => {
    row.eachCell((cell) => {
      const { value } = cell;
      const isRich = typeof value === "object" && value !== null && "richText" in value;
      cells.set(cell.address, cell.formula ? `=${cell.formula}` : isRich ? cell.text : value);
    });
  });
  return cells;
}

describe("W4: a file that is written over keeps what the user has in it", () => {
  const { first, last } = placesIn(lastMonth()).committees;
  let before: Uint8Array;
  let after: Uint8Array;
  let parts: ReadonlyMap<string, string>;
  beforeAll(async () => {
    before = await ownBook();
    const written = await over(before, thisMonth());
    expect(written.notKept).toEqual([]);
    after = written.bytes;
    parts = partsIn(after);
  });

  test("W4: the packages are sound, before and after", () => {
    expect(packageFaults(before)).toEqual([]);
    expect(packageFaults(after)).toEqual([]);
  });

  test("W4: a program that declares prefixes at each sheet only leaves no sheet without its part", async () => {
    const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const files = unzipSync(before);
    const book = strFromU8(files["xl/workbook.xml"] ?? new Uint8Array())
      .replace(` ${r}`, "")
      .replaceAll("<sheet ", `<sheet ${r} `);
    expect(/<workbook[^>]*>/.exec(book)?.[0]).not.toContain("xmlns:r=");
    const saved = zipSync({ ...files, "xl/workbook.xml": strToU8(book) });
    const written = await over(saved, thisMonth());
    const now = partsIn(written.bytes).get("xl/workbook.xml") ?? "";
    expect(/<workbook[^>]*>/.exec(now)?.[0]).toContain(r);
    expect(packageFaults(written.bytes)).toEqual([]);
  });

  test("W4: sheets stand where they stood, hidden ones hidden, the same one in front", () => {
    const book = parts.get("xl/workbook.xml") ?? "";
    expect([...book.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      "Tổng hợp",
      "Theo dõi",
      ...thisMonth()
        .sheets.slice(1)
        .map(({ name }) => name),
      "Nháp",
    ]);
    expect(book).toContain('<sheet name="Nháp" sheetId="22" state="hidden"');
    expect(book).toContain('activeTab="1"');
    expect(book).toContain('fullCalcOnLoad="1"');
    const inFront = [...parts].filter(([, xml]) => xml.includes('tabSelected="1"')).map(([path]) => path);
    expect(inFront).toEqual(["xl/worksheets/sheet21.xml"]);
  });

  test("W4: what nothing has to change in stays byte by byte", () => {
    const old = unzipSync(before);
    const now = unzipSync(after);
    for (const path of [
      "xl/worksheets/sheet22.xml",
      "xl/worksheets/_rels/sheet21.xml.rels",
      "xl/comments21.xml",
      "xl/drawings/vmlDrawing21.vml",
      "xl/drawings/drawing21.xml",
      "xl/tables/table21.xml",
      "xl/media/image1.png",
    ]) {
      expect([path, now[path]]).toEqual([path, old[path]]);
    }
  });

  test("W4: formulas follow the rows that they speak of, through sheets, charts and names", async () => {
    const cells = await cellsOf(after, "Theo dõi");
    expect(cells.get("B2")).toBe(`='Tổng hợp'!D${first + 2}`);
    expect(cells.get("C2")).toBe(`='Tổng hợp'!D${first}`);
    expect(cells.get("C3")).toBe(`='Tổng hợp'!D${first + 2}`);
    expect(cells.get("B3")).toBe(`=SUM('Tổng hợp'!$D$${first}:$D$${last + 1})`);
    const { data } = placesIn(thisMonth());
    expect(cells.get("B5")).toBe(`=COUNTA('Dữ liệu'!$A$${data.first}:$A$${data.last})`);
    expect(parts.get("xl/charts/chart21.xml")).toContain(`'Tổng hợp'!$D$${first}:$D$${last + 1}`);
    expect(parts.get("xl/workbook.xml")).toContain(
      `<definedName name="MocRieng">'Tổng hợp'!$C$${first + 2}</definedName>`,
    );
    // Old results of such formulas are gone: no program takes them for new ones.
    expect(parts.get("xl/worksheets/sheet21.xml")).not.toMatch(/<\/f><v>/);
  });

  test("W4: columns, notes and lines on the product's sheets go with their committee", async () => {
    const cells = await cellsOf(after, "Tổng hợp");
    expect(cells.get(`Q${first + 2}`)).toBe("c");
    expect(cells.get(`T${first - 1}`)).toBe("Liên hệ");
    expect(cells.get(`T${first}`)).toEqual({ text: first, hyperlink: "https://example.org/t" });
    expect(cells.get(`T${first + 1}`)).toBeUndefined();
    expect(cells.get(`T${first + 2}`)).toBe("Chị Hoa, phòng 12");
    expect(cells.get(`U${first + 2}`)).toBe(`=D${first + 2}*10`);
    expect(cells.get(`B${last + 31}`)).toBe("Ghi dưới bảng");
    expect(parts.get("xl/comments1.xml")).toContain(`<comment ref="D${first + 2}"`);
    expect(parts.get("xl/drawings/vmlDrawing1.vml")).toContain(`<x:Row>${first + 1}</x:Row>`);
    const sheet = parts.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).toContain(`<mergeCell ref="T${last + 32}:U${last + 32}"/>`);
    expect(sheet).toContain('<col min="20" max="20" width="33.5" customWidth="1"/>');
    expect(sheet).toContain('<col min="3" max="3" width="19.5" customWidth="1"/>');
    expect(sheet).toContain(`<formula>U${first}&gt;10</formula>`);
    expect(sheet).toContain(`sqref="T${first}:T${last + 1}"`);
    expect(sheet).toContain(`<hyperlink ref="T${first}"`);
    expect(parts.get("xl/drawings/drawing1.xml")).toContain('name="Biểu đồ riêng"');
  });

  test("W4: a look that the user gave to a cell of the product's goes with it", async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(after as never);
    const fillOf = (row: number) =>
      book.getWorksheet("Tổng hợp")?.getCell(row, 2).fill as { fgColor?: object };
    expect(fillOf(first + 2).fgColor).toEqual({ argb: "FFFFFF00" });
    expect(fillOf(first + 1)?.fgColor).not.toEqual({ argb: "FFFFFF00" });
  });

  test("W4: a column in the table DuLieu stays one, and its formula fills the rows that came", async () => {
    const { data, nextColumn } = placesIn(thisMonth());
    const table = [...parts.values()].find((xml) => xml.includes('displayName="DuLieu"')) ?? "";
    expect(table).toContain(`ref="A${data.header}:${nextColumn}${data.last}"`);
    expect(table).toContain('name="Đã gọi"');
    const cells = await cellsOf(after, "Dữ liệu");
    for (let row = data.first; row <= data.last; row++) {
      expect(cells.get(`${nextColumn}${row}`)).toBe("=DuLieu[[#This Row],[Số lượng]]*3");
    }
  });

  test("W4: written over again it is the same, byte by byte", async () => {
    const again = await over(after, thisMonth());
    const third = await over(again.bytes, thisMonth());
    expect(again.notKept).toEqual([]);
    expect(packageCounts(again.bytes)).toEqual(packageCounts(after));
    expect(third.bytes).toEqual(again.bytes);
  });
});

test("W4: without anything of the user's the file is as if it were made anew", async () => {
  const made = partsIn(await writeWorkbook(thisMonth()));
  const written = partsIn((await over(await writeWorkbook(lastMonth()), thisMonth())).bytes);
  expect([...written.keys()].sort()).toEqual([...made.keys()].sort());
  const cells = (xml = "") => xml.replace(/ s="\d+"|(?<= t="s")><v>\d+/g, "");
  for (const [path, xml] of made) {
    if (path.startsWith("xl/worksheets/sheet"))
      expect([path, cells(written.get(path))]).toEqual([path, cells(xml)]);
  }
});

test("W4: 24 months one over the other: styles, texts, names and parts don't pile up", async () => {
  const counts: ReturnType<typeof packageCounts>[] = [];
  let bytes = await ownBook();
  for (let month = 1; month <= 24; month++) {
    ({ bytes } = await over(bytes, month % 2 === 0 ? lastMonth() : thisMonth()));
    counts.push(packageCounts(bytes));
  }
  expect(packageFaults(bytes)).toEqual([]);
  expect(counts[23]).toEqual(counts[1]);
});
