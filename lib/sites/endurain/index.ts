import { attribute, find, findAll, lineOf } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { isFound, notOnPage, seen } from '../../workout/reading';
import { longestNote, type WorkoutRecord } from '../../workout/workout-record';
import { byLabelsAdapter } from '../generic';
import { labelIn } from '../generic/label-words';
import { saysNoNote } from '../generic/no-note';
import { sportOfPictures } from '../generic/sport-icons';
import type { SiteAdapter } from '../site-adapter';
import { endurainAddress } from './address';

const tile = '.col > span.fw-lighter';

/** The one time that Endurain shows is the whole (others.md 7.2). Its description follows the title without a label. */
function asEndurain(page: Document, record: WorkoutRecord): WorkoutRecord {
  const whole = isFound(record.elapsedSeconds) ? record.elapsedSeconds : record.movingSeconds;
  const next = find(page, 'h1')?.nextElementSibling;
  const below = next?.tagName === 'P' ? textOf(next, longestNote) : { text: '', cut: false };
  const described = below.text !== '' && !saysNoNote(below.text) && !labelIn(lineOf(next ?? undefined));
  const { notes } = record;
  // The sport is a picture in the line of the day.
  const drawn = sportOfPictures(findAll(page, 'h6 i'));
  return {
    ...record,
    sport: isFound(record.sport) || !drawn ? record.sport : seen(drawn.sport, drawn.words, 'page-text'),
    movingSeconds: notOnPage,
    elapsedSeconds: whole,
    notes:
      described && !notes.some((n) => n.text === below.text)
        ? [
            ...notes.filter((n) => n.kind === 'title'),
            { kind: 'description', text: below.text },
            ...notes.filter((n) => n.kind !== 'title'),
          ]
        : notes,
    notesCut: record.notesCut || below.cut,
  };
}

/** No id or data hook tells it (others.md 7.2): three of its tiles do, or its name in the page's title or menu. */
function isEndurain(page: Document): boolean {
  const named = findAll(page, 'title, nav, header, meta[name="application-name"]');
  return (
    findAll(page, tile).length >= 3 ||
    named.some((e) => /\bendurain\b/i.test(`${lineOf(e)} ${attribute(e, 'content') ?? ''}`))
  );
}

const adapter = byLabelsAdapter(endurainAddress, { also: asEndurain });

export const endurain: SiteAdapter = {
  ...adapter,
  ready: (page, url) => isEndurain(page) && adapter.ready(page, url),
};
