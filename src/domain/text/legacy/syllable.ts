/** The tone marks: grave, acute, tilde, hook above, dot below. */
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/g;

const onsets = words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
/** Of names from the highlands and of foreign ones: `Krông`, `Đrắk`, `Plei`. */
const rareOnsets = words("bl br cl cr dr đr gl gr hm hr hl hn kl kr ml mn mr ny pl pr sr str tl w j z f");

/** What may follow the onset, without its tone. */
const rhymes = words(
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
    "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu " +
    "o oc oi om on ong op ot oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet " +
    "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uc ui um un ung up ut uân uâng uât uây uâ uê uêch uênh uơ " +
    "uôc uôi uôm uôn uông uôt uy uya uych uyn uynh uyp uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y",
);
/** Without an onset, and behind qu, the rhymes of iê begin with y. */
const bareRhymes = words("yêm yên yêng yêt yêu");
/** Of dialects, of transcribed names, and `iê` left toneless by its own spelling. */
const rareRhymes = words(
  "ooc oong ăk ak ek êk ik ok ôk ơk uk ưk âk êng êc ăo ơng ơc uôp uao uau uơn ưp iêk oăp eê aa oo ôông ôôc ăi ăl al el il ol ôl ul ar er or ir ăr ôr",
);

const stopped = /(?:c|ch|p|t|k)$/;
const lightTones = /[\u0301\u0323]/;

/** What it costs to take a word for a Vietnamese syllable: 0 none, 1 an unusual one, 3 none at all. */
export type SyllableCost = 0 | 1 | 3;

/** Judges by the rules of spelling (onset, rhyme, tone), not by a dictionary, so that names are judged like words. */
export function costOfSyllable(word: string): SyllableCost {
  const lower = word.normalize("NFC").replace(/[Ðð]/g, "đ").toLowerCase();
  const apart = lower.normalize("NFD");
  const tones = apart.match(toneMark) ?? [];
  if (tones.length > 1) return 3;
  const plain = apart.replace(toneMark, "").normalize("NFC");
  const [tone] = tones;
  let best: SyllableCost = 3;
  for (let split = 0; split <= Math.min(3, plain.length - 1); split++) {
    const cost = costOfParts(plain.slice(0, split), plain.slice(split), tone);
    if (cost < best) best = cost;
  }
  if (best === 3 || tone === undefined) return best;
  return isTonePlaced(lower) ? best : 1;
}

function costOfParts(onset: string, rhyme: string, tone: string | undefined): SyllableCost {
  const isUsual =
    rhymes.has(rhyme) || ((onset === "" || onset === "qu") && bareRhymes.has(rhyme)) || endsGi(onset, rhyme);
  if (!isUsual && !rareRhymes.has(rhyme)) return 3;
  if (onset !== "" && !onsets.has(onset) && !rareOnsets.has(onset)) return 3;
  if (stopped.test(rhyme) && tone !== undefined && !lightTones.test(tone)) return 3;
  const isSpelled = isOnsetSpelled(onset, rhyme);
  if (isSpelled === "never") return 3;
  const isStrict = isUsual && (onset === "" || onsets.has(onset)) && isSpelled === "always";
  return isStrict && !(stopped.test(rhyme) && tone === undefined) ? 0 : 1;
}

/** `giêng`, `giếng`: the i is written once. */
function endsGi(onset: string, rhyme: string): boolean {
  return onset === "gi" && (rhyme === "êng" || rhyme === "êc");
}

/** c, g, ng before a, o, u; k, gh, ngh before i, e, ê, y. Names in k alone (`Kạn`, `Kăn`) do otherwise. */
function isOnsetSpelled(onset: string, rhyme: string): "always" | "sometimes" | "never" {
  const isFront = /^[ieêy]/.test(rhyme);
  if (onset === "c" || onset === "ng") return isFront ? "never" : "always";
  if (onset === "g") return /^[eêy]/.test(rhyme) ? "never" : "always";
  if (onset === "gh" || onset === "ngh") return isFront ? "always" : "never";
  if (onset === "k") return isFront ? "always" : "sometimes";
  // `qu` and a rhyme in u, ư or o: there is none; `gi` before i neither.
  if (onset === "qu") return /^[uưo]/.test(rhyme) ? "never" : "always";
  if (onset === "gi") return rhyme.startsWith("i") ? "never" : "always";
  // Only after some onsets, and alone, y is a rhyme of its own.
  if (rhyme === "y") return /^(|h|k|l|m|s|t|v|th|qu|đ|n)$/.test(onset) ? "always" : "sometimes";
  return onset === "p" ? "sometimes" : "always";
}

/** In either style (`hòa`, `hoà`): on the vowel with a mark, else on one of the two that the styles choose between. */
function isTonePlaced(lower: string): boolean {
  const start = /^(?:qu(?=[^\p{M}])|gi(?=[aeouăâêôơưy])|[^aeiouyăâêôơư]*)/u;
  const letters = [...lower];
  const bare = letters.map((letter) => letter.normalize("NFD").replace(toneMark, "").normalize("NFC"));
  const from = start.exec(bare.join(""))?.[0].length ?? 0;
  const at = letters.findIndex((letter, index) => letter !== bare[index]);
  const vowels = /^[aeiouyăâêôơư]+/u.exec(bare.slice(from).join(""))?.[0] ?? "";
  const isClosed = from + vowels.length < bare.length;
  const marked = [...vowels].findLastIndex((vowel) => "ăâêôơư".includes(vowel));
  if (at < from || vowels === "") return false;
  if (marked >= 0) return at - from === marked;
  if (vowels.length === 3) return at - from === 1;
  if (vowels.length === 1) return at === from;
  if (isClosed) return at - from === 1;
  return at === from || /^(?:oa|oe|uy)$/.test(vowels);
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
