import type { DeclaredFigure } from "../extract/extracted-sheet";

/** A percentage as the sender wrote it: its number, and the value of its last written decimal (0.1 for `26,6%`). */
export interface DeclaredPercent {
  readonly value: number;
  readonly unit: number;
}

/** Beyond this a number isn't written by a person but computed by the sheet, with its binary noise. */
const mostDecimals = 6;

/**
 * How a declared percentage may be meant. A number without a percent sign may be a fraction (0.9867 in a cell
 * formatted as percent): then both readings are given.
 */
export function percentReadings(declared: Pick<DeclaredFigure, "value" | "written">): DeclaredPercent[] {
  const { value, written } = declared;
  const decimals = Math.min(mostDecimals, writtenDecimals(written));
  const asWritten = { value, unit: 10 ** -decimals };
  const asFraction = { value: value * 100, unit: 10 ** -Math.max(0, decimals - 2) };
  if (!written.includes("%")) return [asWritten, asFraction];
  const shown = Number(/-?\d+(?:[.,]\d+)?/.exec(written)?.[0].replace(",", "."));
  const isFraction = Math.abs(value * 100 - shown) < Math.abs(value - shown);
  return [isFraction ? { value: value * 100, unit: asWritten.unit } : asWritten];
}

/** Rounded to its last written decimal, or cut off behind it: offices do both. Never rounded up beyond. */
export function fits({ value, unit }: DeclaredPercent, truth: number): boolean {
  const left = truth - value;
  return left >= -unit / 2 - 1e-9 && left < unit - 1e-9;
}

/** Within a unit of the last written decimal: rounded or cut off. */
export function fitsRoughly(declared: DeclaredPercent, truth: number): boolean {
  return Math.abs(declared.value - truth) < declared.unit + 1e-9;
}

function writtenDecimals(written: string): number {
  return /\d[.,](\d+)\s*%?\s*$/.exec(written.trim())?.[1]?.length ?? 0;
}
