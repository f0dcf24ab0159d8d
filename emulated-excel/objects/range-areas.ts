import { method, object, scalar, apiClass } from "../protocol/api-class";
import { areaAddress, fullAddress } from "../rules/addresses";
import { refusal } from "../rules/excel-error";
import { cellCount } from "../rules/ranges";
import { textOf, rangeAt } from "./arguments";
import type { AreasTarget } from "./shells";
import { rangeAreasClass, rangeClass, worksheetClass } from "./shells";

const rangesClass = apiClass<AreasTarget>({
  name: "RangeCollection",
  items: { all: ({ areas }) => areas.map(rangeClass.of), byKey: () => null },
  members: { getCount: method("1.9", ({ areas }) => areas.length) },
});

rangeAreasClass.extend({
  address: scalar("1.9", ({ sheet, areas }) =>
    areas.map(({ range }) => fullAddress(sheet.name, range)).join(","),
  ),
  areaCount: scalar("1.9", ({ areas }) => areas.length),
  cellCount: scalar("1.9", ({ areas }) => areas.reduce((sum, { range }) => sum + cellCount(range), 0)),
  areas: object("1.9", (target) => rangesClass.of(target)),
  worksheet: object("1.9", ({ sheet }) => worksheetClass.of(sheet)),
});

worksheetClass.extend({
  getRanges: method("1.9", (sheet, [address], host) => {
    const parts = textOf(address, "address").split(",");
    const areas = parts.map((part) => rangeAt(part.trim(), sheet, host));
    if (areas.some((area) => area.sheet !== sheet)) {
      throw refusal("InvalidArgument", areas.map(({ range }) => areaAddress(range)).join(","));
    }
    return rangeAreasClass.of({ sheet, areas });
  }),
});
