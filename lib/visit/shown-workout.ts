import type { SiteAdapter } from '../sites/site-adapter';

/** Names the workout that a page shows now, by its address or, where that does not tell, by the page. */
export function shownWorkout(adapter: SiteAdapter | undefined, page: Document, url: URL): string | undefined {
  if (!adapter) return undefined;
  if (adapter.shown) {
    const shown = adapter.shown(page, url);
    return shown === undefined ? undefined : `${adapter.address.site} ${shown}`;
  }
  const route = /^#[/!]/.test(url.hash) ? url.hash : '';
  return `${adapter.address.site} ${adapter.address.idOf(url) ?? url.pathname + url.search + route}`;
}
