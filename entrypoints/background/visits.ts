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

// One change at a time: "is this visit over? then forget it" must not cross with the record of the next page, which
// comes in the same moment when the worker had to be started.
let turn: Promise<unknown> = Promise.resolve();
function inTurn(change: () => Promise<void>): Promise<void> {
  const done = turn.then(change, change);
  turn = done;
  return done;
}

/** The newest visit of a tab replaces the one before. */
export function rememberVisit(tabId: number, visit: Visit): Promise<void> {
  return inTurn(() => browser.storage.session.set({ [keyOf(tabId)]: visit }));
}

/**
 * Keeps a visit that took a while to find out, unless a newer one came meanwhile: the tab's is still the one of `before`,
 * or was forgotten. True when it was kept.
 */
export async function rememberLateVisit(
  tabId: number,
  visit: Visit,
  before: Visit | undefined,
): Promise<boolean> {
  let kept = false;
  await inTurn(async () => {
    const now = await visitOf(tabId);
    if (now && JSON.stringify(now) !== JSON.stringify(before)) return;
    await browser.storage.session.set({ [keyOf(tabId)]: visit });
    kept = true;
  });
  return kept;
}

/** The visit of a tab, or undefined. */
export async function visitOf(tabId: number): Promise<Visit | undefined> {
  return (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as Visit | undefined;
}

/** Changes a tab's visit, if it is still the one to this workout. */
export function changeVisit(
  tabId: number,
  workout: string,
  change: (visit: Extract<Visit, { page: 'workout' }>) => Visit,
): Promise<void> {
  return inTurn(async () => {
    const visit = await visitOf(tabId);
    if (visit?.page !== 'workout' || visit.workout !== workout) return;
    await browser.storage.session.set({ [keyOf(tabId)]: change(visit) });
  });
}

/** Forgets a tab's visit when it is `over` (always, unless told otherwise). */
export function forgetVisit(tabId: number, over: (visit: Visit) => boolean = () => true): Promise<void> {
  return inTurn(async () => {
    const visit = await visitOf(tabId);
    if (visit && over(visit)) await browser.storage.session.remove(keyOf(tabId));
  });
}

/** All tabs with a visit. */
export async function visitedTabs(): Promise<number[]> {
  const all = await browser.storage.session.get(null);
  return Object.keys(all)
    .filter((key) => key.startsWith('visit:'))
    .map((key) => Number(key.slice('visit:'.length)));
}
