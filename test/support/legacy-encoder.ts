/** Writes Vietnamese in the legacy encodings, as the keyboards of the time did. Tables of their own: the reverse of the product's would prove nothing. */

/** á à ả ã ạ in the order in which the tables have the tones. */
const tones = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

const tcvn3Letters = new Map(
  Object.entries({
    a: [0xb8, 0xb5, 0xb6, 0xb7, 0xb9],
    ă: [0xbe, 0xbb, 0xbc, 0xbd, 0xc6],
    â: [0xca, 0xc7, 0xc8, 0xc9, 0xcb],
    e: [0xd0, 0xcc, 0xce, 0xcf, 0xd1],
    ê: [0xd5, 0xd2, 0xd3, 0xd4, 0xd6],
    i: [0xdd, 0xd7, 0xd8, 0xdc, 0xde],
    o: [0xe3, 0xdf, 0xe1, 0xe2, 0xe4],
    ô: [0xe8, 0xe5, 0xe6, 0xe7, 0xe9],
    ơ: [0xed, 0xea, 0xeb, 0xec, 0xee],
    u: [0xf3, 0xef, 0xf1, 0xf2, 0xf4],
    ư: [0xf8, 0xf5, 0xf6, 0xf7, 0xf9],
    y: [0xfd, 0xfa, 0xfb, 0xfc, 0xfe],
  }).flatMap(([base, bytes]) =>
    bytes.map((byte, index): [string, number] => [(base + (tones[index] ?? "")).normalize("NFC"), byte]),
  ),
);
const tcvn3Plain = new Map(
  Object.entries({
    ă: 0xa8,
    â: 0xa9,
    ê: 0xaa,
    ô: 0xab,
    ơ: 0xac,
    ư: 0xad,
    đ: 0xae,
    Ă: 0xa1,
    Â: 0xa2,
    Ê: 0xa3,
    Ô: 0xa4,
    Ơ: 0xa5,
    Ư: 0xa6,
    Đ: 0xa7,
  }),
);

/** `small`: capitals share the small letter, as fonts ending in H show them. `pairs`: a capital with a tone is base and small letter. */
export function encodeTcvn3(text: string, capitals: "small" | "pairs"): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const own = tcvn3Plain.get(letter) ?? tcvn3Letters.get(letter);
      if (own !== undefined) return String.fromCharCode(own);
      const small = letter.toLowerCase();
      const byte = tcvn3Letters.get(small);
      if (byte === undefined) return letter;
      const base = withoutTone(small).toUpperCase();
      const written = String.fromCharCode(tcvn3Plain.get(base) ?? base.charCodeAt(0));
      return (capitals === "pairs" ? written : "") + String.fromCharCode(byte);
    })
    .join("");
}

const vniBases: Readonly<Record<string, string>> = { ă: "a", â: "a", ê: "e", ô: "o", ơ: "ô", ư: "ö", đ: "ñ" };
const vniTones = ["ù", "ø", "û", "õ", "ï"];
const vniMarks: Readonly<Record<string, readonly string[]>> = {
  ă: ["é", "è", "ú", "ü", "ë"],
  â: ["á", "à", "å", "ã", "ä"],
  ê: ["á", "à", "å", "ã", "ä"],
  ô: ["á", "à", "å", "ã", "ä"],
};
const vniAlone: Readonly<Record<string, string>> = { í: "í", ì: "ì", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î" };

/** `mark`: in which case the mark behind a capital is written. */
export function encodeVni(text: string, mark: "small" | "alike"): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const small = letter.toLowerCase();
      const isCapital = small !== letter;
      const alone = vniAlone[small];
      if (alone !== undefined) return isCapital ? alone.toUpperCase() : alone;
      const vowel = withoutTone(small);
      const tone = tones.findIndex((one) => small.normalize("NFD").includes(one));
      const base = vniBases[vowel] ?? vowel;
      const behind =
        tone >= 0
          ? (vniMarks[vowel] ?? vniTones)[tone]
          : ({ ă: "ê", â: "â", ê: "â", ô: "â" } as Readonly<Record<string, string>>)[vowel];
      const written = isCapital ? base.toUpperCase() : base;
      return written + (isCapital && mark === "alike" ? (behind ?? "").toUpperCase() : (behind ?? ""));
    })
    .join("");
}

function withoutTone(letter: string): string {
  return letter
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0309\u0303\u0323]/g, "")
    .normalize("NFC");
}
