import { arrivalOfMail, readMailDate } from "../../../src/intake/mail/mail-date";

test.each([
  ["Mon, 6 Dec 2021 10:22:33 +0700 (ICT)", "2021-12-06T03:22:33.000Z"],
  ["6 Dec 2021 10:22 +0700", "2021-12-06T03:22:00.000Z"],
  ["Mon, 06 Dec 2021 23:30:00 GMT", "2021-12-06T23:30:00.000Z"],
  ["Mon, 6 Dec 2021 01:00:00 -0530", "2021-12-06T06:30:00.000Z"],
  ["Mon,  6\r\n\tDecember 21 08:00:00 +0000", "2021-12-06T08:00:00.000Z"],
  // Whoever names no zone is in Vietnam.
  ["6 Dec 2021 08:00:00", "2021-12-06T01:00:00.000Z"],
  ["6 Dec 2021 08:00:00 XYZ", "2021-12-06T08:00:00.000Z"],
])("I5: the moment %s", (written, moment) => {
  expect(readMailDate(written)?.toISOString()).toBe(moment);
});

test.each([
  "",
  "hôm nay",
  "31 Feb 2021 08:00 +0700",
  "6 Foo 2021 08:00 +0700",
  "6 Dec 2021 25:00 +0700",
  "6 Dec 2021",
])("I5: %j is no moment", (written) => {
  expect(readMailDate(written)).toBeNull();
});

describe("I5: a mail arrived", () => {
  const received = {
    key: "received",
    value: "from a by b (c; d) with ESMTP; Mon, 6 Dec 2021 10:00:00 +0700",
  };
  const older = { key: "received", value: "from x by a; Sun, 5 Dec 2021 09:00:00 +0700" };
  const date = { key: "date", value: "Sat, 1 Jan 2000 00:00:00 +0700" };

  test.each([
    ["by the last server's word, which stands first", [received, older, date], "2021-12-06T03:00:00.000Z"],
    [
      "by its own date, where no server wrote one",
      [{ key: "subject", value: "6 Dec 2021" }, date],
      "1999-12-31T17:00:00.000Z",
    ],
    [
      "by its own date, where the server's can't be read",
      [{ key: "received", value: "by b" }, date],
      "1999-12-31T17:00:00.000Z",
    ],
  ])("%s", (_, headers, moment) => {
    expect(arrivalOfMail(headers)?.toISOString()).toBe(moment);
  });

  test("at no known moment without either", () => {
    expect(arrivalOfMail([{ key: "from", value: "a@example.vn" }])).toBeNull();
  });
});
