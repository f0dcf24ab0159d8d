/** How texts were written before Unicode, from the tables of the two encodings: the other way than the product reads. */

const tcvn3Bytes = new Map<string, number>();
const tcvn3Table =
  "á B8 à B5 ả B6 ã B7 ạ B9 ă A8 ắ BE ằ BB ẳ BC ẵ BD ặ C6 â A9 ấ CA ầ C7 ẩ C8 ẫ C9 ậ CB đ AE é D0 è CC ẻ CE ẽ CF ẹ D1 " +
  "ê AA ế D5 ề D2 ể D3 ễ D4 ệ D6 í DD ì D7 ỉ D8 ĩ DC ị DE ó E3 ò DF ỏ E1 õ E2 ọ E4 ô AB ố E8 ồ E5 ổ E6 ỗ E7 ộ E9 " +
  "ơ AC ớ ED ờ EA ở EB ỡ EC ợ EE ú F3 ù EF ủ F1 ũ F2 ụ F4 ư AD ứ F8 ừ F5 ử F6 ữ F7 ự F9 ý FD ỳ FA ỷ FB ỹ FC ỵ FE " +
  "Ă A1 Â A2 Ê A3 Ô A4 Ơ A5 Ư A6 Đ A7";
const pairs = tcvn3Table.split(" ");
for (let index = 0; index < pairs.length; index += 2) {
  tcvn3Bytes.set((pairs[index] ?? "").normalize("NFC"), parseInt(pairs[index + 1] ?? "", 16));
}

/** TCVN3 as Latin-1 shows it. Toned capitals share the byte of the small letter. */
export function inTcvn3(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const code = tcvn3Bytes.get(letter) ?? tcvn3Bytes.get(letter.toLowerCase());
      return code === undefined ? letter : String.fromCharCode(code);
    })
    .join("");
}

const toneMarks: Readonly<Record<string, string>> = {
  "\u0301": "ù",
  "\u0300": "ø",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const circumflex: Readonly<Record<string, string>> = {
  "": "â",
  "\u0301": "á",
  "\u0300": "à",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const breve: Readonly<Record<string, string>> = {
  "": "ê",
  "\u0301": "é",
  "\u0300": "è",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
};
const onI: Readonly<Record<string, string>> = {
  "\u0301": "í",
  "\u0300": "ì",
  "\u0309": "æ",
  "\u0303": "ó",
  "\u0323": "ò",
};

/** VNI-Windows as Latin-1 shows it: base and mark, the mark in the case of its letter. */
export function inVni(text: string): string {
  return [...text.normalize("NFC")].map(vniLetter).join("");
}

function vniLetter(letter: string): string {
  const small = letter.toLowerCase();
  const written = smallVni(small);
  return small === letter ? written : written.toUpperCase();
}

function smallVni(letter: string): string {
  if (letter === "đ") return "ñ";
  const apart = letter.normalize("NFD");
  const [base = ""] = apart;
  const marks = apart.slice(1);
  const tone = [...marks].find((mark) => mark in toneMarks) ?? "";
  if (marks.includes("\u0302")) return base + (circumflex[tone] ?? "");
  if (marks.includes("\u0306")) return base + (breve[tone] ?? "");
  const horned = marks.includes("\u031b") ? { o: "ô", u: "ö" }[base] : undefined;
  if (horned !== undefined) return horned + (toneMarks[tone] ?? "");
  if (tone === "") return letter;
  if (base === "i") return onI[tone] ?? letter;
  if (base === "y" && tone === "\u0323") return "î";
  return base + (toneMarks[tone] ?? "");
}
