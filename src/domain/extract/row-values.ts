import type { Finding } from "../finding";
import type { ExtractedEntry } from "./extracted-sheet";

export interface ExtractOptions {
  /** The reporting year, for two-digit years: 20xx up to it, 18 less for births. */
  readonly year?: number;
}

/** A row's values besides its place, its texts and the addresses of its cells. */
export type RowValues = Omit<ExtractedEntry, "row" | "hidden" | "struck" | "cells" | "text">;

export interface ReadRows {
  values(row: number): RowValues;
  readonly findings: readonly Finding[];
}

/** A row that says nothing. */
export const none: RowValues = {
  count: 0,
  born: null,
  sex: null,
  decisionDate: null,
  admissionDate: null,
  certificateDate: null,
  female: null,
  ethnicMinority: null,
  religious: null,
  youthUnion: null,
  quota: null,
  byMonth: null,
};
