import { dayWithSlashes, partsOf } from "./days";
import type { ListColumn } from "./list-design";
import type { Sex } from "./names";
import type { Person } from "./person";

/** The columns of such lists, under the headers that offices give them. */

export function number(header = "STT"): ListColumn {
  return { header, width: 5, align: "center", value: (_person, { number }) => number };
}

export function name(header = "Họ và tên", capitals = false): ListColumn {
  return {
    header,
    width: 25,
    align: "left",
    value: (person) => (capitals ? person.name.toUpperCase() : person.name),
    total: (cells, persons) => ({ formula: `COUNTA(${cells})`, result: persons.length }),
  };
}

/** Layout A: the birth date stands under the sex. */
export function bornBySex(under = "Ngày, tháng, năm sinh"): ListColumn[] {
  const one = (header: string, sex: Sex): ListColumn => ({
    header,
    under,
    width: 11.5,
    align: "center",
    value: (person) => (person.sex === sex ? { day: person.born } : null),
    total: (cells, persons) => ({
      formula: `COUNTA(${cells})`,
      result: persons.filter((person) => person.sex === sex).length,
    }),
  });
  return [one("Nam", "male"), one("Nữ", "female")];
}

export function born(header = "Ngày sinh"): ListColumn {
  return { header, width: 11.5, align: "center", value: ({ born }) => ({ day: born }) };
}

/** Births as an office types them when it knows no more of some: `05/09/1984`, `9/1984`, `1984`. */
export function bornOrYear(header = "Năm sinh"): ListColumn {
  return {
    header,
    width: 12,
    align: "center",
    value: ({ born }, { number }) => {
      const [year, month] = partsOf(born);
      // Only where a year alone leaves no doubt that the person was of age.
      if (year > 1990 || number % 4 !== 0) return { day: born };
      return number % 8 === 0 ? `${month}/${year}` : String(year);
    },
  };
}

export function sex(header = "Giới tính"): ListColumn {
  return { header, width: 7, align: "center", value: ({ sex }) => (sex === "male" ? "Nam" : "Nữ") };
}

/** An `x` for women. */
export function femaleMark(header = "Nữ"): ListColumn {
  return mark(header, 5, ({ sex }) => sex === "female");
}

export function ethnicity(header = "Dân tộc"): ListColumn {
  return {
    header,
    width: 8,
    align: "center",
    value: ({ ethnicity }) => ethnicity,
    total: (cells, persons) => ({
      formula: `COUNTIF(${cells},"<>Kinh")`,
      result: persons.filter(({ ethnicity }) => ethnicity !== "Kinh").length,
    }),
  };
}

/** `none`: what stands where a person has no religion. */
export function religion(header = "Tôn giáo", none: "Không" | "" = "Không"): ListColumn {
  return {
    header,
    width: 10,
    align: "center",
    value: ({ religion }) => (religion === "Không" ? none || null : religion),
  };
}

export function schooling(header = "Học vấn", under?: string): ListColumn {
  return {
    header,
    ...(under ? { under } : {}),
    width: 8,
    align: "center",
    value: ({ schooling }) => schooling,
  };
}

export function qualification(header = "Chuyên môn", under?: string): ListColumn {
  return {
    header,
    ...(under ? { under } : {}),
    width: 15,
    align: "left",
    value: ({ qualification }) => qualification || null,
  };
}

export function occupation(header = "Chức vụ, nghề nghiệp"): ListColumn {
  return { header, width: 20, align: "left", value: ({ occupation }) => occupation };
}

export function cell(header = "Chi bộ"): ListColumn {
  return { header, width: 21, align: "left", value: ({ cell }) => cell };
}

export function organisation(header = "Đảng bộ"): ListColumn {
  return { header, width: 23, align: "left", value: ({ organisation }) => organisation.name };
}

export function youthUnion(header = "Đoàn viên"): ListColumn {
  return mark(header, 7, ({ youthUnion }) => youthUnion);
}

export function youthUnionInWords(header = "Đoàn viên"): ListColumn {
  return { header, width: 8, align: "center", value: ({ youthUnion }) => (youthUnion ? "Có" : "Không") };
}

export function decisionNumber(header = "Số QĐ"): ListColumn {
  return { header, width: 13, align: "center", value: ({ decisionNumber }) => decisionNumber };
}

export function decisionDay(header = "Ngày QĐ"): ListColumn {
  return { header, width: 11.5, align: "center", value: ({ decisionDay }) => ({ day: decisionDay }) };
}

export function admissionDay(header = "Ngày kết nạp"): ListColumn {
  return { header, width: 11.5, align: "center", value: ({ admissionDay }) => ({ day: admissionDay }) };
}

export function identityNumber(header = "Số CCCD"): ListColumn {
  return { header, width: 14.5, align: "center", value: ({ identityNumber }) => identityNumber };
}

export function cardNumber(header = "Số thẻ Đảng viên"): ListColumn {
  return { header, width: 12, align: "center", value: ({ cardNumber }) => cardNumber };
}

/** Where the person lives: known to the member system for a few only. */
export function residenceCell(header = "Chi bộ nơi cư trú"): ListColumn {
  return {
    header,
    width: 20,
    align: "left",
    value: (_person, { number }) => (number % 7 === 3 ? `Chi bộ khu phố ${(number % 9) + 1}` : null),
  };
}

export function status(header = "Trạng thái"): ListColumn {
  return { header, width: 15, align: "left", value: () => "Đảng viên dự bị" };
}

export function note(header = "Ghi chú"): ListColumn {
  return { header, width: 9, align: "left", value: () => null };
}

/** What a clerk put beside the list to find people twice, and hid. */
export function helper(identityColumn: string, bornColumn: string): ListColumn {
  return {
    header: "Khóa",
    width: 30,
    align: "left",
    hidden: true,
    value: (person, { row }) => ({
      formula: `${identityColumn}${row}&"|"&TEXT(${bornColumn}${row},"dd/mm/yyyy")`,
      result: `${person.identityNumber}|${dayWithSlashes(person.born)}`,
    }),
  };
}

function mark(header: string, width: number, holds: (person: Person) => boolean): ListColumn {
  return {
    header,
    width,
    align: "center",
    value: (person) => (holds(person) ? "x" : null),
    total: (cells, persons) => ({
      formula: `COUNTA(${cells})`,
      result: persons.filter(holds).length,
    }),
  };
}
