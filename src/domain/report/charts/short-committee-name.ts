const organisation =
  /^(đảng bộ|đảng ủy|đảng uỷ|huyện ủy|huyện uỷ|thị ủy|thị uỷ|thành ủy|thành uỷ|ban chấp hành đảng bộ)\s+/iu;
const unit = /^(huyện|thị xã|thành phố|xã|phường|đặc khu|tỉnh)\s+/iu;
const unitMarks: ReadonlyMap<string, string> = new Map([
  ["huyện", "H."],
  ["thị xã", "TX."],
  ["thành phố", "TP."],
  ["xã", "X."],
  ["phường", "P."],
]);
const shortenings: readonly (readonly [RegExp, string])[] = [
  [/cơ quan (và|&|-) doanh nghiệp/iu, "CQ&DN"],
  [/bộ đội biên phòng/iu, "Biên phòng"],
  [/ủy ban nhân dân|uỷ ban nhân dân/iu, "UBND"],
  [/(?<=\S)\s+tỉnh$/iu, ""],
];

/** Names short enough for the axis of a chart, in the same order; where two would be equal they keep their unit. */
export function shortCommitteeNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => shorten(withoutUnit(name)));
  return short.map((name, index) => {
    const full = names[index] ?? name;
    const isUnique = short.filter((other) => other === name).length === 1;
    return isUnique ? name : withMarkedUnit(full);
  });
}

function withoutOrganisation(name: string): string {
  return name.normalize("NFC").replace(organisation, "");
}

function withoutUnit(name: string): string {
  return withoutOrganisation(name).replace(unit, "");
}

function withMarkedUnit(name: string): string {
  const rest = withoutOrganisation(name);
  const prefix = unit.exec(rest)?.[1]?.toLowerCase();
  const mark = prefix === undefined ? undefined : unitMarks.get(prefix);
  return shorten(mark === undefined ? rest : rest.replace(unit, `${mark} `));
}

function shorten(name: string): string {
  let short = name;
  for (const [pattern, replacement] of shortenings) short = short.replace(pattern, replacement);
  return short.charAt(0).toUpperCase() + short.slice(1);
}
