const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The browser asks for its address only after the click has been handled. */
const untilTaken = 60_000;

/** Hands a workbook to the browser, which saves it as the user has set. */
export function saveFile(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: xlsx }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, untilTaken);
}
