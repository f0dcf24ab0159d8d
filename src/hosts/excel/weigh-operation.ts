import { edges } from "../../domain/report/drawn/looks";
import type { CellInput, Operation } from "./operation";

/** Bytes of a call or of an object on the way to it; with the genuine client it is some 130. */
const callBytes = 150;
/** The client cuts what is assigned to a large range into pieces, each with its own call. */
const bytesPerCell = 1.2;

/** About how many bytes the operation adds to a request; rather too many. */
export function weightOf(operation: Operation): number {
  switch (operation.do) {
    case "cells":
      return 3 * callBytes + inputBytes(operation.cells);
    case "look":
      return (8 + lookCalls(operation)) * callBytes;
    case "conditional-formats":
      return (3 + 8 * operation.formats.length) * callBytes + textBytes(JSON.stringify(operation.formats));
    case "validations":
      return (
        (2 + 3 * operation.clear.length + 7 * operation.validations.length) * callBytes +
        textBytes(JSON.stringify(operation.validations))
      );
    case "add-chart":
    case "redraw-chart":
      return (90 + 45 * operation.chart.series.length) * callBytes;
    case "page":
      return (40 + 2 * (operation.page.breaksBefore?.length ?? 0)) * callBytes;
    case "name":
      return 2 * callBytes + textBytes(operation.formula);
    case "add-sheet":
    case "delete-sheet":
    case "base-font":
    case "rows":
    case "width":
    case "columns-hidden":
    case "height":
    case "merge":
    case "unmerge":
    case "table":
    case "table-look":
    case "resize-table":
    case "untable":
    case "delete-chart":
    case "view":
    case "rewrite-name":
    case "remove-name":
      return 8 * callBytes;
  }
}

function lookCalls({ look, from }: Extract<Operation, { readonly do: "look" }>): number {
  const lines = edges.some((edge) => from === null || from[edge] !== look[edge]) ? 6 * 5 : 0;
  const names = new Set([...Object.keys(look), ...Object.keys(from ?? {})]);
  return lines + (from === null ? 14 : names.size + 6);
}

/** Quick, to tell the progress by. */
export function roughWeight(operation: Operation): number {
  return operation.do === "cells"
    ? 16 * operation.cells.length * (operation.cells[0]?.length ?? 0)
    : weightOf(operation);
}

/** A custom XML part goes into the request as JSON text, its quotation marks escaped. */
export function partWeight(xml: string): number {
  return callBytes + textBytes(xml) + (xml.match(/["\\]/g)?.length ?? 0);
}

/** An operation with its weight in bytes. */
export interface Weighed {
  readonly operation: Operation;
  readonly weight: number;
}

/** The operation in pieces of at most this weight: many cells are written in strips of rows, made as they are asked for. */
export function* pieces(operation: Operation, most: number): Iterable<Weighed> {
  if (operation.do !== "cells") {
    yield { operation, weight: weightOf(operation) };
    return;
  }
  const { row, cells } = operation;
  let from = 0;
  let weight = 0;
  for (const [index, line] of cells.entries()) {
    const own = inputBytes([line]);
    if (index > from && weight + own > most) {
      yield strip({ ...operation, row: row + from, cells: cells.slice(from, index) }, weight);
      [from, weight] = [index, 0];
    }
    weight += own;
  }
  yield strip({ ...operation, row: row + from, cells: cells.slice(from) }, weight);
}

function strip(operation: Operation, cellsWeight: number): Weighed {
  return { operation, weight: 3 * callBytes + cellsWeight };
}

function inputBytes(cells: readonly (readonly CellInput[])[]): number {
  let bytes = 0;
  for (const line of cells) {
    bytes += 2;
    for (const cell of line) {
      bytes += typeof cell === "string" ? textBytes(cell) + 3 : String(cell).length + 1;
      bytes += bytesPerCell;
    }
  }
  return bytes;
}

/** Of the text in UTF-8, in quotation marks, with what JSON escapes. */
export function textBytes(text: string): number {
  let bytes = 2;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += code === 0x22 || code === 0x5c ? 2 : code < 0x20 ? 6 : 1;
    else bytes += code < 0x800 ? 2 : 3;
  }
  return bytes;
}
