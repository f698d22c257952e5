import type { Mark } from '../report/report';
import type { MissingField } from '../workout/missing-fields';
import type { Stretchable } from '../workout/stretchable';

/** A site beside the first one: read where it has `patterns`; `ask` is the permission to ask for. */
export interface SiteToRead {
  readonly name: string;
  readonly patterns: readonly string[];
  readonly ask: string;
  readonly known: boolean;
}

/** What popup, side panel and toolbar icon say about a tab. Numbers and marks; the texts are theirs. */
export type TabStatus =
  | { readonly state: 'off' }
  /** `read`: the id of the site where this page is one that we read and found no workout on. */
  | { readonly state: 'unsupported'; readonly read?: string }
  /** A web page of a site that is not read yet, and how to ask for it. */
  | {
      readonly state: 'addable';
      readonly site: string;
      readonly ask: string;
      readonly origin: string;
      readonly known: boolean;
    }
  | { readonly state: 'site-off' | 'no-access' | 'waiting'; readonly site: string }
  | {
      readonly state: 'unread';
      readonly site: string;
      readonly siteId: string;
      readonly why: 'logged-out' | 'not-recognised' | 'no-place';
    }
  | {
      readonly state: 'read' | 'others' | 'hidden';
      readonly site: string;
      readonly title: string;
      readonly mark: Mark;
      readonly known: number;
      readonly of: number;
      readonly siteId: string;
      /** What such a page mostly shows and this one did not, or not so that we understood it. */
      readonly missing: readonly MissingField[];
      /** Which stretch to show first. */
      readonly muscle: Stretchable;
    };
