import { cleanText } from "../../text/clean";
import { foldText } from "../../text/fold";
import type { SourceText } from "./committee-sources";

/**
 * Whether a text of the sheet says that a name is a small unit's: below `Đơn vị: Đảng bộ xã Hàm Cần` a sheet called
 * `Hàm Cần` is that commune's, and no misspelt Hàm Tân's.
 */
export function isNamedAsUnit(name: string, texts: readonly SourceText[]): boolean {
  const folded = foldText(cleanText(name));
  return texts.some(({ source, text }) => {
    if (source !== "title" && source !== "label") return false;
    const [, behind] = unit.exec(foldText(text)) ?? [];
    return behind !== undefined && `${behind} `.startsWith(`${folded} `);
  });
}

const unit = /\b(?:xa|phuong|thi tran|dac khu) (.+)$/;
