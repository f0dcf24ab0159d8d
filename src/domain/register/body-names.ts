/**
 * Bodies that every province has, and how they are written. A committee of the register takes part in a body
 * by its own name being one of `names`; after that all of the body's writings mean it.
 */
export interface Body {
  readonly names: readonly string[];
  /** Meant only as whole words. */
  readonly abbreviations: readonly string[];
  /** So short that it says nothing unless it stands alone, or behind `Đảng ủy`. */
  readonly alone: readonly string[];
}

export const bodies: readonly Body[] = [
  {
    names: [
      "khối cơ quan và doanh nghiệp tỉnh",
      "khối cơ quan và doanh nghiệp",
      "khối cơ quan doanh nghiệp tỉnh",
      "khối cơ quan doanh nghiệp",
      "khối các cơ quan và doanh nghiệp tỉnh",
      "khối các cơ quan và doanh nghiệp",
      "khối các cơ quan doanh nghiệp tỉnh",
      "khối các cơ quan doanh nghiệp",
      "khối các cơ quan và các doanh nghiệp",
    ],
    abbreviations: [
      "khối CQ và DN",
      "khối CQ DN",
      "khối các CQ và DN",
      "khối các CQ DN",
      "khối CCQ và DN",
      "khối CCQ DN",
      "ĐUK CQ và DN",
      "ĐUK CQ DN",
      "ĐUK CCQ và DN",
      "ĐUK CCQ DN",
      "ĐU khối CQ và DN",
      "CQ và DN",
      "CQ DN",
      "CCQ và DN",
      "CCQ DN",
      "ĐUK",
      "đảng ủy khối",
      "đảng bộ khối",
    ],
    alone: ["khối"],
  },
  {
    names: ["khối các cơ quan tỉnh", "khối các cơ quan", "khối cơ quan tỉnh", "khối cơ quan"],
    abbreviations: [
      "khối CQ",
      "khối CCQ",
      "khối các CQ",
      "ĐUK CQ",
      "ĐUK CCQ",
      "ĐUK",
      "đảng ủy khối",
      "đảng bộ khối",
    ],
    alone: ["khối"],
  },
  {
    names: [
      "khối doanh nghiệp tỉnh",
      "khối doanh nghiệp",
      "khối các doanh nghiệp tỉnh",
      "khối các doanh nghiệp",
    ],
    abbreviations: ["khối DN", "khối các DN", "ĐUK DN", "ĐUK", "đảng ủy khối", "đảng bộ khối"],
    alone: ["khối"],
  },
  {
    names: ["công an tỉnh"],
    abbreviations: ["CA tỉnh", "ĐUCA", "ĐUCA tỉnh", "ĐU CA tỉnh"],
    alone: ["công an", "CA", "CAT"],
  },
  {
    names: [
      "quân sự tỉnh",
      "bộ chỉ huy quân sự tỉnh",
      "bộ chỉ huy quân sự",
      "BCH quân sự tỉnh",
      "chỉ huy quân sự tỉnh",
    ],
    abbreviations: [
      "bộ CHQS tỉnh",
      "bộ CHQS",
      "BCHQS tỉnh",
      "BCH QS tỉnh",
      "CHQS tỉnh",
      "QS tỉnh",
      "ĐUQS",
      "ĐUQS tỉnh",
      "ĐUQSĐP tỉnh",
    ],
    alone: ["quân sự", "BCHQS", "CHQS", "QS"],
  },
  {
    names: [
      "bộ đội biên phòng tỉnh",
      "bộ đội biên phòng",
      "biên phòng tỉnh",
      "biên phòng",
      "bộ chỉ huy bộ đội biên phòng tỉnh",
      "bộ chỉ huy bộ đội biên phòng",
      "BCH bộ đội biên phòng tỉnh",
      "BCH bộ đội biên phòng",
    ],
    abbreviations: [
      "BĐBP",
      "BĐBP tỉnh",
      "bộ chỉ huy BĐBP",
      "bộ chỉ huy BĐBP tỉnh",
      "BCH BĐBP",
      "BCH BĐBP tỉnh",
      "BĐ biên phòng",
      "BP tỉnh",
      "ĐUBP",
      "ĐU BP",
    ],
    alone: ["BP"],
  },
  {
    names: ["các cơ quan đảng tỉnh", "các cơ quan đảng", "cơ quan đảng tỉnh"],
    abbreviations: ["các CQ đảng tỉnh", "các CQ đảng", "CCQ đảng tỉnh", "CCQ đảng", "CQ đảng tỉnh"],
    alone: [],
  },
  {
    names: ["ủy ban nhân dân tỉnh", "UBND tỉnh"],
    abbreviations: [],
    alone: ["UBND", "ủy ban nhân dân"],
  },
];

/** Initials that mean something else in such texts, whatever the register's names. */
export const otherInitials: ReadonlySet<string> = new Set(
  (
    "bch btc btg btv bcd bcs bdv bhxh bql cap ccb cnv cntt csb csdl ctv cvp dtn dts dtts dvm dvtn gdtx hcm hdnd hnd " +
    "hpn htx hvc ksnd kht ldld llvt lhpn mttq nxb pct phs pgd plx qtkd tand tccs tcd tcdv thcs thpt thp tnc tncs " +
    "tnxp ttr ttyt ubkt ubnd vks vp vptu xhcn"
  ).split(" "),
);

/** A folded word after or before which a body's bare name still stands alone, as in `DS dang vien Cong an nam 2021`. */
export const framingWords: ReadonlySet<string> = new Set(
  (
    "danh sach ds dsdv dskn dskndv dv dvm dang vien moi ket nap kn kndv knd phat trien cua bieu bieu mau bc bao cao so lieu tong hop thang quy nam t q gui " +
    "tu moi cuoi dau ky xls xlsx xlsm xlsb ods csv final chinh thuc lan ban v"
  ).split(" "),
);
