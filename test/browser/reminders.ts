import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../support/command";
import { choose, openAlone, type RunningPane } from "../support/running-pane";
import { listOf, registerOfMails } from "../support/sent-lists";
import { face, press } from "./acting";

export function reminders(running: () => RunningPane): void {
  describe("those who haven't sent", () => {
    const folder = temporaryFolder();
    const written = (name: string, content: string | Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const register = written("register.csv", registerOfMails);
    const full = written("Tuy Phong.csv", listOf("HUYỆN ỦY TUY PHONG", ["Nguyễn Văn An", "Lê Thị Bình"]));
    const empty = written("Bac Binh.csv", listOf("HUYỆN ỦY BẮC BÌNH", []));

    test("S14: are reminded by a letter to copy or to open as a mail; who confirms that there is nobody isn't", async () => {
      const open = await openAlone(running());
      await choose(open, [register, full, empty]);
      await open.saysInStatus(/2\/15/);
      const { pane } = open;
      expect(await pane.locator(".counts").innerText()).toBe("1/3 đã gửi · 1 gửi trống · 1 chưa gửi");

      await press(open, face.reminder.button);
      const letter = pane.locator(".letter");
      expect(await letter.innerText()).toContain("- Đảng bộ huyện Bắc Bình;");
      await pane.getByLabel(face.reminder.to).selectOption({ label: "Đảng bộ huyện Hàm Tân" });
      expect(await letter.innerText()).toMatch(/^Kính gửi: Đảng bộ huyện Hàm Tân/);
      expect(await letter.innerText()).toContain("chưa nhận được số liệu");
      const link = pane.getByRole("link", { name: face.reminder.mail });
      expect(await link.getAttribute("href")).toMatch(/^mailto:\?subject=/);
      await open.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await press(open, face.reminder.copy);
      await open.saysInStatus(new RegExp(face.report.copied));
      expect(await pane.evaluate(() => navigator.clipboard.readText())).toBe(await letter.innerText());

      await press(open, `${face.back}: ${face.tabs.receive}`);
      await pane
        .getByRole("button", { name: /Hàm Tân/ })
        .first()
        .click();
      await pane.getByRole("checkbox", { name: face.detail.zero }).click();
      await pane.getByRole("button", { name: face.reminder.one }).waitFor({ state: "detached" });
      await press(open, `${face.back}: ${face.tabs.receive}`);
      expect(await pane.locator(".counts").innerText()).toBe("1/3 đã gửi · 1 không phát sinh · 1 gửi trống");
      expect(open.faults).toEqual([]);
    });
  });
}
