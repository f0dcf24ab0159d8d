import { createWorkLine } from "../../../src/taskpane/effects/work-line";
import { firstState } from "../../../src/taskpane/state/pane-state";
import { createStore } from "../../../src/taskpane/state/store";
import { WorkerStopped } from "../../../src/taskpane/worker/session-client";

function started() {
  const store = createStore(firstState("page", "2021-12-31", "vi"), () => undefined);
  return { store, line: createWorkLine(store) };
}

describe("the line of work", () => {
  test("one thing after the other, and the state says which", async () => {
    const { store, line } = started();
    const seen: (string | undefined)[] = [];
    const task = async () => {
      seen.push(store.state().work?.kind);
      await Promise.resolve();
    };
    await Promise.all([line.work("reading", true, task), line.work("saving", false, task)]);
    expect(seen).toEqual(["reading", "saving"]);
    expect(store.state().work).toBeNull();
  });

  test("a failure becomes a notice with its details, and the next work still runs", async () => {
    const { store, line } = started();
    await line.work("reading", true, () => Promise.reject(new Error("hỏng")));
    expect(store.state().notices).toEqual([{ kind: "failed", message: "hỏng" }]);
    expect(store.state().details[0]).toContain("hỏng");
    let isDone = false;
    await line.work("saving", false, () => {
      isDone = true;
      return Promise.resolve();
    });
    expect(isDone).toBe(true);
  });

  test("a broken worker is said as such", async () => {
    const { store, line } = started();
    await line.look(() => Promise.reject(new WorkerStopped("gone")));
    expect(store.state().notices).toEqual([{ kind: "worker-stopped" }]);
  });

  test("cancelling reaches the work that is going on, not the next", async () => {
    const { line } = started();
    const aborted: boolean[] = [];
    const first = line.work("reading", true, async (signal) => {
      await new Promise((resolve) => {
        signal.addEventListener("abort", resolve);
      });
      aborted.push(signal.aborted);
    });
    const second = line.work("drawing", true, (signal) => {
      aborted.push(signal.aborted);
      return Promise.resolve();
    });
    await Promise.resolve();
    line.cancel();
    await Promise.all([first, second]);
    expect(aborted).toEqual([true, false]);
  });

  test("work of more than 300 ms is said to be long, shorter work isn't", async () => {
    const { store, line } = started();
    const after = (milliseconds: number) => async () => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      seen.push(store.state().work?.isLong);
    };
    const seen: (boolean | undefined)[] = [];
    await line.work("reading", true, after(5));
    await line.work("reading", true, after(400));
    expect(seen).toEqual([false, true]);
  });
});
