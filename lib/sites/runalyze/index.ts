import { find, lineOf } from '../../page/safe-dom';
import { byLabelsAdapter } from '../generic';
import type { SiteAdapter } from '../site-adapter';
import { runalyzeAddress } from './address';

const opened = '#statistics-inner';

/** Runalyze: boxes of number, unit and translated label (others.md 5.1). Its dashboard opens an activity in place. */
export const runalyze: SiteAdapter = byLabelsAdapter(runalyzeAddress, {
  root: opened,
  shown: (page, url) => {
    const view = find(page, opened);
    return runalyzeAddress.idOf(url) ?? (view ? lineOf(view).slice(0, 200) || undefined : undefined);
  },
});
