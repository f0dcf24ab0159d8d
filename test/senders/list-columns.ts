import type { Random } from "../../scripts/samples/random";
import { shifted } from "./draw-people";
import { drawDayStyle, writeDay, type DayStyle } from "./day-hand";
import type { HeaderHand } from "./header-hand";
import type { DraftValue } from "./sheet-draft";
import type { Admitted } from "./submission";
import { type ExtraContent, extraColumns, type Wording } from "./wordings";

export interface ListColumn {
  /** Its field, `birth of men` and the like, or `extra`. */
  readonly key: string;
  readonly path: readonly string[];
  readonly write: (person: Admitted, index: number) => DraftValue;
}

export interface ListColumns {
  readonly columns: readonly ListColumn[];
  readonly tells: {
    readonly sex: boolean;
    readonly born: "full" | "year";
    readonly ethnicity: boolean;
    readonly religion: boolean;
    readonly youth: boolean;
    readonly admissionDate: boolean;
  };
  readonly dimensions: Readonly<Record<string, string>>;
}

export interface ListWishes {
  readonly hand: HeaderHand;
  readonly random: Random;
  /** The organisation is told by group rows, sheets or not at all. */
  readonly withoutOrganisation: boolean;
  readonly withoutAdmission: boolean;
}

/** The columns of a list: which, in what order, under what words, filled in how. */
export function drawListColumns({
  hand,
  random,
  withoutOrganisation,
  withoutAdmission,
}: ListWishes): ListColumns {
  const sex = random.weighted([
    ["column", 45],
    ["birth under it", 28],
    ["x under Nữ", 14],
    ["x under both", 8],
    ["not told", 5],
  ] as const);
  const names = random.weighted([
    ["one", 80],
    ["two headers", 10],
    ["one header over two", 10],
  ] as const);
  const born = random.weighted([
    ["full", 84],
    ["year", 10],
    ["some years", 6],
  ] as const);
  const days = {
    born: drawDayStyle(random),
    decision: drawDayStyle(random),
    admission: drawDayStyle(random),
  };
  const one = (field: Wording, write: ListColumn["write"]): ListColumn => ({
    key: field,
    path: hand.path(field),
    write,
  });
  const has = (share: number): boolean => random.chance(share);

  const bornText = (person: Admitted, index: number): string =>
    born === "year" || (born === "some years" && index % 4 === 1) ? person.born.slice(0, 4) : person.born;
  const writeBorn = (person: Admitted, index: number): DraftValue =>
    writeDay(bornText(person, index), days.born, random);
  const tells = {
    sex: sex !== "not told",
    born: born === "full" ? ("full" as const) : ("year" as const),
    ethnicity: has(0.85),
    religion: has(0.75),
    youth: has(0.15),
    admissionDate: !withoutAdmission,
  };
  const marks = random.pick(["x", "X", "x", "1", "Nữ"]);
  const words = { noReligion: random.pick(["Không", "không", "", "Không có", "-", "K"]) };

  const blocks: ListColumn[][] = [
    nameColumns(names, hand),
    bornAndSex(sex, born === "year" ? "bornYear" : "born", writeBorn, marks, hand, random),
    tells.ethnicity ? [one("ethnicity", ({ ethnicity }) => ethnicity)] : [],
    tells.religion
      ? [one("religion", ({ religion }) => (religion === "" ? words.noReligion : religion))]
      : [],
    has(0.65) ? educationColumns(hand, random) : [],
    has(0.5) ? [one("occupation", ({ occupation }) => occupation)] : [],
    has(0.15) ? [one("identityNumber", ({ identityNumber }) => identityNumber)] : [],
    tells.youth ? [one("youth", ({ isYouth }) => (isYouth ? "x" : ""))] : [],
    has(0.7) ? [one("cell", ({ cell }) => cell)] : [],
    withoutOrganisation ? [] : [one("organisation", ({ organisation }) => organisation)],
    has(0.12)
      ? [
          one("certificateDate", ({ certificateDate }) =>
            writeDay(certificateDate, "text with slashes", random),
          ),
        ]
      : [],
    has(0.55) ? decisionColumns(hand, days.decision, random) : [],
    withoutAdmission
      ? []
      : [one("admissionDate", ({ admissionDate }) => writeDay(admissionDate, days.admission, random))],
    has(0.08) ? [one("cardNumber", ({ cardNumber }) => cardNumber)] : [],
  ];
  const order = random.chance(0.7) ? blocks : [...blocks.slice(0, 2), ...random.shuffle(blocks.slice(2))];
  const body = order.flat();
  for (let extra = drawExtras(random); extra > 0; extra--) {
    const column = extraColumn(hand, random);
    const at = random.whole(3, body.length);
    // Nobody puts a column between two that share a header.
    const splits = body[at - 1]?.path.length !== 1 && body[at - 1]?.path[0] === body[at]?.path[0];
    if (!splits && body.every(({ path }) => path.join() !== column.path.join())) body.splice(at, 0, column);
  }
  const columns = [
    ...(has(0.95) ? [one("number", (_, index) => index + 1)] : []),
    ...body,
    ...(has(0.5) ? [one("note", (_, index) => (index % 9 === 4 ? "Bổ sung" : ""))] : []),
  ];
  return {
    columns,
    tells,
    dimensions: {
      sex,
      names,
      born,
      bornDays: days.born,
      decisionDays: days.decision,
      admissionDays: withoutAdmission ? "none" : days.admission,
    },
  };
}

function drawExtras(random: Random): number {
  return random.weighted([
    [0, 45],
    [1, 25],
    [2, 15],
    [3, 10],
    [6, 5],
  ]);
}

function nameColumns(style: "one" | "two headers" | "one header over two", hand: HeaderHand): ListColumn[] {
  const family = ({ name }: Admitted): string => name.split(" ").slice(0, -1).join(" ");
  const given = ({ name }: Admitted): string => name.split(" ").at(-1) ?? "";
  if (style === "one") return [{ key: "name", path: hand.path("name"), write: ({ name }) => name }];
  const path = hand.path("name");
  return style === "two headers"
    ? [
        { key: "familyName", path: hand.path("familyName"), write: family },
        { key: "givenName", path: hand.path("givenName"), write: given },
      ]
    : [
        { key: "familyName", path: [...path, ""], write: family },
        { key: "givenName", path: [...path, ""], write: given },
      ];
}

type SexStyle = "column" | "birth under it" | "x under Nữ" | "x under both" | "not told";

function bornAndSex(
  style: SexStyle,
  bornField: "born" | "bornYear",
  writeBorn: ListColumn["write"],
  mark: string,
  hand: HeaderHand,
  random: Random,
): ListColumn[] {
  const born: ListColumn = { key: "born", path: hand.path(bornField), write: writeBorn };
  const marked =
    (sex: Admitted["sex"]): ListColumn["write"] =>
    (person) =>
      person.sex === sex ? (sex === "male" && mark === "Nữ" ? "Nam" : mark) : "";
  switch (style) {
    case "not told":
      return [born];
    case "column": {
      const words = random.pick([
        ["Nam", "Nữ"],
        ["Nam", "Nữ"],
        ["nam", "nữ"],
        ["NAM", "NỮ"],
      ] as const);
      const column: ListColumn = {
        key: "sex",
        path: hand.path("sex"),
        write: ({ sex }) => (sex === "male" ? words[0] : words[1]),
      };
      return random.chance(0.5) ? [born, column] : [column, born];
    }
    case "x under Nữ": {
      const column: ListColumn = { key: "female", path: hand.path("female"), write: marked("female") };
      return random.chance(0.5) ? [born, column] : [column, born];
    }
    case "x under both": {
      const [head] = random.chance(0.7) ? hand.path("sex") : [];
      const under = (label: string): string[] =>
        head === undefined ? [hand.styled(label)] : [head, hand.styled(label)];
      return [
        born,
        { key: "male", path: under("Nam"), write: marked("male") },
        { key: "female", path: under("Nữ"), write: marked("female") },
      ];
    }
    case "birth under it": {
      const path = hand.path(bornField);
      return [
        {
          key: "birth of men",
          path: [...path, hand.styled("Nam")],
          write: (person, index) => (person.sex === "male" ? writeBorn(person, index) : ""),
        },
        {
          key: "birth of women",
          path: [...path, hand.styled("Nữ")],
          write: (person, index) => (person.sex === "female" ? writeBorn(person, index) : ""),
        },
      ];
    }
  }
}

function educationColumns(hand: HeaderHand, random: Random): ListColumn[] {
  const isGrouped = random.chance(0.35);
  const under = (field: Wording): string[] =>
    isGrouped ? [hand.styled("Trình độ"), ...hand.path(field)] : hand.path(field);
  return [
    { key: "schooling", path: under("schooling"), write: ({ schooling }) => schooling },
    { key: "qualification", path: under("qualification"), write: ({ qualification }) => qualification },
    ...(isGrouped && random.chance(0.4)
      ? [
          {
            key: "extra",
            path: [hand.styled("Trình độ"), hand.styled("Lý luận chính trị")],
            write: () => "Sơ cấp",
          },
        ]
      : []),
  ];
}

function decisionColumns(hand: HeaderHand, days: DayStyle, random: Random): ListColumn[] {
  const head = random.pick(["QĐ kết nạp", "Quyết định kết nạp", "Quyết định"]);
  const isGrouped = random.chance(0.35);
  const number = isGrouped
    ? [hand.styled(head), hand.styled(random.pick(["Số", "Số QĐ"]))]
    : hand.path("decisionNumber");
  const day = isGrouped
    ? [hand.styled(head), hand.styled(random.pick(["Ngày", "Ngày ký", "Ngày, tháng, năm"]))]
    : hand.path("decisionDate");
  return [
    { key: "decisionNumber", path: number, write: ({ decisionNumber }) => decisionNumber },
    { key: "decisionDate", path: day, write: ({ decisionDate }) => writeDay(decisionDate, days, random) },
  ];
}

function extraColumn(hand: HeaderHand, random: Random): ListColumn {
  const [header, content] = random.pick(extraColumns);
  const write = writeExtra(content, random);
  return { key: "extra", path: [hand.styled(header)], write };
}

function writeExtra(content: ExtraContent, random: Random): ListColumn["write"] {
  const slashes = (day: string): DraftValue => writeDay(day, "text with slashes", random);
  switch (content) {
    case "place":
      return () =>
        random.pick([
          "Bình Thuận",
          "Tuy Phong, Bình Thuận",
          "xã Hòa Minh",
          "Quảng Ngãi",
          "Phan Thiết",
          "Hàm Tân",
        ]);
    case "youthDay":
      return ({ born }) => slashes(shifted(born, 16 * 365));
    case "issueDay":
      return ({ admissionDate }) => slashes(shifted(admissionDate, -150));
    case "office":
      return () => "Cục CS QLHC về TTXH";
    case "person":
      return () => random.pick(["Lê Văn Mười", "Trần Thị Bảy", "Phạm Ngọc Chín"]);
    case "level":
      return () => random.pick(["Sơ cấp", "Trung cấp", "A", "B", ""]);
    case "language":
      return () => random.pick(["Anh B", "B1", "A2", ""]);
    case "phone":
      return () => `09${random.whole(10_000_000, 99_999_999)}`;
    case "nextYear":
      return ({ admissionDate }) => slashes(shifted(admissionDate, 365));
    case "nothing":
      return () => "";
    case "class":
      return () => random.pick(["Nông dân", "Công nhân", "Viên chức"]);
  }
}
