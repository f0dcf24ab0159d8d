/**
 * From a plan's units to Excel's. Office.js gives widths and heights in points, as a screen of 96 dots an inch has
 * them: a column of `n` characters is `n` digits of the base font and 5 pixels of padding wide.
 */

const pointsPerPixel = 0.75;
const paddingPixels = 5;
const pointsPerMillimetre = 72 / 25.4;
const widestCharacters = 255;
const tallestRow = 409.5;

/** Pixels of a digit: half the size in the fonts that offices use (Times New Roman, Arial, Calibri). */
function digitPixels(size: number): number {
  return Math.round((size * 96) / 72 / 2);
}

/** The width in points of a column that shows so many characters of a base font of this size. */
export function widthPoints(characters: number, fontSize: number): number {
  const digit = digitPixels(fontSize);
  const shown = Math.min(characters, widestCharacters - paddingPixels / digit);
  return Math.round(shown * digit + paddingPixels) * pointsPerPixel;
}

/** A row's height as Excel takes it: no row is higher than 409.5 points. */
export function heightPoints(height: number): number {
  return Math.min(height, tallestRow);
}

export function millimetrePoints(length: number): number {
  return Number((length * pointsPerMillimetre).toFixed(4));
}
