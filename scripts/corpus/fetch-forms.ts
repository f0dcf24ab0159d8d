import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Published forms of Vietnamese offices, as pages with tables that their programs hand to Excel; none is part of the project. */
const published = [
  {
    repository: "thanhvu16/quan_ly_can_bo",
    commit: "4b2138ba5860caef1e702c8c6f2ad684e9bdf8e1",
    folder: "Modules/BaoCaoThongKe/Resources/views/mau-bao-cao-excel",
    forms: "1 2a 2b 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18".split(" "),
  },
  {
    repository: "nguyensonghao/quan_li_dang_vien",
    commit: "d882c5b5bd1e8614ef3dacdcef5b3b0d9f8f64ab",
    folder: "app/views/module/form",
    forms: "1 2 3 4 5 6 7A 7B 8 9 10 11".split(" ").map((form) => `bieumau${form}`),
  },
] as const;

/** `npm run corpus:forms -- FOLDER`: fetches them, to be read by `npm run corpus -- FOLDER`. */
async function fetchForms(folder: string | undefined): Promise<void> {
  if (folder === undefined) throw new Error("npm run corpus:forms -- FOLDER");
  await mkdir(folder, { recursive: true });
  for (const { repository, commit, folder: from, forms } of published) {
    for (const form of forms) {
      const address = `https://raw.githubusercontent.com/${repository}/${commit}/${from}/${form}.blade.php`;
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
      const name = `${repository.replace("/", "-")}-${form}.xls`;
      await writeFile(join(folder, name), new Uint8Array(await answer.arrayBuffer()));
    }
  }
}

void fetchForms(process.argv[2]);
