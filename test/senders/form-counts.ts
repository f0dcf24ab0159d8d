import type { Random } from "../../scripts/samples/random";
import { drawOrganisations } from "../../scripts/samples/organisations";
import { committees } from "../../scripts/samples/committees";
import { drawCountColumns } from "./count-columns";
import { drawCountHabits, drawCounts, type OrganisationFigures, sumOf } from "./draw-counts";
import { drawPeople, monthOfDay } from "./draw-people";
import type { Drawn, Office } from "./draw-submission";
import { drawTitle } from "./draw-title";
import { periodText } from "./form-list";
import { SheetDraft } from "./sheet-draft";
import type { Admitted, Fault } from "./submission";

/** Forms of counts: one for the whole, with or without columns of months, or one a month. */
export function drawCountsForm(office: Office): Drawn {
  const { random, sender, form, lastMonth } = office;
  const months = Array.from({ length: lastMonth }, (_, index) => index + 1);
  const persons = drawPeople(sender.committee, random.whole(8, 120), months, random.branch("people"));
  const columns = drawCountColumns({
    hand: office.hand,
    random: random.branch("columns"),
    withMonths: form === "counts by month",
    lastMonth,
  });
  const habits = drawCountHabits(random.branch("habits"));
  const left = random.chance(0.1) ? 1 : 0;
  const faults: Fault[] = [];
  const naming = random.pick(["T#", "Tháng #", "Thang #", "T#-2021", "Tháng # năm 2021"]);
  const parts =
    form === "month counts"
      ? months.map((month) => ({ name: naming.replace("#", String(month)), month }))
      : [
          {
            name:
              sender.sheet === "" ? random.pick(["Sheet1", "Biểu 1", "Tổng hợp", "Số liệu"]) : sender.sheet,
            month: null,
          },
        ];
  const sheets = parts.map(({ name, month }, index) => {
    const draft = new SheetDraft(name);
    const period =
      month === null ? periodText(lastMonth, random.branch("period")) : `THÁNG ${month} NĂM 2021`;
    drawTitle(
      draft,
      {
        sender,
        style: office.titleStyle,
        title: countTitle(random.branch("words")),
        period,
        lines: [],
        width: columns.columns.length,
        left,
      },
      random.branch("title"),
    );
    if (random.branch("unit").chance(0.15))
      draft.put(draft.next - 1, left + columns.columns.length - 1, "Đơn vị tính: Người");
    const own =
      month === null ? persons : persons.filter(({ admissionDate }) => monthOfDay(admissionDate) === month);
    const ownHabits = index === 0 ? habits : { ...habits, fault: "none" as const };
    // What a month's form says as quota is the year's.
    const organisations = figuresOf(office, own);
    faults.push(
      ...drawCounts({
        draft,
        organisations,
        columns,
        left,
        random: random.branch(`form ${index}`),
        habits: ownHabits,
      }),
    );
    return draft;
  });
  const has = (key: string): boolean => columns.columns.some((column) => column.key === key);
  const all = sumOf(figuresOf(office, persons));
  return {
    sheets,
    truth: {
      admitted: persons.length,
      female: has("female") ? all.female : null,
      ethnicMinority: has("ethnicMinority") ? all.ethnicMinority : null,
      religious: has("religious") ? all.religious : null,
      youthUnion: has("youthUnion") ? all.youthUnion : null,
      byMonth: form === "counts" ? null : all.byMonth,
      persons: null,
      faults,
    },
    dimensions: {
      ...columns.dimensions,
      groups: habits.groups,
      total: habits.total,
      columnNumbers: String(habits.hasColumnNumbers),
      fault: habits.fault,
    },
  };
}

function countTitle(random: Random): string {
  return random.pick([
    "KẾT QUẢ KẾT NẠP ĐẢNG VIÊN MỚI",
    "BIỂU TỔNG HỢP KẾT NẠP ĐẢNG VIÊN",
    "BÁO CÁO SỐ LIỆU KẾT NẠP ĐẢNG VIÊN",
    "Kết quả thực hiện chỉ tiêu phát triển đảng viên",
    "TỔNG HỢP SỐ LƯỢNG ĐẢNG VIÊN MỚI KẾT NẠP",
  ]);
}

/** The persons as counts, an organisation each, with quotas that add up to the register's. */
export function figuresOf({ sender, random }: Office, persons: readonly Admitted[]): OrganisationFigures[] {
  const { committee } = sender;
  const own = random.branch("people").branch("organisations");
  const named = new Set(persons.map(({ organisation }) => organisation));
  const idle = random.branch("idle").whole(0, 4);
  const all = drawOrganisations(committee, own);
  const used = all.filter(({ name }) => named.has(name));
  const rest = all.filter(({ name }) => !named.has(name)).slice(0, idle);
  const organisations = all.filter((one) => used.includes(one) || rest.includes(one));
  const quota = committees.find(({ id }) => id === committee.id)?.quota2021 ?? 0;
  const base = Math.floor(quota / organisations.length);
  return organisations.map(({ name, group }, index) => {
    const mine = persons.filter(({ organisation }) => organisation === name);
    const count = (has: (person: Admitted) => boolean): number => mine.filter(has).length;
    return {
      name,
      group,
      quota: index === 0 ? quota - base * (organisations.length - 1) : base,
      admitted: mine.length,
      female: count(({ sex }) => sex === "female"),
      ethnicMinority: count(({ ethnicity }) => ethnicity !== "Kinh"),
      religious: count(({ religion }) => religion !== ""),
      youthUnion: count(({ isYouth }) => isYouth),
      byMonth: Array.from({ length: 12 }, (_, month) =>
        count(({ admissionDate }) => monthOfDay(admissionDate) === month + 1),
      ),
    };
  });
}
