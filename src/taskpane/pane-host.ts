import type { OpenWorkbook } from "../application/pane/open-workbook";

/** Where the pane runs, and what it can do there. */
export type PaneHost =
  | { readonly kind: "excel"; readonly book: OpenWorkbook }
  /** `save` hands a finished file to the browser. */
  | { readonly kind: "page"; readonly save: (name: string, bytes: Uint8Array<ArrayBuffer>) => void };
