import type { ReadonlySignal } from '@preact/signals';
import type { SiteToRead } from '../../lib/protocol/tab-status';

/** What the welcome page shows and asks for. The shell fills it. */
export interface WelcomeStore {
  readonly sites: ReadonlySignal<readonly SiteToRead[]>;
  /** The last choice was not saved. */
  readonly trouble: ReadonlySignal<boolean>;
  readonly addSite: (ask: string) => void;
  readonly dropSite: (patterns: readonly string[]) => void;
  readonly openReference: (section: 'top' | 'doctor') => void;
  readonly openPrivacy: () => void;
}
