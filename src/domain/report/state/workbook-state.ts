import { partData, partXml } from "../drawn/part-text";

/** The custom XML part in which a consolidated workbook says of which form it is, and what its tables held. */
export const stateNamespace = "urn:tonghop:state";

/**
 * Of the form of the workbook's tables and parts, not of the product. It grows when an older product would misread what
 * a newer one wrote. The part itself keeps its shape (`partXml`, a number `version`), so that every product can tell.
 */
const stateVersion = 1;

/** What a consolidation says of itself in its workbook: what of it is lost later can be told by that. */
export interface WorkbookState {
  readonly year: number;
  readonly period: { readonly from: string; readonly to: string };
  /** Rows of `DuLieu` and `HoSoNhan` as drawn. */
  readonly rows: { readonly data: number; readonly submissions: number };
  /** Persons who count, by committee (its id). */
  readonly admitted: Readonly<Record<string, number>>;
}

export type ReadState =
  /** An older product made the workbook, or another program saved it without the part. */
  | { readonly kind: "none" }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer"; readonly version: number }
  | { readonly kind: "known"; readonly state: WorkbookState };

/** The part's XML; `null` for a plan that is no consolidation. */
export function stateXml({ state }: { readonly state?: WorkbookState }): string | null {
  return state === undefined ? null : partXml(stateNamespace, { version: stateVersion, ...state });
}

/** What the part says; `undefined` where the workbook has none. */
export function readState(xml: string | undefined): ReadState {
  if (xml === undefined) return { kind: "none" };
  const data = dataOf(xml);
  if (typeof data !== "object" || data === null || !("version" in data)) return { kind: "damaged" };
  const { version } = data;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) return { kind: "damaged" };
  if (version > stateVersion) return { kind: "newer", version };
  // The sum vouches that the product wrote it, so it has this form.
  return { kind: "known", state: data as unknown as WorkbookState };
}

function dataOf(xml: string): unknown {
  try {
    return partData(xml);
  } catch {
    return null;
  }
}
