import { installEmulatedOffice } from "../../emulated-excel/client/install-office";
import { loadOfficeClient } from "../../emulated-excel/client/load-office-client";
import type { OfficeClient } from "../../emulated-excel/client/office-client";
import type { EmulatedExcel, EmulatedExcelOptions } from "../../emulated-excel/emulated-excel";
import { createEmulatedExcel } from "../../emulated-excel/emulated-excel";

export type OpenExcel = OfficeClient & { readonly excel: EmulatedExcel };

/** A fresh emulated Excel with a fresh genuine client that speaks with it; `Sheet1` is its only sheet. */
export function openExcel(options?: EmulatedExcelOptions): OpenExcel {
  const client = loadOfficeClient();
  const excel = createEmulatedExcel(options);
  installEmulatedOffice(excel, client);
  return { Office: client.Office, Excel: client.Excel, OfficeExtension: client.OfficeExtension, excel };
}
