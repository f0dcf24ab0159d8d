import { render } from "lit";
import type { IsoDate } from "../domain/calendar";
import type { Language } from "../domain/language/language";
import { acceptDrops } from "./accept-drops";
import { excelActs } from "./effects/excel-acts";
import { pageActs } from "./effects/page-acts";
import type { PaneActs } from "./effects/pane-acts";
import { sessionActs } from "./effects/session-acts";
import { createWorkLine } from "./effects/work-line";
import type { PaneHost } from "./pane-host";
import { adoptLook } from "./look/adopt-look";
import { copyText } from "./copy-text";
import { createPlaceKeeper } from "./keep-place";
import { firstState } from "./state/pane-state";
import { createStore, type Store } from "./state/store";
import { growLists } from "./views/growing-list";
import { paneView } from "./views/pane-view";
import { rememberedLanguage, rememberLanguage } from "./remembered-language";
import { createSessionClient, type Port } from "./worker/session-client";

export interface PaneOptions {
  readonly host: PaneHost;
  readonly today: IsoDate;
  /** Where the user has chosen none: of the host, as far as it says. */
  readonly language: Language;
  readonly connect: () => Port;
}

/** Starts the pane inside `place`; the first picture is there when it returns. */
export function startPane(place: HTMLElement, { host, today, language, connect }: PaneOptions): void {
  adoptLook(document);
  const root = document.createElement("div");
  root.className = "pane";
  const keepPlace = createPlaceKeeper(root);
  const grow = growLists(root);
  let isDue = false;
  const draw = () => {
    isDue = false;
    const state = store.state();
    document.documentElement.lang = state.language;
    render(paneView(state, acts), root);
    keepPlace(state);
    grow();
  };
  // However much happens at once, the page is drawn once.
  const store = createStore(firstState(host.kind, today, rememberedLanguage() ?? language), () => {
    if (!isDue) queueMicrotask(draw);
    isDue = true;
  });
  const acts = createActs(store, host, today, connect);
  draw();
  acceptDrops(root, acts.addDrop);
  place.append(root);
  if (host.kind === "excel") acts.readBook();
}

function createActs(store: Store, host: PaneHost, today: IsoDate, connect: () => Port): PaneActs {
  const { dispatch, state } = store;
  const line = createWorkLine(store);
  const session = createSessionClient({
    connect,
    today,
    language: () => state().language,
    reading: (file) => {
      const { work } = state();
      if (work?.kind !== "reading") return;
      const done = work.done + 1;
      dispatch({ type: "work-went-on", work: { file, done, total: Math.max(work.total, done) } });
    },
  });
  const waiting = (isWaiting: boolean) => {
    dispatch({ type: "work-went-on", work: { isWaiting } });
  };
  const own = sessionActs(store, line, session);
  const hosted =
    host.kind === "excel"
      ? excelActs(store, line, session, host.open(waiting))
      : pageActs(store, line, session, host.save);
  return {
    dispatch,
    ...own,
    ...hosted,
    speak: (language) => {
      rememberLanguage(language);
      own.speak(language);
    },
    cancel: line.cancel,
    copy: (text) => {
      void copyText(document, text).then((isCopied) => {
        dispatch(
          isCopied
            ? { type: "reached", result: { kind: "copied" } }
            : { type: "noticed", notice: { kind: "not-copied" } },
        );
      });
    },
  };
}
