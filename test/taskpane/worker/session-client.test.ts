import type { FileSession, GivenFile } from "../../../src/application/pane/session-calls";
import type { Answer, Request } from "../../../src/taskpane/worker/messages";
import { serve } from "../../../src/taskpane/worker/serve";
import { createSessionClient, WorkerStopped, type Port } from "../../../src/taskpane/worker/session-client";
import { exampleFile, exampleFinding, exampleView } from "../example-view";
import { emptyPlan, fakeSession } from "../fake-session";

/** Client and server as in a browser, with messages copied between them. */
function connected(session: FileSession, read: string[] = []) {
  const started: Request[] = [];
  const port: Port = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const copy = structuredClone(message);
      queueMicrotask(() => {
        take(copy);
      });
    },
  };
  const take = serve({
    start: (request, reading) => {
      started.push(request);
      for (const file of read) reading(file);
      return session;
    },
    write: (_, previous) =>
      Promise.resolve({ bytes: new Uint8Array([1, 2, 3, ...(previous?.bytes ?? [])]), notKept: [] }),
    send: (answer: Answer, transfer) => {
      const data = structuredClone(answer, { transfer });
      queueMicrotask(() => port.onmessage?.({ data } as MessageEvent<Answer>));
    },
  });
  const heard: string[] = [];
  const client = createSessionClient({
    connect: () => port,
    today: "2021-12-31",
    language: () => "en",
    reading: (file) => heard.push(file),
  });
  return { client, port, started, heard };
}

describe("the session behind a worker", () => {
  test("starts with the first call, once, in the language of that time", async () => {
    const { client, started } = connected(fakeSession());
    expect(client.isStarted()).toBe(false);
    await client.view();
    await client.view();
    expect(started).toEqual([{ kind: "start", today: "2021-12-31", language: "en" }]);
  });

  test("every call reaches the session's method of its name with its arguments", async () => {
    const calls: unknown[] = [];
    const noting =
      (name: string) =>
      (...args: unknown[]): Promise<never> => {
        calls.push([name, ...args]);
        // Told by the name alone: the client hands on whatever the session answers.
        return Promise.resolve({ from: name, files: [], findings: [] } as never);
      };
    const names = [
      "addSheets",
      "removeFile",
      "openBook",
      "change",
      "correct",
      "rowsBehind",
      "originOf",
      "picture",
    ] as const;
    const session = fakeSession(Object.fromEntries(names.map((name) => [name, noting(name)])));
    const { client } = connected(session);
    const ref = { file: "a", sheet: "b" };
    const cell = { sheet: "Tổng hợp", row: 3, column: 3 };
    const number = { committee: null, figure: "admitted", month: null } as const;
    const answers = [
      await client.addSheets("s", { sheets: [] }),
      await client.removeFile("7"),
      await client.openBook("b", { sheets: [] }),
      await client.change({ year: 2022 }),
      await client.correct(ref, { what: "kind", kind: "list" }),
      await client.rowsBehind(number, 100, 50),
      await client.originOf({ sheets: [] }, cell),
      await client.picture(ref, { row: 11 }),
    ];
    expect(answers).toEqual(names.map((from) => ({ from, files: [], findings: [] })));
    expect(calls).toEqual([
      ["addSheets", "s", { sheets: [] }],
      ["removeFile", "7"],
      ["openBook", "b", { sheets: [] }],
      ["change", { year: 2022 }],
      ["correct", ref, { what: "kind", kind: "list" }],
      ["rowsBehind", number, 100, 50],
      ["originOf", { sheets: [] }, cell],
      ["picture", ref, { row: 11 }],
    ]);
  });

  test("a plan arrives whole, its absence as null", async () => {
    expect(await connected(fakeSession()).client.plan()).toEqual(emptyPlan);
    const without = fakeSession({ plan: () => Promise.resolve(null) });
    expect(await connected(without).client.plan()).toBeNull();
    expect(await connected(without).client.file()).toBeNull();
  });

  test("a view of thousands of findings arrives whole and in order", async () => {
    const view = exampleView({
      files: Array.from({ length: 170 }, (_, index) => exampleFile(`${index}.xlsx`)),
      findings: Array.from({ length: 4000 }, (_, index) => exampleFinding(String(index))),
    });
    const { client } = connected(fakeSession({ view: () => Promise.resolve(view) }));
    expect(await client.view()).toEqual(view);
  });

  test("the workbook arrives as bytes", async () => {
    expect(await connected(fakeSession()).client.file()).toEqual({
      bytes: new Uint8Array([1, 2, 3]),
      notKept: [],
    });
    const bytes = new Uint8Array([4]);
    const over = fakeSession({ previousBook: () => Promise.resolve({ bytes, sheets: [] }) });
    expect((await connected(over).client.file())?.bytes).toEqual(new Uint8Array([1, 2, 3, 4]));
  });

  test("what fails in the worker fails here, and the next call still works", async () => {
    const { client } = connected(fakeSession({ plan: () => Promise.reject(new Error("no memory")) }));
    await expect(client.plan()).rejects.toThrow("no memory");
    await expect(client.view()).resolves.toEqual(exampleView());
  });

  test("calls run one after the other; cancel overtakes", async () => {
    const order: string[] = [];
    let release: () => void = () => undefined;
    const session = fakeSession({
      addFiles: async () => {
        order.push("reading");
        await new Promise<void>((resolve) => (release = resolve));
        order.push("read");
        return exampleView();
      },
      view: () => {
        order.push("view");
        return Promise.resolve(exampleView());
      },
      cancel: () => {
        order.push("cancel");
        release();
      },
    });
    const { client } = connected(session);
    const reading = client.addFiles([]);
    const seeing = client.view();
    await new Promise((resolve) => setTimeout(resolve, 5));
    client.cancel();
    await Promise.all([reading, seeing]);
    expect(order).toEqual(["reading", "cancel", "read", "view"]);
  });

  test("many files arrive all, in their order, for the call that they were given to", async () => {
    const given: (readonly GivenFile[])[] = [];
    const session = fakeSession({
      addFiles: (files) => {
        given.push(files);
        return Promise.resolve(exampleView());
      },
    });
    const { client } = connected(session);
    const files = Array.from({ length: 100 }, (_, index) => ({ name: `${index}.xlsx`, data: new Blob() }));
    await client.addFiles(files);
    await client.addFiles(files.slice(0, 3));
    expect(given.map((each) => each.map(({ name }) => name))).toEqual([
      files.map(({ name }) => name),
      ["0.xlsx", "1.xlsx", "2.xlsx"],
    ]);
  });

  test("files are named as they are read", async () => {
    const { client, heard } = connected(fakeSession(), ["a.xlsx", "b.xlsx"]);
    await client.view();
    expect(heard).toEqual(["a.xlsx", "b.xlsx"]);
  });

  test("a worker that breaks fails all that waits for it", async () => {
    const { client, port } = connected(fakeSession({ view: () => new Promise(() => undefined) }));
    const waiting = client.view();
    port.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(waiting).rejects.toThrow(WorkerStopped);
  });
});
