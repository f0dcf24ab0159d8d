/**
 * Whether a format shows a number as a date or a time: a `y`, `m`, `d`, `h` or `s` outside of quoted text, escapes,
 * padding, colours, conditions and locales. `[h]:mm` is one; `0.00E+00`, `[Red]0` and `#,##0 "đ"` are not.
 */
export function isDateFormat(code: string): boolean {
  const letters = code
    .replace(/General/gi, "")
    .replace(/"[^"]*"?|\\.|_.|\*./gs, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, "");
  return /[ymdhs]/i.test(letters);
}
