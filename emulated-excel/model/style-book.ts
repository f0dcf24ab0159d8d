import type { CellStyle, Line, StyleId } from "./style";
import { normalStyle } from "./style";

/** The distinct formats of a workbook, each kept once; equal formats have the same number. */
export class StyleBook {
  private readonly styles: CellStyle[] = [];
  private readonly ids = new Map<string, StyleId>();
  /** Results of `with`: the same change is made to cell after cell. */
  private readonly changes = new Map<string, StyleId>();
  private readonly lines = new Map<string, Line>();

  constructor(normal: CellStyle = normalStyle) {
    this.idOf(normal);
  }

  style(id: StyleId): CellStyle {
    const style = this.styles[id];
    if (!style) throw new Error(`No style ${id}`);
    return style;
  }

  idOf(style: CellStyle): StyleId {
    const key = keyOf(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.length;
    this.styles.push({
      ...style,
      top: this.line(style.top),
      bottom: this.line(style.bottom),
      left: this.line(style.left),
      right: this.line(style.right),
      diagonalDown: this.line(style.diagonalDown),
      diagonalUp: this.line(style.diagonalUp),
    });
    this.ids.set(key, id);
    return id;
  }

  /** The style with some properties laid over. */
  with(id: StyleId, change: Partial<CellStyle>): StyleId {
    const key = `${id} ${JSON.stringify(change)}`;
    const known = this.changes.get(key);
    if (known !== undefined) return known;
    const changed = this.idOf({ ...this.style(id), ...change });
    this.changes.set(key, changed);
    return changed;
  }

  /** Equal lines are the same object, so that `===` compares them. */
  line(line: Line | null): Line | null {
    if (!line) return null;
    const key = `${line.style} ${line.color}`;
    const known = this.lines.get(key);
    if (known) return known;
    this.lines.set(key, line);
    return line;
  }
}

const properties = Object.keys(normalStyle) as (keyof CellStyle)[];

function keyOf(style: CellStyle): string {
  return properties
    .map((property) => {
      const value = style[property];
      return value !== null && typeof value === "object" ? `${value.style} ${value.color}` : String(value);
    })
    .join("|");
}
