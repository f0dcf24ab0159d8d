import { coreWords } from "../text/committee-key";
import { unitWritings } from "../text/unit-prefixes";
import type { UnitPrefix } from "../text/unit-prefixes";
import { wordsOf } from "../text/words";
import type { Word } from "../text/words";
import { bodies, otherInitials } from "./body-names";
import type { Body } from "./body-names";
import { provinceNames } from "./province-names";
import type { Committee, Register } from "./register";

/** One writing that means a committee; `id` is `null` for a province's name, which means none. */
export interface CommitteeForm {
  readonly id: string | null;
  readonly how: "name" | "alias" | "abbreviation";
  readonly strength: number;
  readonly words: readonly FormWord[];
  /** Keys with tone marks, without spaces. */
  readonly letters: string;
  /** Without tone marks and spaces. */
  readonly folded: string;
  /** The kind of unit that the name goes with; `null` where the register doesn't say. */
  readonly unit: UnitPrefix | null;
  readonly demand: FormDemand;
  /** An acronym that might be a word in small letters (`CA`, `ĐUK`). */
  readonly capitals: boolean;
}

/**
 * What must stand around a writing for it to mean the committee. `unit`: its kind of unit before it, or nothing
 * else in the text. `prefixed`: its kind of unit. `alone`: nothing but an organ and framing words.
 */
export type FormDemand = "none" | "unit" | "prefixed" | "alone";

type FormWord = Pick<Word, "key" | "folded" | "text">;
type Source = Pick<CommitteeForm, "how" | "strength" | "demand">;

const named: Source = { how: "name", strength: 1, demand: "none" };
const aliased: Source = { how: "alias", strength: 1, demand: "none" };
const bodyNamed: Source = { how: "alias", strength: 0.95, demand: "none" };
const abbreviated: Source = { how: "abbreviation", strength: 0.8, demand: "none" };
const standingAlone: Source = { how: "abbreviation", strength: 0.7, demand: "alone" };
const unitInitials: Source = { how: "abbreviation", strength: 0.6, demand: "prefixed" };
const bodyKeys = bodies.map((body) => ({ body, keys: body.names.map((name) => foldedOf(wordsOf(name))) }));
const provinceKeys = new Set(provinceNames.map((name) => foldedOf(wordsOf(name))));

/** Every writing that the register's names, their aliases and general usage give, without shared abbreviations. */
export function committeeForms(register: Register): CommitteeForm[] {
  const own = register.committees.flatMap(ownForms);
  const general = register.committees.flatMap((committee) => [
    ...bodyForms(committee),
    ...initialForms(committee),
  ]);
  return [...provinceForms(), ...own, ...withoutShared(general, own)];
}

function ownForms(committee: Committee): CommitteeForm[] {
  const { words, prefix } = coreWords(committee.name);
  const names = [words, ...withoutProvince(words), ...numbered(words, prefix)];
  const shorter = withoutTinh(words).map((name) => form(committee.id, name, prefix, bodyNamed));
  const forms = names.map((name) => form(committee.id, name, prefix, named));
  const aliases = committee.aliases.map((alias) => aliasForm(committee.id, alias, prefix));
  return [...forms, ...shorter, ...aliases].filter((made) => made.folded !== "");
}

/** `Đảng ủy Khối` stays whole: without its prefix it would be any `khối`. */
function aliasForm(id: string, alias: string, unit: UnitPrefix | null): CommitteeForm {
  const { words, prefix } = coreWords(alias);
  const whole = wordsOf(alias);
  const single = words.length === 1 && whole.length > 1 && !isCapitals(words[0]?.text ?? "");
  return single ? form(id, whole, null, aliased) : form(id, words, prefix ?? unit, aliased);
}

/** `Phường 1` is also `P.1`. */
function numbered(words: readonly FormWord[], unit: UnitPrefix | null): FormWord[][] {
  const number = words.slice(-1);
  if (unit === null || !number.every((word) => /^\p{N}+$/u.test(word.text))) return [];
  return unitWritings(unit).map((writing) => [...wordsOf(writing), ...number]);
}

/** `Trường Chính trị tỉnh` is also `Trường Chính trị`; shorter ones (`công an`) are data of `bodies`. */
function withoutTinh(words: readonly FormWord[]): FormWord[][] {
  return words.length > 3 && words.at(-1)?.folded === "tinh" ? [words.slice(0, -1)] : [];
}

/** `công an tỉnh bình thuận` is also `công an tỉnh`; `hàm tân tỉnh bình thuận` also `hàm tân`. */
function withoutProvince(words: readonly FormWord[]): FormWord[][] {
  for (let from = 1; from < words.length; from++) {
    if (!provinceKeys.has(foldedOf(words.slice(from)))) continue;
    const rest = words.slice(0, from);
    const beforeProvince = rest.at(-1)?.folded === "tinh" ? rest.slice(0, -1) : [];
    return [rest, beforeProvince].filter((name) => name.length > 1);
  }
  return [];
}

function bodyForms(committee: Committee): CommitteeForm[] {
  return bodiesOf(committee).flatMap((body) => [
    ...body.names.map((name) => form(committee.id, wordsOf(name), null, bodyNamed)),
    ...body.abbreviations.map((name) => form(committee.id, wordsOf(name), null, abbreviated)),
    ...body.alone.map((name) => form(committee.id, wordsOf(name), null, standingAlone)),
  ]);
}

function bodiesOf(committee: Committee): Body[] {
  const { words } = coreWords(committee.name);
  const names = new Set([words, ...withoutProvince(words)].map(foldedOf));
  return bodyKeys.filter(({ keys }) => keys.some((key) => names.has(key))).map(({ body }) => body);
}

/** HTB and HT Bắc for Hàm Thuận Bắc; of two words (Bắc Bình) only with the kind of unit before them: `huyện BB`. */
function initialForms(committee: Committee): CommitteeForm[] {
  const { words, prefix } = coreWords(committee.name);
  if (bodiesOf(committee).length > 0 || words.some((word) => !/^\p{L}{2,}$/u.test(word.key))) return [];
  const letters = words.map((word) => word.text.charAt(0).toUpperCase());
  const initials = wordsOf(letters.join(""));
  if (words.length === 2)
    return prefix && ["district", "town", "city"].includes(prefix)
      ? [form(committee.id, initials, prefix, unitInitials)]
      : [];
  if (words.length < 3 || words.length > 5) return [];
  const shortened = [...wordsOf(letters.slice(0, -1).join("")), ...words.slice(-1)];
  return [initials, shortened]
    .filter((made) => !otherInitials.has(foldedOf(made)))
    .map((made) => form(committee.id, made, prefix, abbreviated));
}

/** Abbreviations that two committees share mean neither, nor do those that are a name or alias of another. */
function withoutShared(general: readonly CommitteeForm[], own: readonly CommitteeForm[]): CommitteeForm[] {
  const owners = new Map<string, Set<string | null>>();
  for (const { folded, id } of general) owners.set(folded, (owners.get(folded) ?? new Set()).add(id));
  const taken = new Set(own.map((made) => made.folded));
  return general.filter((made) => owners.get(made.folded)?.size === 1 && !taken.has(made.folded));
}

function provinceForms(): CommitteeForm[] {
  return provinceNames.map((name) => form(null, wordsOf(name), null, named));
}

function form(
  id: string | null,
  words: readonly FormWord[],
  unit: UnitPrefix | null,
  source: Source,
): CommitteeForm {
  const folded = foldedOf(words);
  // One syllable, or a province's name, says too little by itself: Vinh, Huế, Cao Bằng.
  const weak = (source.how === "name" && words.length === 1) || provinceKeys.has(folded);
  return {
    id,
    ...source,
    demand: id !== null && weak ? "unit" : source.demand,
    words,
    letters: words.map((word) => word.key).join(""),
    folded,
    unit,
    capitals: words.length === 1 && isAcronym(words[0]?.text ?? ""),
  };
}

/** HTB and BĐBP are no syllables, so they need no capitals to be told from words. */
function isAcronym(text: string): boolean {
  const couldBeWord = text.length < 3 || /[AEIOUYƯƠÔÊÂĂ]/u.test(text);
  return isCapitals(text) && couldBeWord;
}

function isCapitals(text: string): boolean {
  return /^\p{Lu}{1,8}$/u.test(text);
}

function foldedOf(words: readonly FormWord[]): string {
  return words.map((word) => word.folded).join("");
}
