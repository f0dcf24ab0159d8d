import type { OpenWorkbook } from "../application/pane/open-workbook";

/** Where the pane runs, and what it can do there. */
export type PaneHost =
  /** `waiting` is told while Excel waits for the user to leave a cell. */
  | { readonly kind: "excel"; readonly open: (waiting: (isWaiting: boolean) => void) => OpenWorkbook }
  /** `save` hands a finished file to the browser. */
  | { readonly kind: "page"; readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void };
