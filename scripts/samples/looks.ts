import type { Look } from "./list-design";

/** Typed by an office that follows the handbook. */
export const handbook: Look = {
  font: "Times New Roman",
  size: 12,
  fill: null,
  border: "thin",
  frozenColumns: 2,
};
export const smallPrint: Look = {
  font: "Times New Roman",
  size: 11,
  fill: null,
  border: "hair",
  frozenColumns: null,
};
export const tinted: Look = {
  font: "Times New Roman",
  size: 12,
  fill: "FFDDEBF7",
  border: "thin",
  frozenColumns: 2,
};
export const wide: Look = { font: "Times New Roman", size: 13, fill: null, border: "thin", frozenColumns: 0 };
export const exported: Look = { font: "Arial", size: 10, fill: "FFD9D9D9", border: "thin", frozenColumns: 0 };
export const calibri: Look = {
  font: "Calibri",
  size: 11,
  fill: "FFE2EFDA",
  border: "thin",
  frozenColumns: 3,
};
