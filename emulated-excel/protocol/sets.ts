/** Sets that are not versions of the Excel API but are asked for by the client or by products. */
const otherSets: Readonly<Record<string, string>> = {
  delayforcelledit: "1.1",
  richapiruntime: "1.2",
  dialogapi: "1.2",
  sharedruntime: "1.1",
};

/** As `Office.context.requirements.isSetSupported` of a host whose highest ExcelApi is `apiSet`. */
export function isSetSupported(apiSet: string, name: string, version: string | number | undefined): boolean {
  const key = name.toLowerCase();
  const highest = key === "excelapi" ? apiSet : otherSets[key];
  if (highest === undefined) return false;
  return version === undefined || compareVersions(highest, String(version)) >= 0;
}

/** Negative, 0 or positive; `1.10` comes after `1.9`. */
export function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}
