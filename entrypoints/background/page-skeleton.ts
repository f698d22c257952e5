import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PageStructure } from '../../lib/protocol/report-text';

const script = '/page-skeleton.js';
const answerSchema = v.object({
  language: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z\d-]{2,20}$/))),
  markup: v.pipe(v.string(), v.maxLength(100_000)),
});

/** The markup of a tab's page without its words, for a report that the athlete asked to copy. */
export async function fetchSkeleton(tabId: number): Promise<PageStructure> {
  const [answer] = await browser.scripting
    .executeScript({ target: { tabId, frameIds: [0] }, files: [script] })
    .catch(() => []);
  const { success, output } = v.safeParse(answerSchema, answer?.result);
  return success ? output : { markup: '' };
}
