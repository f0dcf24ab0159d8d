/** `sinh năm`, `SN`, brackets, a dash or a comma between a name and the birth behind it. */
const birthBehind =
  /^(.*?[\p{L}\p{M}.])[\s,;:(–—-]+(?:(?:sinh|sn|ns)[.:]?\s*)?(?:(?:năm|ngày|nam|ngay)\s*(?:sinh)?:?\s*)?((?:\d{1,2}\s*[/.-]\s*){0,2}(?:19|20)\d\d)[\s).;,]*$/iu;

/** R24: a name with the birth behind it (`Nguyễn Văn A, 1998`) as two; `born` is "" where none is. */
export function splitBirth(text: string): { readonly name: string; readonly born: string } {
  // Looked at in every row: names hardly ever have digits.
  if (!/\d{4}/.test(text)) return { name: text, born: "" };
  const [, name, born] = birthBehind.exec(text) ?? [];
  return name === undefined || born === undefined ? { name: text, born: "" } : { name, born };
}
