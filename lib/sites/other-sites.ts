import { knownSiteOf } from './every-address';
import { byLabelsAdapter } from './generic';
import type { SiteAdapter } from './site-adapter';

/** Adapters of known hosts. One line a site; its address stands in every-address.ts. */
export const otherAdapters: readonly SiteAdapter[] = [];

/** Adapters of logs on any host, told by their page. */
const selfHosted: readonly SiteAdapter[] = [];

/**
 * Who reads a page outside the first site: the adapter of a known host, a self-hosted log recognised by its page, else
 * the reader by labels. Undefined where a known site shows no workout at this address.
 */
export function otherAdapterFor(url: URL, page: Document): SiteAdapter | undefined {
  const known = knownSiteOf(url);
  if (known) {
    if (known.kindOf(url) === 'other') return undefined;
    return otherAdapters.find((adapter) => adapter.address === known) ?? byLabelsAdapter(known);
  }
  const own = selfHosted.find(
    (adapter) => adapter.address.kindOf(url) !== 'other' && adapter.ready(page, url),
  );
  return own ?? byLabelsAdapter();
}
