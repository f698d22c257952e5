import type { Mark } from '../report/report';
import type { Stretchable } from '../workout/stretchable';

/** What popup, side panel and toolbar icon say about a tab. Numbers and marks; the texts are theirs. */
export type TabStatus =
  | { readonly state: 'off' }
  | { readonly state: 'unsupported' }
  | { readonly state: 'site-off' | 'no-access' | 'waiting'; readonly site: string }
  | {
      readonly state: 'unread';
      readonly site: string;
      readonly why: 'logged-out' | 'not-recognised' | 'no-place';
    }
  | {
      readonly state: 'read' | 'others' | 'hidden';
      readonly site: string;
      readonly title: string;
      readonly mark: Mark;
      readonly known: number;
      readonly of: number;
      /** Which stretch to show first. */
      readonly muscle: Stretchable;
    };
