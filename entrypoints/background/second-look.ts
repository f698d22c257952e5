import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { pageReadingSchema } from '../../lib/protocol/schemas';
import { pageSender, type Sender } from '../../lib/protocol/who-sent';
import { settingsItem, siteIsOn } from '../../lib/settings/settings';
import { siteOf } from '../../lib/sites/addresses';
import { mayComeFrom } from '../../lib/sites/every-address';
import {
  filledFrom,
  missesDescription,
  missesPrivateNote,
  onlyWarmthMissing,
  wantsSecondLook,
} from '../../lib/workout/fill-from';
import { isFound } from '../../lib/workout/reading';
import type { WorkoutRecord } from '../../lib/workout/workout-record';
import type { WorkoutVisit } from './reason';
import { refreshTab } from './tell-tabs';
import { privateNoteShown, textBehindTitle } from './text-behind-title';
import { changeVisit } from './visits';
import { workoutName } from './workout-name';

const script = '/second-look.js';

/** What the slower look finds on the page of a tab; checked, though it comes from our own script. */
async function look(
  tabId: number,
  url: URL,
): Promise<{ record: WorkoutRecord; language: string } | undefined> {
  if (siteOf(url)?.kindOf(url) !== 'workout') return undefined;
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [script] })
    .catch(() => []);
  const { success, output } = v.safeParse(pageReadingSchema, answer?.result);
  return success && output && mayComeFrom(url, output.record) ? output : undefined;
}

/** Fills in what the reader of the first site missed, once, after the panel stands. */
export async function fetchSecondLook(tabId: number, visit: WorkoutVisit): Promise<void> {
  const url = URL.parse(visit.address);
  if (!url || !((await missesFigures(tabId, visit.record)) || (await missesNotes(tabId, visit.record))))
    return;
  const found = await look(tabId, url);
  if (!found) return;
  const before = JSON.stringify(visit.record);
  if (JSON.stringify(filledFrom(visit.record, found.record)) === before) return;
  await changeVisit(tabId, visit.workout, (now) => ({
    ...now,
    record: filledFrom(now.record, found.record),
  }));
  await refreshTab(tabId, false);
}

async function missesFigures(tabId: number, record: WorkoutRecord): Promise<boolean> {
  if (!wantsSecondLook({ page: 'workout', workout: record })) return false;
  return !onlyWarmthMissing(record) || showsDegrees(tabId);
}

/** Most workouts without a description or a private note have none: then the slower look is not worth its bytes either. */
async function missesNotes(tabId: number, record: WorkoutRecord): Promise<boolean> {
  const { title } = record;
  if (missesDescription(record) && isFound(title)) {
    if (await shows(tabId, textBehindTitle as (title: string) => boolean, [title.found])) return true;
  }
  return missesPrivateNote(record) && shows(tabId, privateNoteShown as () => boolean, []);
}

/** What a question asked inside the page comes to. */
async function shows(
  tabId: number,
  func: (...args: [string]) => boolean,
  args: [string] | [],
): Promise<boolean> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, func, args: args as [string] })
    .catch(() => []);
  return answer?.result === true;
}

/** Most pages without a temperature simply have none: then the slower look is not worth its bytes. */
async function showsDegrees(tabId: number): Promise<boolean> {
  const [answer] = await browser.scripting
    .executeScript({
      target: { tabId, frameIds: [0] },
      func: () => /\d\s?(?:[°º]\s?[CF]\b|[℃℉])/.test(document.body?.textContent ?? ''),
    })
    .catch(() => []);
  return answer?.result === true;
}

/** A second try at a workout page in which the reader recognised nothing. */
export async function lookAgain(sender: Sender, address: string): Promise<WorkoutVisit | undefined> {
  const from = pageSender(sender, browser.runtime.id, address);
  if (!from || !siteIsOn(await settingsItem.read(), siteOf(from.url)?.site ?? '')) return undefined;
  const found = await look(from.tabId, from.url);
  return found
    ? {
        page: 'workout',
        workout: workoutName(found.record, from.url),
        address,
        language: found.language,
        privateWindow: from.privateWindow,
        record: found.record,
      }
    : undefined;
}
