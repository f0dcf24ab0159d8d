type Parts<T> = readonly (string | T)[];

/** How many committees have sent: pieces of a line, so that numbers may be live. */
export const stateCounts = {
  sent: <T>(sent: T, all: T): Parts<T> => [sent, "/", all, " đã gửi"],
  late: <T>(count: T): Parts<T> => [", trong đó ", count, " gửi chậm"],
  zero: <T>(count: T): Parts<T> => [" · ", count, " không phát sinh"],
  empty: <T>(count: T): Parts<T> => [" · ", count, " gửi trống"],
  missing: <T>(count: T): Parts<T> => [" · ", count, " chưa gửi"],
};

export type StateCountTexts = typeof stateCounts;
