/** `sinh năm`, `SN`, brackets, a dash or a comma between a name and the birth behind it. */
const birthBehind =
  /^(.*?[\p{L}\p{M}.])[\s,;:(–—-]+(?:(?:sinh|sn|ns)[.:]?\s*)?(?:(?:năm|ngày|nam|ngay)\s*(?:sinh)?:?\s*)?((?:\d{1,2}\s*[/.-]\s*){0,2}(?:19|20)\d\d)[\s).;,]*$/iu;

/** The same with a year of two digits: a day is one beyond doubt, a bare number may be anything. */
const shortDay =
  /^(.*?[\p{L}\p{M}.])[\s,;:(–—-]+(?:(?:sinh|sn|ns)[.:]?\s*)?(?:ngày\s*)?((?:\d{1,2}\s*[/.-]\s*){2}\d\d)[\s).;,]*$/iu;
const shortYear =
  /[\p{L}\p{M}.](?:\s*[,;:(–—-]+\s*(?:(?:sinh|sn|ns)[.:]?\s*)?(?:năm\s*)?|\s+(?:sinh|sn|ns)[.:]?\s*(?:năm\s*)?)[’']?(\d\d)[\s).;,]*$/iu;

/**
 * R24: a name with the birth behind it (`Nguyễn Văn A, 1998`) as two; `born` is "" where none is. A bare year of two
 * digits stays with the name and is `born` too: no date, it is told.
 */
export function splitBirth(text: string): { readonly name: string; readonly born: string } {
  // Looked at in every row: names hardly ever have digits.
  if (!/\d\d/.test(text)) return { name: text, born: "" };
  const [, name, born] = birthBehind.exec(text) ?? shortDay.exec(text) ?? [];
  if (name !== undefined && born !== undefined) return { name, born };
  return { name: text, born: shortYear.exec(text)?.[1] ?? "" };
}
