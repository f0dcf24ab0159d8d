import type { Committee } from "../../scripts/samples/committee";
import { committees } from "../../scripts/samples/committees";
import type { Random } from "../../scripts/samples/random";
import { withoutMarks } from "../../scripts/samples/unicode";

/** Where and how the workbook says who sends it. */
export interface Sender {
  readonly committee: Committee;
  readonly place: NamePlace;
  /** In the head block, above the title; "" where it isn't named there. */
  readonly head: string;
  /** In running text of the title; "" where it isn't. */
  readonly inTitle: string;
  /** In a cell of its own (`Đơn vị: …`). */
  readonly label: string;
  readonly sheet: string;
  readonly file: string;
  /** What names it can be taken for certain. */
  readonly isCertain: boolean;
}

export type NamePlace = "head" | "title" | "label" | "sheet name" | "file name" | "near name in title";

/** `namesMonths`: the sheets' names say the month, and so no committee. */
export function drawSender(random: Random, namesMonths: boolean): Sender {
  const place = random.weighted<NamePlace>([
    ["head", 36],
    ["title", 18],
    ["label", 12],
    ["sheet name", namesMonths ? 0 : 6],
    ["file name", 27],
    ["near name in title", 1],
  ]);
  const committee = random.pick(place === "near name in title" ? committees.filter(isLocal) : committees);
  const inFile = place === "file name" || (place !== "near name in title" && random.chance(0.35));
  const near = `Huyện ủy ${nearName(committee, random)}`;
  return {
    committee,
    place,
    head:
      place === "head"
        ? drawHeadName(committee, random)
        : place === "near name in title"
          ? near.toUpperCase()
          : "",
    inTitle:
      place === "title" || (place === "head" && random.chance(0.4)) ? drawRunningName(committee, random) : "",
    label: place === "label" ? drawLabel(committee, random) : "",
    sheet: place === "sheet name" ? drawShortName(committee, random) : "",
    file: inFile ? drawFileName(committee, random) : random.pick(neutralFiles),
    isCertain: place !== "near name in title",
  };
}

const neutralFiles = [
  "Danh sach ket nap Dang 2021",
  "DS KN Dang 2021 (chinh thuc)",
  "Book1",
  "Bao cao thang 11",
  "Danh sách đảng viên mới kết nạp năm 2021",
  "Bieu mau 2021 - ban cuoi",
  "bc ket nap dang",
  "Copy of DANH SACH KET NAP",
];

function isLocal({ kind }: Committee): boolean {
  return kind === "district" || kind === "town" || kind === "city";
}

/** `Tuy Phong` of `Huyện Tuy Phong`. */
function plainName({ name }: Committee): string {
  return name.replace(/^(Huyện|Thị xã|Thành phố) /, "");
}

function levelOf({ kind }: Committee): { level: string; office: string; short: string; office2: string } {
  if (kind === "town") return { level: "thị xã", office: "Thị ủy", short: "TX", office2: "TXU" };
  if (kind === "city") return { level: "thành phố", office: "Thành ủy", short: "TP", office2: "TPU" };
  return { level: "huyện", office: "Huyện ủy", short: "H.", office2: "HU" };
}

export function drawHeadName(committee: Committee, random: Random): string {
  if (!isLocal(committee)) {
    const other = random.pick([committee.issuer, committee.issuer, committee.party.toUpperCase()]);
    return random.chance(0.15) ? `${other}\nBAN TỔ CHỨC` : other;
  }
  const name = plainName(committee);
  const { office, level } = levelOf(committee);
  return random.pick([
    `${office} ${name}`.toUpperCase(),
    `${office} ${name}`.toUpperCase(),
    `${office} ${name}`,
    `ĐẢNG BỘ ${level} ${name}`.toUpperCase(),
    `BAN TỔ CHỨC ${office} ${name}`.toUpperCase(),
    `${office.replace("ủy", "uỷ")} ${name}`,
  ]);
}

function drawRunningName(committee: Committee, random: Random): string {
  if (!isLocal(committee))
    return random.pick([committee.party, committee.party.replace("Đảng bộ", "Đảng ủy")]);
  const name = plainName(committee);
  const { office, level, short } = levelOf(committee);
  return random.pick([
    `Đảng bộ ${level} ${name}`,
    `${office} ${name}`,
    `Đảng bộ ${short} ${name}`,
    `${level} ${name}`,
  ]);
}

function drawLabel(committee: Committee, random: Random): string {
  const name = random.chance(0.3) ? drawShortName(committee, random) : drawRunningName(committee, random);
  return `${random.pick(["Đơn vị", "Đơn vị báo cáo", "Cấp ủy", "Đảng bộ trực thuộc", "Tên đơn vị", "Đơn vị gửi"])}: ${name}`;
}

function drawShortName(committee: Committee, random: Random): string {
  if (!isLocal(committee)) return random.pick(committee.aliases.filter(({ length }) => length < 26));
  const name = plainName(committee);
  const { office, office2, short } = levelOf(committee);
  return random.pick([name, `${office2} ${name}`, `${short} ${name}`, `${office} ${name}`]);
}

function drawFileName(committee: Committee, random: Random): string {
  const short = drawShortName(committee, random);
  const written = random.chance(0.6) ? withoutMarks(short) : short;
  return random.pick([
    () => `Danh sach KN dang vien 2021 - ${written}`,
    () => `DS ket nap ${written}`,
    () => `${written.replace(/ /g, "")}_KNDV_2021`,
    () => written,
    () => `BC ket nap dang vien nam 2021 (${written})`,
    () => `${written}_danh sach ket nap den 30-11-2021`,
    () => `2021.${written}.DSKN`,
  ])();
}

/** The name misspelt so that a letter differs: to be proposed, never taken. */
function nearName(committee: Committee, random: Random): string {
  const name = plainName(committee);
  const at = name.length - random.whole(1, 2);
  return name.slice(0, at) + random.pick(["x", "k", "r"]) + name.slice(at);
}
