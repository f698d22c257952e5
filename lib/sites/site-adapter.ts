import type { PageReading } from '../workout/workout-record';

/** What an address alone tells. `maybe`: only the page can tell. `other`: not a page we read. */
export type AddressKind = 'workout' | 'edit' | 'maybe' | 'other';

/** Example addresses of a site, exported beside its address (and dropped from every build). */
export type AddressExamples = Partial<Record<AddressKind, readonly string[]>>;

/** The part of a site that is known from addresses alone. The background uses it to check who sent a record. */
export interface SiteAddress {
  readonly site: string;
  /** The site's own name, as people know it. */
  readonly name: string;
  readonly hosts: readonly string[];
  /** Match patterns for the manifest and for permissions. */
  readonly matches: readonly string[];
  readonly kindOf: (url: URL) => AddressKind;
  /** Whether its workout pages add splits some time after they were loaded (late-readings.ts). */
  readonly addsSplits: boolean;
  /** The workout's id, as far as the address tells. */
  readonly idOf: (url: URL) => string | undefined;
}

export interface SiteAdapter {
  readonly address: SiteAddress;
  /** True once the page holds what `read` needs. Called often: one cheap look-up. */
  readonly ready: (page: Document, url: URL) => boolean;
  /** Reads the page as it stands. Never throws, never changes the page. */
  readonly read: (page: Document, url: URL) => PageReading;
  readonly place: SitePlace['place'];
  /**
   * Which workout the page shows now, where its address does not tell (a view opened over a calendar); undefined while
   * it shows none. Asked after every burst of changes: a cheap look.
   */
  readonly shown?: (page: Document, url: URL) => string | undefined;
}

/** Where the panel goes on a site's pages. Needed before the page is painted, so it brings nothing else along. */
export interface SitePlace {
  readonly site: string;
  /** Whether a panel is to be expected on this page: one cheap look. */
  readonly expectsPanel: (page: Document) => boolean;
  /** Puts the panel's host where it belongs; false when there is no such place. */
  readonly place: (page: Document, host: HTMLElement) => boolean;
}
