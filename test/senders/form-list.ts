import type { Random } from "../../scripts/samples/random";
import { committees } from "../../scripts/samples/committees";
import { figuresOf } from "./form-counts";
import { drawCountColumns } from "./count-columns";
import { drawCountHabits, drawCounts } from "./draw-counts";
import { drawList, drawListHabits, type ListHabits } from "./draw-list";
import { drawPeople, monthOfDay } from "./draw-people";
import type { Drawn, Office } from "./draw-submission";
import { drawTitle, type TitleParts } from "./draw-title";
import { drawListColumns, type ListColumns } from "./list-columns";
import { SheetDraft } from "./sheet-draft";
import type { Admitted, Fault, ToldPerson } from "./submission";

/** One sheet's share of the persons. */
interface Part {
  readonly name: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly persons: readonly Admitted[];
}

const titles = [
  "DANH SÁCH ĐẢNG VIÊN MỚI KẾT NẠP",
  "DANH SÁCH KẾT NẠP ĐẢNG VIÊN",
  "Danh sách đảng viên mới được kết nạp",
  "DANH SÁCH QUẦN CHÚNG ĐƯỢC KẾT NẠP VÀO ĐẢNG",
  "THỐNG KÊ ĐẢNG VIÊN KẾT NẠP MỚI",
  "DANH SÁCH TRÍCH NGANG ĐẢNG VIÊN MỚI",
  "DANH SÁCH ĐẢNG VIÊN KẾT NẠP TRONG NĂM",
];

/** Lists: one, one a month, one an organisation, or beside a form of counts. */
export function drawListForm(office: Office): Drawn {
  const { random, sender, form } = office;
  const months = Array.from({ length: office.lastMonth }, (_, index) => index + 1);
  const isSplit = form === "month lists" || form === "organisation lists";
  const persons = drawPeople(
    sender.committee,
    isSplit ? random.whole(12, 40) : random.whole(2, 32),
    months,
    random.branch("people"),
  );
  const withoutAdmission =
    form === "month lists" ? random.chance(0.4) : form !== "export" && random.chance(0.06);
  const habits = habitsOf(office);
  const columns = drawListColumns({
    hand: office.hand,
    random: random.branch("columns"),
    withoutOrganisation:
      form === "organisation lists" || habits.grouping === "organisation" || random.chance(0.25),
    withoutAdmission,
  });
  const left = random.weighted([
    [0, 88],
    [1, 8],
    [2, 4],
  ]);
  const faults: Fault[] = [];
  const quota = quotaOf(office);
  const sheets = partsOf(office, persons).map((part, index) => {
    const draft = new SheetDraft(part.name);
    const own = titleParts(office, part, index, columns.columns.length, left);
    if (own !== null) drawTitle(draft, own, random.branch("title"));
    const ownHabits = isSplit ? { ...habits, isTotalWrong: habits.isTotalWrong && index === 0 } : habits;
    faults.push(
      ...drawList({
        draft,
        persons: part.persons,
        columns,
        left,
        random: random.branch(`list ${index}`),
        habits: ownHabits,
        quota,
      }),
    );
    return draft;
  });
  const checked =
    form === "list and counts" ? [...sheets, drawCountsBeside(office, persons, faults)] : sheets;
  return {
    sheets: form === "list and counts" && random.chance(0.5) ? checked.toReversed() : checked,
    truth: { ...listTruth(persons, columns, form === "month lists" || !withoutAdmission), faults },
    dimensions: {
      ...columns.dimensions,
      grouping: habits.grouping === "none" ? "none" : `${habits.grouping} ${habits.groupRows}`,
      numbering: habits.numbering,
      total: habits.total,
      subtotals: String(habits.grouping !== "none" && habits.hasSubtotals),
      columnNumbers: String(habits.hasColumnNumbers),
      templateRows: String(habits.templateRows),
      emptyRows: String(habits.emptyRows),
      repeatedHeader: String(habits.repeatsHeader),
      fault: habits.isTotalWrong ? "total" : "none",
      hidden: String(habits.hides),
      odd: habits.odd,
      headsGroups: String(habits.grouping !== "none" && habits.headsGroups),
      left: String(left),
      persons: persons.length < 5 ? "under 5" : persons.length < 15 ? "5 to 14" : "15 and more",
    },
  };
}

function habitsOf({ form, random }: Office): ListHabits {
  const habits = drawListHabits(random.branch("habits"));
  if (form === "export")
    return {
      ...habits,
      grouping: "none",
      total: "none",
      signature: false,
      notes: false,
      repeatsHeader: false,
      isTotalWrong: false,
    };
  return form === "list" || form === "list and counts"
    ? habits
    : { ...habits, grouping: "none", total: habits.total === "footer with percent" ? "row" : habits.total };
}

function quotaOf({ sender }: Office): number {
  return committees.find(({ id }) => id === sender.committee.id)?.quota2021 ?? 0;
}

function titleParts(
  office: Office,
  part: Part,
  index: number,
  width: number,
  left: number,
): TitleParts | null {
  if (
    office.form === "export" &&
    office.sender.head === "" &&
    office.sender.inTitle === "" &&
    office.sender.label === ""
  )
    return null;
  const { sender, titleStyle, random, lastMonth, form } = office;
  // Some name themselves on their first sheet only.
  const isNamedOnce =
    index > 0 && random.branch("named once").chance(0.3) && sender.place !== "near name in title";
  const nobody = { ...sender, head: "", inTitle: "", label: "" };
  return {
    sender: isNamedOnce ? nobody : sender,
    style: titleStyle,
    title: part.title,
    period: form === "month lists" ? "NĂM 2021" : periodText(lastMonth, random.branch("period")),
    lines: part.lines,
    width,
    left,
  };
}

export function periodText(lastMonth: number, random: Random): string {
  if (lastMonth === 6)
    return random.pick([
      "6 THÁNG ĐẦU NĂM 2021",
      "06 tháng đầu năm 2021",
      "Từ ngày 01/01/2021 đến ngày 30/6/2021",
    ]);
  if (lastMonth === 9) return random.pick(["9 tháng đầu năm 2021", "Tính đến ngày 30/9/2021"]);
  if (lastMonth === 11)
    return random.pick([
      "NĂM 2021",
      "Từ ngày 01/01/2021 đến ngày 30/11/2021",
      "(Số liệu tính đến 30/11/2021)",
    ]);
  return random.pick(["NĂM 2021", "Năm 2021", "năm 2021"]);
}

function partsOf({ form, random, sender, lastMonth }: Office, persons: readonly Admitted[]): Part[] {
  const title = random.pick(titles);
  if (form === "month lists") {
    const naming = random.pick([
      "T#",
      "Tháng #",
      "Thang #",
      "T#-2021",
      "Tháng # năm 2021",
      "T0#",
      "tháng #.2021",
    ]);
    return Array.from({ length: lastMonth }, (_, index): Part => {
      const month = index + 1;
      const own = persons.filter(({ admissionDate }) => monthOfDay(admissionDate) === month);
      return {
        name: naming.replace("0#", String(month).padStart(2, "0")).replace("#", String(month)),
        title: `${title} THÁNG ${month}`,
        lines: [],
        persons: own,
      };
    }).filter(({ persons: own }) => own.length > 0);
  }
  if (form === "organisation lists") {
    const names = [...new Set(persons.map(({ organisation }) => organisation))];
    return names.map((name): Part => {
      const short = name.replace(/^(Đảng bộ|Chi bộ) (xã |phường |thị trấn )?/, "");
      return {
        name: (sender.sheet === "" ? short : `${sender.sheet} ${short}`).slice(0, 31).trim(),
        title,
        lines: random.branch("line").chance(0.7)
          ? [name]
          : [`Đơn vị: ${name}`].slice(0, sender.label === "" ? 1 : 0),
        persons: persons.filter(({ organisation }) => organisation === name),
      };
    });
  }
  const sheetName =
    form === "export"
      ? random.pick(["Sheet1", "DanhSachDangVien", "Export"])
      : random.pick(["Sheet1", "Danh sách", "DS kết nạp", "Danh sach KN 2021", "Sheet2", "DSKN"]);
  return [{ name: sender.sheet === "" ? sheetName : sender.sheet, title, lines: [], persons }];
}

function drawCountsBeside(office: Office, persons: readonly Admitted[], faults: Fault[]): SheetDraft {
  const random = office.random.branch("counts beside");
  const draft = new SheetDraft(random.pick(["Tổng hợp", "Biểu tổng hợp", "Số liệu", "TH"]));
  const columns = drawCountColumns({
    hand: office.hand,
    random,
    withMonths: random.chance(0.25),
    lastMonth: office.lastMonth,
  });
  const { titleStyle, sender } = office;
  const isNamed = random.chance(0.7);
  drawTitle(
    draft,
    {
      sender: isNamed ? sender : { ...sender, head: "", inTitle: "", label: "" },
      style: titleStyle,
      title: "BIỂU TỔNG HỢP KẾT QUẢ KẾT NẠP ĐẢNG VIÊN",
      period: periodText(office.lastMonth, random),
      lines: [],
      width: columns.columns.length,
      left: 0,
    },
    random,
  );
  const organisations = figuresOf(office, persons);
  const habits = { ...drawCountHabits(random), fault: "none" as const };
  faults.push(...drawCounts({ draft, organisations, columns, left: 0, random, habits }));
  return draft;
}

function listTruth(
  persons: readonly Admitted[],
  { tells }: ListColumns,
  tellsMonth: boolean,
): Omit<Drawn["truth"], "faults"> {
  const count = (has: (person: Admitted) => boolean): number => persons.filter(has).length;
  return {
    admitted: persons.length,
    female: tells.sex ? count(({ sex }) => sex === "female") : null,
    ethnicMinority: tells.ethnicity ? count(({ ethnicity }) => ethnicity !== "Kinh") : null,
    religious: tells.religion ? count(({ religion }) => religion !== "") : null,
    youthUnion: tells.youth ? count(({ isYouth }) => isYouth) : null,
    byMonth: tellsMonth
      ? Array.from({ length: 12 }, (_, month) =>
          count(({ admissionDate }) => monthOfDay(admissionDate) === month + 1),
        )
      : null,
    persons: persons.map((person): ToldPerson => ({
      name: person.name,
      born: tells.born === "full" ? person.born : person.born.slice(0, 4),
      sex: tells.sex ? person.sex : null,
      admissionDate: tells.admissionDate ? person.admissionDate : null,
    })),
  };
}
