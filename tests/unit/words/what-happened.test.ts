import { describe, expect, it } from 'vitest';
import type { Editable, Report } from '../../../lib/report/report';
import { ownValue } from '../../../lib/words/own-value';
import { hot, reportOf } from './report-of';

const tile = (report: Report, field: Editable) => report.read.tiles.find((t) => t.field === field);
const ids = (report: Report) => report.factors?.rows.map((r) => r.id) ?? [];
const marked = (report: Report) =>
  report.read.quotes
    .flat()
    .filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('what the athlete says happened', () => {
  const cramped = 'Left calf cramped at km 30.';

  it('stands in for notes that do not speak of it', () => {
    const quiet = reportOf({ record: hot, text: 'Lovely morning.' });
    expect(tile(quiet, 'cramp')).toMatchObject({ label: 'Muscle cramp', yours: false });
    expect(tile(quiet, 'cramp')?.value).toBeUndefined();
    const told = reportOf({ record: hot, text: 'Lovely morning.', own: { event: 'yes' } });
    expect(ids(told)).toContain('crampNoted');
    expect(told.tips?.again?.steps[0]).toBe('Stop and stand still.');
    expect(tile(told, 'cramp')).toMatchObject({ value: 'A cramp', yours: true });
  });

  it('an effort that only the notes tell stands in its tile', () => {
    const raced = reportOf({ record: hot, text: 'Race day, all out.' });
    expect(tile(raced, 'effort')).toMatchObject({ value: 'Hard', from: 'your notes', yours: false });
    expect(tile(reportOf({ record: hot, text: 'Lovely morning.' }), 'effort')?.value).toBeUndefined();
  });

  it('goes before what the notes say, and the words are no longer marked', () => {
    expect(marked(reportOf({ text: cramped }))).toEqual(['Left calf cramped at km 30']);
    expect(tile(reportOf({ text: cramped }), 'cramp')).toMatchObject({
      value: 'A cramp',
      from: 'your notes',
    });
    const denied = reportOf({ text: cramped, own: { event: 'no' } });
    expect(ids(denied)).not.toContain('crampNoted');
    expect(marked(denied)).toEqual([]);
    expect(denied.tips?.again).toBeUndefined();
    expect(tile(denied, 'cramp')).toMatchObject({ value: 'None', pageSaid: 'The page said A cramp.' });
    const nearly = reportOf({ text: cramped, own: { event: 'near' } });
    expect(ids(nearly)).toContain('nearCramp');
    expect(ids(nearly)).not.toContain('crampNoted');
  });

  it('muscle, side and place are marked wherever they stand, and no longer when nothing happened', () => {
    const text = 'Cramped badly. Calf. Left one. At km 12.';
    expect(marked(reportOf({ text }))).toEqual(['Cramped badly', 'Calf', 'Left', 'km 12']);
    expect(marked(reportOf({ text, own: { event: 'no' } }))).toEqual([]);
  });

  it('a near-cramp that was told is not said to stand in the notes', () => {
    expect(reportOf({ record: hot, own: { event: 'near' } }).sub.wide).not.toContain('in your notes');
  });

  it('counts as known where there are no notes at all', () => {
    expect(reportOf({ record: hot }).factors?.unknown?.title).toContain('your notes');
    expect(reportOf({ record: hot }).factors?.unknown?.add).toContainEqual({
      field: 'cramp',
      label: 'Muscle cramp',
    });
    expect(reportOf({ record: hot, own: { event: 'no' } }).factors?.unknown?.title).not.toContain(
      'your notes',
    );
  });

  it('drinks can be added, and go before the notes', () => {
    const dry = reportOf({ record: hot, own: { fluids: 'low' } });
    expect(ids(dry)).toContain('lowFluids');
    expect(ids(reportOf({ record: hot, text: 'Only one bottle.', own: { fluids: 'enough' } }))).not.toContain(
      'lowFluids',
    );
    expect(tile(reportOf({ record: hot, text: 'Only one bottle.' }), 'drinks')).toMatchObject({
      value: 'Too little',
      from: 'your notes',
    });
  });

  it('signs on the doctor list stay, whatever is said of the cramp', () => {
    const flagged = reportOf({ text: `${cramped} Chest pain since.`, own: { event: 'no' } });
    expect(flagged.mark).toBe('flag');
  });

  it('takes only the answers there are', () => {
    expect(ownValue('cramp', 'near', '', 'en')).toEqual({ ok: true, values: { event: 'near' } });
    expect(ownValue('drinks', 'low', '', 'en')).toEqual({ ok: true, values: { fluids: 'low' } });
    expect(ownValue('cramp', 'maybe', '', 'en').ok).toBe(false);
    expect(ownValue('drinks', 'near', '', 'en').ok).toBe(false);
  });
});
