import { byLabels } from '../every-address';
import type { SiteAdapter, SiteAddress } from '../site-adapter';
import { placeInContent } from './place';
import { readByLabels } from './read-by-labels';

const anySite: SiteAddress = {
  site: byLabels,
  name: '',
  hosts: [],
  matches: [],
  addsSplits: false,
  kindOf: () => 'maybe',
  idOf: () => undefined,
};

/** The reader by labels, for a known site without an adapter of its own or for a site that the athlete added. */
export function byLabelsAdapter(known: SiteAddress = anySite): SiteAdapter {
  const read = (page: Document, url: URL) => {
    const reading = readByLabels(page, url);
    if (reading.page === 'none') return reading;
    return { ...reading, workout: { ...reading.workout, site: known.site, id: known.idOf(url) } };
  };
  return {
    address: known,
    ready: (page, url) => read(page, url).page !== 'none',
    read,
    place: placeInContent,
  };
}
