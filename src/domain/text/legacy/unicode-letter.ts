const letter = /[\u0102-\u01B0\u1EA0-\u1EF9]|[A-Za-z\u00C0-\u00FF][\u0300-\u0303\u0306\u0309\u031B\u0323]/;

/** Letters of Vietnamese beyond Latin-1, or a letter and behind it a mark of its own: Unicode, whatever the font. */
export function isUnicodeLetter(text: string): boolean {
  return letter.test(text);
}
