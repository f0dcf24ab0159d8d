/** What a consolidation changes of the one before it. */
export const changes = {
  done: (list: string) => `Thay đổi so với lần trước: ${list}.`,
  none: "Không có gì thay đổi so với lần trước.",
  number: (name: string, before: string, after: string, variance: string) =>
    `${name} ${before} → ${after} (${variance})`,
  state: (name: string, before: string, after: string) => `${name}: ${before} → ${after}`,
  /** A committee that the register no longer has, or hadn't. */
  notThere: "không có trong danh sách",
};

export type ChangesTexts = typeof changes;
