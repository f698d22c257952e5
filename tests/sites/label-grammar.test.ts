import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindByWords } from '../../lib/sites/generic/label-grammar';
import { foldWord, labelIn } from '../../lib/sites/generic/label-words';
import { changesWorkout, turnsToStranger } from '../../lib/sites/generic/owner-words';

describe('a label by its words together', () => {
  it.each([
    ['Durée en mouvement', 'movingSeconds'],
    ['Tempo in mov.', 'movingSeconds'],
    ['Total elapsed time', 'elapsedSeconds'],
    ['Verstreken tijd', 'elapsedSeconds'],
    ['Total höjdökning', 'ascentMeters'],
    ['Ganancia de elevación', 'ascentMeters'],
    ['Omgevingstemperatuur', 'airTemperatureC'],
    ['Temp. ext.', 'airTemperatureC'],
    ['Temp. moy.', 'deviceTemperatureC'],
    ['Sens. térmica', 'feelsLikeC'],
    ['見かけの温度', 'feelsLikeC'],
    ['Taux d’humidité', 'humidityPercent'],
    ['心拍平均値', 'averageHeartRate'],
    ['Snittpuls', 'averageHeartRate'],
    ['Belastungsempfinden', 'perceivedExertion'],
    ['Distancia en km', 'distanceMeters'],
    ['Datum/tijd', 'date'],
  ])('%s', (label, kind) => expect(labelIn(label)?.kind).toBe(kind));

  it.each([
    'Min. Temperatur',
    'Max elevation',
    'Weekly distance',
    'Distance to go',
    'Water temperature',
    'Planned duration',
    'Elevation loss',
    'Best time',
    '累積標高(-)',
    'Temp 20 °C',
    '25 m',
  ])('%s is none of them', (label) => {
    expect(['effort-sign', 'other', undefined]).toContain(labelIn(label)?.kind);
  });

  it('one word that is not known makes it no label', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{6,12}$/), (word) => {
        fc.pre(kindByWords(word) === undefined && kindByWords(`temperature ${word}`) === undefined);
        expect(kindByWords(foldWord(`moving time ${word} zzqx`))).toBeUndefined();
      }),
    );
  });
});

describe('what a page offers', () => {
  it.each(['Add private note', 'Titel ändern', 'Recadrer l’activité', 'Cambiar la privacidad', 'RPEを入力'])(
    '%s to the owner alone',
    (words) => expect(changesWorkout(foldWord(words))).toBe(true),
  );
  it.each([
    'Add activity',
    'Edit profile',
    'Delete comment',
    'Schuhe bearbeiten',
    'Ajouter une activité',
    'Share',
  ])('%s to anybody', (words) =>
    expect(changesWorkout(foldWord(words)) || turnsToStranger(foldWord(words))).toBe(false),
  );
  it.each(['Give kudos', 'Freundschaftsanfrage senden', 'Solicitar seguimiento'])('%s to others', (words) =>
    expect(turnsToStranger(foldWord(words))).toBe(true),
  );
});
