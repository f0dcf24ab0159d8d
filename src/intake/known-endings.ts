/** Names by which files are taken from a folder; what else lies there is named and passed over. A file given by itself is always tried (I1). */
const endings = new Set(
  "xlsx xlsm xltx xltm xls xlt xlsb ods ots fods csv tsv slk zip eml msg rar 7z".split(" "),
);

/** Whether a file in a folder is named as a workbook, or as something that workbooks come in. */
export function isNamedAsKnown(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot >= 0 && endings.has(name.slice(dot + 1).toLowerCase());
}
