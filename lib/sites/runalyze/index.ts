import { find, lineOf } from '../../page/safe-dom';
import { isFound, seen } from '../../workout/reading';
import type { WorkoutRecord } from '../../workout/workout-record';
import { byLabelsAdapter } from '../generic';
import { saysIndoor, sportAlone } from '../generic/sport-words';
import type { SiteAdapter } from '../site-adapter';
import { runalyzeAddress } from './address';

const opened = '#statistics-inner';

/** `Running: Long run`: the sport stands before the title. */
function withoutSport(_page: Document, record: WorkoutRecord): WorkoutRecord {
  const title = isFound(record.title) ? record.title.found : '';
  const [, lead = '', name = ''] = /^(\p{L}[\p{L} ]{2,24}(?: \([^()]*\))?): (\S.*)$/u.exec(title) ?? [];
  const sport = lead === '' ? undefined : sportAlone(lead.replace(/ \([^()]*\)$/, ''));
  if (!sport) return record;
  return {
    ...record,
    title: seen(name, title),
    sport: isFound(record.sport) ? record.sport : seen(sport, lead),
    indoor: isFound(record.indoor) || !saysIndoor(lead) ? record.indoor : seen(true, lead),
    notes: record.notes.map((note) => (note.kind === 'title' ? { ...note, text: name } : note)),
  };
}

/** The block with the boxes and the heading over them. */
function blockOfBoxes(page: Document): Element | undefined {
  let around = find(page, '.boxed-values, .boxed-value')?.parentElement;
  while (around && !find(around, 'h1')) around = around.parentElement;
  return around && !/^(?:BODY|HTML)$/.test(around.tagName) ? around : undefined;
}

/** Runalyze: boxes of number, unit and translated label (others.md 5.1). Its dashboard opens an activity in place. */
export const runalyze: SiteAdapter = byLabelsAdapter(runalyzeAddress, {
  root: opened,
  rootWithout: blockOfBoxes,
  also: withoutSport,
  shown: (page, url) => {
    const view = find(page, opened) ?? blockOfBoxes(page);
    return runalyzeAddress.idOf(url) ?? (view ? lineOf(view).slice(0, 200) || undefined : undefined);
  },
});
