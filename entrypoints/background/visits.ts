import { browser } from 'wxt/browser';
import type { UnreadReason } from '../../lib/protocol/messages';
import type { WorkoutMemory } from '../../lib/settings/workout-memory';
import type { WorkoutRecord } from '../../lib/workout/workout-record';

/** What one tab shows now. Kept in session storage (memory only), because the worker may end at any time. */
export type Visit =
  | {
      readonly page: 'workout';
      readonly workout: string;
      readonly address: string;
      readonly language: string;
      readonly privateWindow: boolean;
      readonly record: WorkoutRecord;
      /** What was said in a private window, where nothing is stored. */
      readonly said?: WorkoutMemory;
      /** Hidden during this visit: the panel shows one line with Undo. */
      readonly justHidden?: boolean;
    }
  | { readonly page: 'unread'; readonly address: string; readonly why: UnreadReason };

const keyOf = (tabId: number) => `visit:${tabId}`;

/** The newest visit of a tab replaces the one before. */
export async function rememberVisit(tabId: number, visit: Visit): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: visit });
}

/** The visit of a tab, or undefined. */
export async function visitOf(tabId: number): Promise<Visit | undefined> {
  return (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Visit | undefined;
}

/** The tab was closed or left the site. */
export async function forgetVisit(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** All tabs with a visit. */
export async function visitedTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith('visit:'))
    .map((key) => Number(key.slice('visit:'.length)));
}
