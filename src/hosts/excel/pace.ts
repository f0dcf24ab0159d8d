/** The page must stay alive: no work of ours keeps it for longer than this, in milliseconds. */
const longestWork = 12;

/** Gives way to the page where enough time has passed since the last time; to be called often. */
export type Pace = () => Promise<void> | undefined;

export function newPace(): Pace {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestWork) return undefined;
    return giveWay().then(() => {
      since = performance.now();
    });
  };
}

/** A message goes round faster than a timer, which browsers hold back in pages that are not in front. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
}
