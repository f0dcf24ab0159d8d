import { foldText } from "../../text/fold";

/**
 * Rows of Biểu số 2-BTCTW ("Đảng viên mới kết nạp"): not organisations but criteria that each break the same
 * persons down. Only the first counts; `other` are the rest of the form's rows.
 */
export type Criterion = "admitted" | "female" | "ethnicMinority" | "religious" | "youthUnion" | "other";

const criteria: readonly (readonly [Criterion, RegExp])[] = [
  [
    "admitted",
    /^(tong so( dang vien)?( moi)?( duoc)?( ket nap)?( trong ky)?|so dang vien( moi)? ket nap.*)$/,
  ],
  ["female", /^(trong do )?(nu|phu nu|dang vien nu)$/],
  ["ethnicMinority", /^(nguoi )?(dan toc thieu so|dtts|dan toc it nguoi)$/],
  ["religious", /^(la )?(nguoi )?(theo |co )?(ton giao|dao)$/],
  ["youthUnion", /^(la )?doan vien( doan)?( thanh nien)?( tncs)?( hcm| ho chi minh)?( cong san)?.*$/],
  [
    "other",
    /^(chu doanh nghiep|quan chung vi pham|co quan he hon nhan|ket nap lai|nghe nghiep|tuoi|do tuoi|tuoi binh quan|(tu )?\d\d( den)? \d\d( tuoi)?|tren \d\d( tuoi)?|trung hoc (co so|pho thong)|tieu hoc|thcs|thpt|cao dang|dai hoc|thac s|tien s|trung cap|sinh vien|hoc sinh|giao su|pho giao su|quan doi|cong nhan)/,
  ],
];

/** `null`: the label is none of the form's. */
export function criterionOf(label: string): Criterion | null {
  const folded = foldText(label.replace(/^\s*(\d+|[IVX]+|[-+•*])[.)]?\s+/, "")).replace(
    /^(trong do|gom)\s+/,
    "",
  );
  return criteria.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Whether a table's labels are criteria: several of them, the total before all the others. */
export function isCriteriaForm(labels: readonly string[]): boolean {
  return criteriaOf(labels)[0] === "admitted" && hasCriteria(labels);
}

/** Whether at least four criteria are among the labels, and they are many of them. */
export function hasCriteria(labels: readonly string[]): boolean {
  const found = criteriaOf(labels);
  const filled = labels.filter((label) => label !== "").length;
  return new Set(found).size >= 4 && found.length >= 0.4 * filled;
}

function criteriaOf(labels: readonly string[]): Criterion[] {
  return labels.map(criterionOf).filter((criterion) => criterion !== null);
}
