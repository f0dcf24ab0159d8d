import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sampleFolder } from "../support/command";
import { makeEml, makeMsg } from "../support/mails";
import { choose, openAlone, type OpenPane, type RunningPane } from "../support/running-pane";

const register = join(sampleFolder, "register.xlsx");

/** Drops files on the pane, as from a folder or from a mail program that gives files. */
async function drop(
  { pane }: OpenPane,
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
) {
  const given = files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString("base64") }));
  await pane.evaluate((sent) => {
    const transfer = new DataTransfer();
    for (const { name, text } of sent)
      transfer.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], name));
    document
      .querySelector(".drop")
      ?.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, given);
}

export function mails(running: () => RunningPane): void {
  describe("mails in the pane", () => {
    const content = readFileSync(join(sampleFolder, "danh sach dang vien moi huyen tuy phong.xls"));
    const attachments = [
      { name: "Danh sách.xls", content: new Uint8Array(content) },
      { name: "Công văn.pdf", type: "application/pdf", content: new TextEncoder().encode("%PDF-1.7") },
    ];
    const from = "Huyện ủy Tuy Phong <tuyphong@example.vn>";
    const eml = makeEml({
      from,
      subject: "Số liệu 2021",
      date: "Tue, 21 Dec 2021 08:00:00 +0700",
      attachments,
    });

    test("I4, I5: a dropped mail is its attachments: whose it is, from whom and when", async () => {
      const open = await openAlone(running());
      await choose(open, [register]);
      await drop(open, [{ name: "Số liệu 2021.eml", bytes: eml }]);
      await open.saysInStatus(/173\/2\.000/);
      const { pane } = open;
      await pane
        .getByRole("button", { name: /Tuy Phong/ })
        .first()
        .click();
      const shown = pane.locator(".file-section");
      expect(await shown.innerText()).toContain(
        "Thư của Huyện ủy Tuy Phong <tuyphong@example.vn>, nhận ngày 21/12/2021: «Số liệu 2021»",
      );
      expect(open.faults).toEqual([]);
    });

    test("I4: a mail saved by Outlook is read, and one without a workbook is named with its subject", async () => {
      const open = await openAlone(running());
      await choose(open, [register]);
      const msg = makeMsg({
        from: { name: "Tuy Phong", address: "tuyphong@example.vn" },
        subject: "Số liệu",
        delivered: new Date(Date.UTC(2021, 11, 21)),
        attachments: attachments.slice(0, 1),
      });
      const empty = makeEml({ from, subject: "Công văn nhắc", date: "Tue, 21 Dec 2021 08:00:00 +0700" });
      await drop(open, [
        { name: "a.msg", bytes: msg },
        { name: "b.eml", bytes: empty },
      ]);
      await open.saysInStatus(/173\/2\.000/);
      expect(await open.pane.locator(".tile.file.refused").first().innerText()).toMatch(
        /b\.eml[^]*Công văn nhắc/,
      );
      expect(open.faults).toEqual([]);
    });
  });
}
