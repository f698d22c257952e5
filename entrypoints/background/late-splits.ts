import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { splitsSchema } from '../../lib/protocol/schemas';
import { runs } from '../../lib/risk/known';
import { siteOf } from '../../lib/sites/addresses';
import { foundValue } from '../../lib/workout/reading';
import type { WorkoutVisit } from './reason';
import { refreshTab } from './tell-tabs';
import { changeVisit } from './visits';

const lateReadings = '/late-readings.js';
const leastMeters = 5000;

/**
 * Fetches the splits that some pages add after they were loaded, for a run long enough to have a pace. The page's own
 * world cannot answer in the script's place; what comes back is checked all the same.
 */
export async function fetchLateSplits(tabId: number, visit: WorkoutVisit): Promise<void> {
  const { record, workout } = visit;
  const long = (foundValue(record.distanceMeters) ?? 0) >= leastMeters;
  const url = URL.parse(visit.address);
  const adds = url ? siteOf(url)?.addsSplits && siteOf(url)?.kindOf(url) === 'workout' : false;
  if (!adds || !runs.has(foundValue(record.sport)) || !long || record.status !== 'done' || record.splits)
    return;
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [lateReadings] })
    .catch(() => []);
  const { success, output } = v.safeParse(splitsSchema, answer?.result);
  if (!success || !output) return;
  await changeVisit(tabId, workout, (now) => ({ ...now, record: { ...now.record, splits: output } }));
  await refreshTab(tabId, false);
}
