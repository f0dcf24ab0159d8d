/** TCVN3 (ABC): a byte a letter, by its Latin letter. Capitals with a tone mark have no byte of their own. */
const letters: Readonly<Record<string, string>> = {
  a: "¸á µà ¶ả ·ã ¹ạ ¨ă ¾ắ »ằ ¼ẳ ½ẵ Æặ ©â Êấ Çầ Èẩ Éẫ Ëậ",
  d: "®đ",
  e: "Ðé Ìè Îẻ Ïẽ Ñẹ ªê Õế Òề Óể Ôễ Öệ",
  i: "Ýí ×ì Øỉ Üĩ Þị",
  o: "ãó ßò áỏ âõ äọ «ô èố åồ æổ çỗ éộ ¬ơ íớ êờ ëở ìỡ îợ",
  // The letter of ư is the soft hyphen: whoever trims invisible characters first loses it.
  u: "óú ïù ñủ òũ ôụ \u00ADư øứ õừ öử ÷ữ ùự",
  y: "ýý úỳ ûỷ üỹ þỵ",
  capitals: "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ",
};

const byLatin: ReadonlyMap<string, string> = new Map(
  Object.values(letters).flatMap((line) =>
    line.split(" ").map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]),
  ),
);

/** The capital that stands before its own small letter with the tone (`Aµ` = À, `¢Ê` = Ấ): a second way to write capitals. */
const capitalPairs: ReadonlyMap<string, string> = new Map(
  [...byLatin].flatMap(([latin, letter]): [string, string][] => {
    const toneless = letter
      .normalize("NFD")
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "")
      .normalize("NFC");
    if (toneless === letter) return [];
    const capital = toneless.toUpperCase();
    const written = [...byLatin].find(([, known]) => known === capital)?.[0] ?? capital;
    return [[written + latin, letter.toUpperCase()]];
  }),
);

/** The text as its sender saw it in a font `.Vn…`; what the encoding has no letter for stays. */
export function decodeTcvn3(text: string): string {
  let decoded = "";
  for (let at = 0; at < text.length; at++) {
    const pair = capitalPairs.get(text.slice(at, at + 2));
    if (pair !== undefined) at++;
    decoded += pair ?? byLatin.get(text.charAt(at)) ?? text.charAt(at);
  }
  return decoded;
}

/** A word decoded; `null` where it has a letter above ASCII that the encoding doesn't know. */
export function readTcvn3(word: string): string | null {
  for (const letter of word) if (letter >= "\u0080" && !byLatin.has(letter)) return null;
  return decodeTcvn3(word);
}
