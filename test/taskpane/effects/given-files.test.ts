import { giveFiles, sortFolder } from "../../../src/taskpane/effects/given-files";

function found(path: string, lastModified = 1_640_000_000_000) {
  const name = path.split("/").at(-1) ?? path;
  return { path, file: new File(["x"], name, { lastModified }) };
}

describe("files that the user gives", () => {
  test("of a folder workbooks, archives and mails are taken; what is left out is named", () => {
    const { files, leftOut } = sortFolder(
      ["b/a.xlsx", "b/~$a.xlsx", "b/.DS_Store", "b/ghi chú.docx", "b/c.ZIP", "b/thư.eml"].map((path) =>
        found(path),
      ),
    );
    expect(files.map(({ path }) => path)).toEqual(["b/a.xlsx", "b/c.ZIP", "b/thư.eml"]);
    expect(leftOut).toEqual(["b/ghi chú.docx"]);
  });

  test("files of one name are told apart by the way to them", () => {
    const given = giveFiles([found("x/t1.xlsx"), found("y/t1.xlsx"), found("y/t2.xlsx")]);
    expect(given.map(({ name }) => name)).toEqual(["x/t1.xlsx", "y/t1.xlsx", "t2.xlsx"]);
  });
});
