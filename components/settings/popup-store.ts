import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { SiteToRead, TabStatus } from '../../lib/protocol/tab-status';
import type { Profile, Question } from '../../lib/settings/profile';
import type { Settings, SettingsPatch } from '../../lib/settings/settings';
import type { SaveResult } from '../../lib/settings/stored-item';

/** The background has not answered yet: it may have to wake up first. */
export type Asking = { readonly state: 'asking' };

/** What the popup shows and what it can ask for. The shell fills it; components only read and call. */
export interface PopupStore {
  readonly settings: ReadonlySignal<Settings>;
  readonly profile: ReadonlySignal<Profile>;
  readonly status: ReadonlySignal<TabStatus | Asking>;
  /** Sites beside the first one, those that the athlete added first. */
  readonly sites: ReadonlySignal<readonly SiteToRead[]>;
  /** Asks the browser for a site; to be called in the click's own turn. `exactly`: the origin meant. False when refused. */
  readonly addSite: (ask: string, exactly?: string) => Promise<boolean>;
  readonly dropSite: (patterns: readonly string[]) => void;
  /** The outcome of the last save, when it was not kept. */
  readonly trouble: Signal<Exclude<SaveResult, 'saved'> | undefined>;
  readonly version: string;
  readonly change: (patch: SettingsPatch) => void;
  readonly answer: (question: Question, answer: Profile[Question]) => void;
  readonly eraseAnswers: () => void;
  readonly showPanel: () => void;
  readonly openReference: (section: 'now' | 'top' | 'doctor') => void;
  readonly openPrivacy: () => void;
  /** Puts a report on the clipboard: what `say` says of a page in this language, and the skeleton of the tab's page. */
  readonly copyReport: (siteId: string, say: (language: string) => string) => Promise<boolean>;
}

/** A place for the outcome of saves. */
export function createTrouble(): PopupStore['trouble'] {
  return signal(undefined);
}
