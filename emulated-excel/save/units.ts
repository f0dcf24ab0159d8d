/**
 * Between Excel's units and a plan's. Office.js gives widths in points, as a screen of 96 dots an inch has them: a
 * column of `n` characters is `n` digits of the base font and 5 pixels of padding wide.
 */

const pointsPerPixel = 0.75;
const paddingPixels = 5;
const pointsPerMillimetre = 72 / 25.4;

/** Pixels of a digit: half the size in the fonts that offices use. */
function digitPixels(fontSize: number): number {
  return Math.round((fontSize * 96) / 72 / 2);
}

export function widthPoints(characters: number, fontSize: number): number {
  return Math.round(characters * digitPixels(fontSize) + paddingPixels) * pointsPerPixel;
}

export function widthCharacters(points: number, fontSize: number): number {
  const characters = (points / pointsPerPixel - paddingPixels) / digitPixels(fontSize);
  return Math.max(0, Number(characters.toFixed(3)));
}

export function points(millimetres: number): number {
  return millimetres * pointsPerMillimetre;
}

export function millimetres(length: number): number {
  return Number((length / pointsPerMillimetre).toFixed(2));
}
