/** The five tones, each a character of its own behind its vowel. */
const tones: ReadonlySet<number> = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);

/** The letters that Vietnamese uses of the code page: â ă ê ô ơ ư đ and vowels that hold their tone, small and capital. */
const letters: ReadonlySet<number> = new Set(
  [0xc0, 0xc1, 0xc2, 0xc3, 0xc8, 0xc9, 0xca, 0xcd, 0xd0, 0xd3, 0xd4, 0xd5, 0xd9, 0xda, 0xdd].flatMap(
    (capital) => [capital, capital + 0x20],
  ),
);

const plainVowels: ReadonlySet<number> = new Set([..."aeiouyAEIOUY"].map((letter) => letter.charCodeAt(0)));
const markedVowels: ReadonlySet<number> = new Set(
  [0xc2, 0xc3, 0xca, 0xd4, 0xd5, 0xdd].flatMap((capital) => [capital, capital + 0x20]),
);

/**
 * Whether bytes that are no UTF-8 are Vietnamese in Windows-1258: there are `leastTones` tones, each stands behind a vowel, and no
 * letter is there that Vietnamese doesn't write in it. TCVN3 and VNI, whose bytes mean other letters, fail by both.
 */
export function isVietnameseCodePage(bytes: Uint8Array, leastTones = 2): boolean {
  let found = 0;
  let before = 0;
  for (const byte of bytes) {
    if (tones.has(byte)) {
      if (!plainVowels.has(before) && !markedVowels.has(before)) return false;
      found++;
    } else if (byte >= 0xa1 && !letters.has(byte) && !isSign(byte)) return false;
    before = byte;
  }
  return found >= leastTones;
}

/** « » ° § and their like, which stand in any text; TCVN3 has letters on most of the others. */
function isSign(byte: number): boolean {
  return byte === 0xab || byte === 0xbb || byte === 0xb0;
}
