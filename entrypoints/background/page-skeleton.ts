import * as v from 'valibot';
import { browser } from 'wxt/browser';

const script = '/page-skeleton.js';
const answerSchema = v.pipe(v.string(), v.maxLength(100_000));

/** The markup of a tab's page without its words, for a report that the athlete asked to copy. */
export async function fetchSkeleton(tabId: number): Promise<string> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [script] })
    .catch(() => []);
  const { success, output } = v.safeParse(answerSchema, answer?.result);
  return success ? output : '';
}
