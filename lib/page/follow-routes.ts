/**
 * Calls `arrive` for the address now shown and after every committed change of it. `currententrychange` fires after
 * the address changed; the `navigate` event (which WXT's location event is built on) fires before, and also for
 * navigations that are then cancelled. `restored`: the page came back from the back/forward cache.
 */
export function followRoutes(signal: AbortSignal, arrive: (url: URL, restored: boolean) => void): void {
  let here = '';
  const look = (restored = false) => {
    if (signal.aborted || (!restored && location.href === here)) return;
    here = location.href;
    arrive(new URL(here), restored);
  };
  const changed = () => look();
  const { navigation } = globalThis as { navigation?: EventTarget };
  // The navigation API tells of every kind of change; where it is missing, a look each second does.
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
  } else {
    const watch = setInterval(changed, 1000);
    signal.addEventListener('abort', () => clearInterval(watch), { once: true });
  }
  addEventListener('pageshow', (event) => event.persisted && look(true), { signal });
  look();
}
