import type { Committee, Minorities } from "./committee";

/** The eight districts, the town and the city of 2021. Commune names are public; nobody in the sample is real. */
export const districts: readonly Committee[] = [
  district(
    "tuy-phong",
    "Tuy Phong",
    [],
    "Liên Hương",
    160,
    {
      share: 0.09,
      mix: [
        ["Chăm", 8],
        ["Hoa", 1],
        ["Raglai", 1],
      ],
    },
    ["thị trấn Liên Hương", "thị trấn Phan Rí Cửa"],
    "Vĩnh Tân,Vĩnh Hảo,Phước Thể,Phú Lạc,Chí Công,Hòa Minh,Bình Thạnh,Phong Phú,Phan Dũng",
  ),
  district(
    "bac-binh",
    "Bắc Bình",
    ["Bắc Binh"],
    "Chợ Lầu",
    170,
    {
      share: 0.18,
      mix: [
        ["Chăm", 10],
        ["K'ho", 4],
        ["Raglai", 3],
        ["Nùng", 2],
        ["Hoa", 1],
      ],
    },
    ["thị trấn Chợ Lầu", "thị trấn Lương Sơn"],
    "Phan Rí Thành,Phan Hòa,Phan Hiệp,Phan Điền,Phan Lâm,Phan Sơn,Phan Tiến,Phan Thanh,Hải Ninh,Sông Lũy," +
      "Sông Bình,Bình An,Bình Tân,Hồng Thái,Hòa Thắng,Hồng Phong",
  ),
  district(
    "ham-thuan-bac",
    "Hàm Thuận Bắc",
    ["HTB"],
    "Ma Lâm",
    200,
    {
      share: 0.1,
      mix: [
        ["K'ho", 6],
        ["Chăm", 2],
        ["Raglai", 2],
      ],
    },
    ["thị trấn Ma Lâm", "thị trấn Phú Long"],
    "Hàm Đức,Hàm Chính,Hàm Hiệp,Hàm Liêm,Hàm Phú,Hàm Thắng,Hàm Trí,Hồng Liêm,Hồng Sơn,La Dạ,Thuận Hòa," +
      "Thuận Minh,Đa Mi,Đông Giang,Đông Tiến",
  ),
  district(
    "ham-thuan-nam",
    "Hàm Thuận Nam",
    ["HTN"],
    "Thuận Nam",
    150,
    {
      share: 0.05,
      mix: [
        ["Raglai", 7],
        ["Chăm", 3],
      ],
    },
    ["thị trấn Thuận Nam"],
    "Hàm Cần,Hàm Cường,Hàm Kiệm,Hàm Minh,Hàm Mỹ,Hàm Thạnh,Mương Mán,Mỹ Thạnh,Tân Lập,Tân Thành,Tân Thuận,Thuận Quý",
  ),
  district(
    "tanh-linh",
    "Tánh Linh",
    [],
    "Lạc Tánh",
    150,
    {
      share: 0.09,
      mix: [
        ["Chăm", 4],
        ["Raglai", 2],
        ["K'ho", 4],
      ],
    },
    ["thị trấn Lạc Tánh"],
    "Bắc Ruộng,Đồng Kho,Đức Bình,Đức Phú,Đức Thuận,Gia An,Gia Huynh,Huy Khiêm,La Ngâu,Măng Tố,Nghị Đức,Suối Kiết",
  ),
  district(
    "duc-linh",
    "Đức Linh",
    [],
    "Võ Xu",
    190,
    {
      share: 0.05,
      mix: [
        ["K'ho", 4],
        ["Tày", 3],
        ["Nùng", 3],
      ],
    },
    ["thị trấn Võ Xu", "thị trấn Đức Tài"],
    "Đa Kai,Đông Hà,Đức Hạnh,Đức Tín,Mê Pu,Nam Chính,Sùng Nhơn,Tân Hà,Trà Tân,Vũ Hòa",
  ),
  district(
    "ham-tan",
    "Hàm Tân",
    [],
    "Tân Nghĩa",
    120,
    {
      share: 0.03,
      mix: [
        ["Chăm", 5],
        ["Tày", 3],
        ["Hoa", 2],
      ],
    },
    ["thị trấn Tân Minh", "thị trấn Tân Nghĩa"],
    "Sông Phan,Sơn Mỹ,Tân Đức,Tân Hà,Tân Phúc,Tân Thắng,Tân Xuân,Thắng Hải",
  ),
  district(
    "phu-quy",
    "Phú Quý",
    ["Phú Quí", "Đảo Phú Quý"],
    "Phú Quý",
    45,
    { share: 0.01, mix: [["Hoa", 1]] },
    [],
    "Tam Thanh,Ngũ Phụng,Long Hải",
  ),
  {
    id: "la-gi",
    name: "Thị xã La Gi",
    kind: "town",
    issuer: "THỊ ỦY LA GI",
    party: "Đảng bộ thị xã La Gi",
    short: "TXU La Gi",
    aliases: ["Đảng bộ thị xã La Gi", "Thị ủy La Gi", "TXU La Gi", "LaGi"],
    place: "La Gi",
    decisionMark: "QĐ/TXU",
    quota2021: 140,
    minorities: {
      share: 0.01,
      mix: [
        ["Hoa", 2],
        ["Chăm", 1],
      ],
    },
    places: [
      ...prefixed("phường", "Bình Tân,Phước Hội,Phước Lộc,Tân An,Tân Thiện"),
      ...prefixed("xã", "Tân Bình,Tân Hải,Tân Phước,Tân Tiến"),
    ],
  },
  {
    id: "phan-thiet",
    name: "Thành phố Phan Thiết",
    kind: "city",
    issuer: "THÀNH ỦY PHAN THIẾT",
    party: "Đảng bộ thành phố Phan Thiết",
    short: "TPU Phan Thiết",
    aliases: ["Đảng bộ thành phố Phan Thiết", "Thành ủy Phan Thiết", "TPU Phan Thiết", "TP. Phan Thiết"],
    place: "Phan Thiết",
    decisionMark: "QĐ/TPU",
    quota2021: 255,
    minorities: {
      share: 0.02,
      mix: [
        ["Hoa", 3],
        ["Chăm", 1],
      ],
    },
    places: [
      ...prefixed(
        "phường",
        "Bình Hưng,Đức Long,Đức Nghĩa,Đức Thắng,Hàm Tiến,Hưng Long,Lạc Đạo,Mũi Né,Phú Hài,Phú Tài,Phú Thủy," +
          "Phú Trinh,Thanh Hải,Xuân An",
      ),
      ...prefixed("xã", "Phong Nẫm,Thiện Nghiệp,Tiến Lợi,Tiến Thành"),
    ],
  },
];

function district(
  id: string,
  place: string,
  aliases: readonly string[],
  seat: string,
  quota2021: number,
  minorities: Minorities,
  towns: readonly string[],
  communes: string,
): Committee {
  return {
    id,
    name: `Huyện ${place}`,
    kind: "district",
    issuer: `HUYỆN ỦY ${place.toUpperCase()}`,
    party: `Đảng bộ huyện ${place}`,
    short: aliases.find((alias) => /^[A-Z]+$/.test(alias)) ?? `HU ${place}`,
    aliases: [`Đảng bộ huyện ${place}`, `Huyện ủy ${place}`, `HU ${place}`, `ĐB H. ${place}`, ...aliases],
    place: seat,
    decisionMark: "QĐ/HU",
    quota2021,
    minorities,
    places: [...towns, ...prefixed("xã", communes)],
  };
}

function prefixed(unit: string, names: string): string[] {
  return names.split(",").map((name) => `${unit} ${name}`);
}
