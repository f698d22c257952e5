import { attribute, find, findAll } from '../../page/safe-dom';
import type { PageReading, WorkoutRecord } from '../../workout/workout-record';
import { byLabels } from '../every-address';
import type { SiteAdapter, SiteAddress } from '../site-adapter';
import { idInAddress } from './id-in-address';
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

interface KnownParts {
  /** Where the workout stands, if the page has more than it. Without a match the whole main content is read. */
  readonly root?: string;
  /** Finds it where that name is gone. */
  readonly rootWithout?: (page: Document) => Element | undefined;
  /** Reads what the site has places of its own for, over what labels told. */
  readonly also?: (page: Document, record: WorkoutRecord, url: URL) => WorkoutRecord;
  readonly shown?: SiteAdapter['shown'];
}

/** The number that WordPress gives the one post of a page, in a class of its body. */
function idOfPost(page: Document): string | undefined {
  const body = find(page, 'body');
  return /(?:^|\s)postid-(\d{1,12})(?:\s|$)/.exec((body && attribute(body, 'class')) ?? '')?.[1];
}

/** The number that the one form of an edit page is sent to. */
function idOfForm(page: Document, url: URL): string | undefined {
  const ids = findAll(page, 'form[action]').flatMap((form) => {
    const target = attribute(form, 'action') ?? '';
    return URL.canParse(target, url) ? (idInAddress(new URL(target, url)) ?? []) : [];
  });
  return new Set(ids).size === 1 ? ids[0] : undefined;
}

/** The reader by labels, for a site without markup that anybody has described, or for one that the athlete added. */
export function byLabelsAdapter(address: SiteAddress = anySite, parts: KnownParts = {}): SiteAdapter {
  const read = (page: Document, url: URL): PageReading => {
    const root = (parts.root && find(page, parts.root)) || parts.rootWithout?.(page);
    const reading = readByLabels(page, url, root);
    if (reading.page === 'none') {
      return address.kindOf(url) === 'workout' ? reading : { page: 'none', why: 'other-page' };
    }
    const id =
      address.idOf(url) ??
      (address.site === byLabels
        ? (idInAddress(url) ?? idOfPost(page) ?? (reading.page === 'edit' ? idOfForm(page, url) : undefined))
        : undefined);
    const workout = { ...reading.workout, site: address.site, id };
    return { page: reading.page, workout: parts.also ? parts.also(page, workout, url) : workout };
  };
  return {
    address,
    // Labels come as they come: only reading tells.
    ready: () => true,
    read,
    place: (page, host) => placeInContent(page, host, parts.root),
    ...(parts.shown ? { shown: parts.shown } : {}),
  };
}
