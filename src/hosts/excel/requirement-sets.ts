/** Whether this Excel has the calls of a set above the one that the add-in asks for (ExcelApi 1.9). */
export function isSetSupported(version: "1.13"): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
