import type { CellStyle } from "../model/style";
import type { ScalarMember } from "../protocol/api-class";
import { scalar } from "../protocol/api-class";
import type { RangeTarget } from "../protocol/host";
import { ensureAllowed } from "../rules/protection";

/** A change of a style, or how it depends on the style that is there. */
export type StyleChange = Partial<CellStyle> | ((style: CellStyle) => Partial<CellStyle>);

/** A property of a range that is a property of its cells' styles: `null` where they differ, as in Excel. */
export function styleScalar(
  set: string,
  property: keyof CellStyle,
  read: (value: unknown) => StyleChange,
  show: (value: CellStyle[keyof CellStyle]) => unknown = (value) => value,
): ScalarMember<RangeTarget> {
  return scalar(
    set,
    (target) => {
      const common = commonOf(target, property);
      return common.isMixed ? null : show(common.value);
    },
    (target, value) => {
      const change = read(value);
      restyle(target, change);
    },
  );
}

export function restyle({ sheet, range }: RangeTarget, change: StyleChange): void {
  ensureAllowed(sheet, "allowFormatCells");
  const { styles } = sheet.workbook;
  sheet.restyle(range, (id) =>
    styles.with(id, typeof change === "function" ? change(styles.style(id)) : change),
  );
}

type Common =
  { readonly isMixed: true } | { readonly isMixed: false; readonly value: CellStyle[keyof CellStyle] };

export function commonOf({ sheet, range }: RangeTarget, property: keyof CellStyle): Common {
  const values = new Set([...sheet.stylesIn(range)].map((id) => sheet.workbook.styles.style(id)[property]));
  const [value] = values;
  return values.size === 1 && value !== undefined ? { isMixed: false, value } : { isMixed: true };
}
