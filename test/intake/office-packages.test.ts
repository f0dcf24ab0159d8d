import { strToU8, zipSync } from "fflate";
import { textAt } from "../../src/domain/grid/grid";
import { openFile } from "../../src/intake/open-file";
import { unpackFiles } from "../../src/intake/unpack";

const word = zipSync({
  "[Content_Types].xml": strToU8("<Types/>"),
  "_rels/.rels": strToU8("<Relationships/>"),
  "word/document.xml": strToU8("<w:document/>"),
});
const writer = zipSync({
  mimetype: strToU8("application/vnd.oasis.opendocument.text"),
  "content.xml": strToU8("<office:document-content/>"),
});

test("I2: a document by another name is one file, refused with what to do", async () => {
  for (const bytes of [word, writer]) {
    const files = await unpackFiles([
      { name: "báo cáo.xls", modified: null, read: () => Promise.resolve(bytes) },
    ]);
    expect(files.map(({ name }) => name)).toEqual(["báo cáo.xls"]);
    expect(await openFile("báo cáo.xls", bytes)).toEqual({
      state: "refused",
      rule: "file.unreadable",
      cause: "document",
    });
  }
});

test("I1: the tables of a page named .xls are one sheet, below each other, as Excel opens them", async () => {
  const page = `<html><meta charset="utf-8"><table><tr><td colspan=2>Biểu số 5-BTCTW</td></tr></table>
    <table><tr><td>Tiêu chí</td><td>Kỳ này</td></tr><tr><td rowspan=2>Xã</td><td>3</td></tr><tr><td>4</td></tr></table></html>`;
  const opened = await openFile("bieu.xls", strToU8(page));
  if (opened.state !== "read") throw new Error("refused");
  const [grid, ...others] = opened.workbook.sheets;
  expect(others).toEqual([]);
  const rows = [0, 1, 2, 3, 4].map((row) => [0, 1].map((column) => grid && textAt(grid, row, column)));
  expect(rows).toEqual([
    ["Biểu số 5-BTCTW", ""],
    ["", ""],
    ["Tiêu chí", "Kỳ này"],
    ["Xã", "3"],
    ["", "4"],
  ]);
  expect(grid?.merges).toContainEqual({ top: 3, bottom: 4, left: 0, right: 0 });
});
