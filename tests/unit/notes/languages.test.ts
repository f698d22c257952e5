import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buckets } from '../../../lib/notes/learned/features';
import muscle from '../../../lib/notes/learned/muscle-weights.json';
import { outcomes } from '../../../lib/notes/learned/second-opinion';
import signs from '../../../lib/notes/learned/sign-weights.json';
import trained from '../../../lib/notes/learned/weights.json';
import onset from '../../../lib/notes/onset/weights.json';
import { readNote } from '../../../lib/notes/read-note';
import { labelsOf, readRecords, scoresOf } from '../../../scripts/note-scores';
import { muscleFingerprint } from '../../../scripts/training/train-muscles';
import { fingerprint, sampledBatches } from '../../../scripts/training/train-notes';
import { onsetFingerprint } from '../../../scripts/training/train-onset';

describe('each language', () => {
  it.each([
    ['de', 'Wadenkrampf bei km 30, danach gegangen', 'calf', { km: 30 }],
    ['fr', 'Grosse crampe au mollet gauche au km 12', 'calf', { km: 12 }],
    ['es', 'Calambre en el gemelo izquierdo en el km 21', 'calf', { km: 21 }],
    ['it', 'Crampo al polpaccio sinistro al km 18', 'calf', { km: 18 }],
    ['pt', 'Cãibra na panturrilha esquerda no km 25', 'calf', { km: 25 }],
    ['nl', 'Kramp in mijn linkerkuit na km 15', 'calf', { km: 15 }],
    ['sv', 'Fick kramp i vänster vad, vaden låste sig vid 34 km', 'calf', { km: 34 }],
    ['ja', '35km過ぎで左ふくらはぎが攣って歩いた', 'calf', { km: 35 }],
  ])('%s: a cramp, its muscle and where it began', (_language, text, muscle, onset) => {
    expect(readNote('', text)).toMatchObject({ event: 'yes', muscles: [muscle], onset });
  });

  it.each([
    ['de', 'Lief gut, keine Krämpfe heute'],
    ['de', 'So ein Krampf mit der neuen Uhr'],
    ['fr', 'Belle sortie, aucune crampe'],
    ['es', 'Muchas rampas duras, sin calambres'],
    ['es', 'Calambres no tuve, piernas frescas'],
    ['it', 'Crampi? Zero, nonostante il caldo'],
    ['pt', 'Câimbra eu não tive'],
    ['nl', 'Geen kramp gehad, lekker gelopen'],
    ['sv', 'Backintervaller, inga kramper'],
    ['ja', '峠走35k、攣らずに完走'],
    ['ja', '友人につられて飛ばした'],
    ['ja', 'レースで攣る夢を見た'],
    ['en', 'legs good, cramp: none'],
  ])('%s: no cramp in “%s”', (_language, text) => {
    expect(readNote('', text).event).toBe('no');
  });

  it.each([
    ['de', 'Kein Krampf, aber Brustschmerzen am Berg', 'chest-pain'],
    ['fr', 'Douleur dans la poitrine en haut de la côte', 'chest-pain'],
    ['es', 'Dolor en el pecho al final', 'chest-pain'],
    ['it', 'Dolore al petto in salita', 'chest-pain'],
    ['pt', 'Dor no peito na subida', 'chest-pain'],
    ['nl', 'Pijn op de borst op de klim', 'chest-pain'],
    ['sv', 'Ont i bröstet i sista backen', 'chest-pain'],
    ['ja', '上りで胸が痛くなって止まった', 'chest-pain'],
  ])('%s: a sign on the doctor list', (_language, text, flag) => {
    expect(readNote('', text).redFlags.map((f) => f.flag)).toContain(flag);
  });

  it('reads each sentence in its own language', () => {
    const note = readNote(
      '',
      'Great run with the club this morning. Aber dann hatte ich einen Wadenkrampf bei km 30.',
    );
    expect(note).toMatchObject({ event: 'yes', muscles: ['calf'], onset: { km: 30 } });
    expect(note.eventWords[0]?.quoted).toContain('Wadenkrampf');
  });
});

describe('the labelled notes in the repository', () => {
  const folder = path.resolve(import.meta.dirname, '../../notes');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const records = files.flatMap((name) => readRecords(path.join(folder, name)));

  it('are at least 300, in several languages, half of them without a cramp', () => {
    expect(records.length).toBeGreaterThanOrEqual(300);
    expect(records.filter((r) => r.cramp === 'no').length * 2).toBeGreaterThanOrEqual(records.length);
    expect(new Set(records.map((r) => r.id)).size).toBe(records.length);
    for (const language of ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'sv', 'ja']) {
      const own = records.filter((r) => r.lang === language);
      expect(own.length, language).toBeGreaterThanOrEqual(300);
      expect(own.filter((r) => r.cramp === 'no').length / own.length, language).toBeGreaterThan(0.45);
    }
  });

  it('are what the weights of the model were trained on (npm run train:notes)', () => {
    const sample = sampledBatches();
    expect(trained.made).toBe(fingerprint(sample));
    expect(signs.made).toBe(trained.made);
    expect(onset.made).toBe(onsetFingerprint(sample));
    expect(muscle.made).toBe(muscleFingerprint(sample));
    expect(trained.weights).toHaveLength(outcomes.length * buckets);
  });

  it('are read as docs/notes-figures.md says', () => {
    const told = readFileSync(path.resolve(import.meta.dirname, '../../../docs/notes-figures.md'), 'utf8');
    const some = records.filter((_, i) => i % 10 === 0);
    const scores = scoresOf(some.map((record) => ({ record, got: labelsOf(record) })));
    const [, f1 = '', alarms = ''] =
      /Every tenth note in `tests\/notes`: F1 (\d\.\d\d), false alarms (\d+\.\d) %/.exec(told) ?? [];
    expect(scores.happened.f1.toFixed(2)).toBe(f1);
    expect((100 * scores.falseAlarms).toFixed(1)).toBe(alarms);
  });
});

describe('notes that nothing was trained on or mended with (tests/notes-unseen)', () => {
  it('are read as well as we promise', () => {
    const folder = path.resolve(import.meta.dirname, '../../notes-unseen');
    const records = readdirSync(folder).flatMap((name) => readRecords(path.join(folder, name)));
    expect(records.length).toBeGreaterThanOrEqual(240);
    const scores = scoresOf(records.map((record) => ({ record, got: labelsOf(record) })));
    const macro = (['yes', 'near', 'no'] as const).reduce(
      (sum, name) => sum + scores.classes[name].f1 / 3,
      0,
    );
    expect(scores.happened.f1).toBeGreaterThanOrEqual(0.93);
    expect(macro).toBeGreaterThanOrEqual(0.88);
    expect(scores.falseAlarms).toBeLessThanOrEqual(0.04);
    expect(scores.muscles.f1).toBeGreaterThanOrEqual(0.9);
    expect(scores.onset).toBeGreaterThanOrEqual(0.9);
    expect(scores.facts.f1).toBeGreaterThanOrEqual(0.8);
    expect(scores.flags.recall).toBeGreaterThanOrEqual(0.92);
    expect(scores.flags.precision).toBeGreaterThanOrEqual(0.85);
  });
});
