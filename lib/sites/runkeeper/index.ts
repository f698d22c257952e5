import { find, lineOf, pageLanguage } from '../../page/safe-dom';
import { isFound, seen } from '../../workout/reading';
import { byLabelsAdapter } from '../generic';
import { dateIn } from '../generic/read-start';
import type { SiteAdapter } from '../site-adapter';
import { runkeeperAddress } from './address';

/** Runkeeper by labels; its date stands under the title ("Jul 12, 2026 - 07:00 AM", others.md 5.8). */
export const runkeeper: SiteAdapter = byLabelsAdapter(runkeeperAddress, {
  also: (page, record) => {
    const words = lineOf(find(page, '.activitySubTitle'));
    const start = dateIn(words, pageLanguage(page));
    return start && !isFound(record.start) ? { ...record, start: seen(start, words) } : record;
  },
});
