import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantitiesIn } from '../../../lib/notes/onset/quantities';
import { plainText } from '../../../lib/notes/plain-text';
import { readNote } from '../../../lib/notes/read-note';

const values = (text: string) => quantitiesIn(plainText(text).plain).map((q) => q.value);

describe('lengths and times in a note', () => {
  it.each([
    ['at 12.5 km', [{ km: 12.5 }]],
    ['bei 28,5 km', [{ km: 28.5 }]],
    ['mile 20', [{ km: 32.19 }]],
    ['1,900 m', [{ km: 1.9 }]],
    ['200 yards', [{ km: 0.18 }]],
    ['2h45', [{ min: 165 }]],
    ['3 u 10', [{ min: 190 }]],
    ['5:20 Std', [{ min: 320 }]],
    ['half an hour', [{ min: 30 }]],
    ["dopo un'ora e venti", [{ min: 80 }]],
    ['5 and a half hours', [{ min: 330 }]],
    ['una quarantina di minuti', [{ min: 40 }]],
    ['na een minuut of 35', [{ min: 35 }]],
    ['na een dik uur', [{ min: 60 }]],
    ['a las dos horas y cuarto me dio', [{ min: 135 }]],
    ['dopo 3 ore e 4 salite', [{ min: 180 }]],
    ['after 1 km of 12 % climb', [{ km: 1 }]],
    ['dopo cinque ore', [{ min: 300 }]],
    ['una hora y media', [{ min: 90 }]],
    ['in der 70. Minute', [{ min: 70 }]],
    ['65e minuut', [{ min: 65 }]],
    ["95'", [{ min: 95 }]],
    ['12時間を過ぎた', [{ min: 720 }]],
    ['30kmで', [{ km: 30 }]],
    ['Three hours and ten minutes in', [{ min: 190 }]],
    ['two and three quarter hours', [{ min: 165 }]],
    ['half a mile', [{ km: 0.8 }]],
    ['2½ h', [{ min: 150 }]],
    ['soixante-dix-sept km', [{ km: 77 }]],
    ['à la quarantième minute', [{ min: 40 }]],
    ['kilómetro treinta y dos', [{ km: 32 }]],
    ['uma hora e dez', [{ min: 70 }]],
    ['zweiunddreißig Kilometer', [{ km: 32 }]],
    ['tweeëndertig km', [{ km: 32 }]],
    ['sjuttiosjunde minuten', [{ min: 77 }]],
    ['ventitreesimo chilometro', [{ km: 23 }]],
    ['三十二キロ過ぎ', [{ km: 32 }]],
    ['fourteen of seventeen km', [{ km: 14 }, { km: 17 }]],
    ['once more at the wall, an easy one', []],
    ['33 °C, 80 %', []],
    ['2026/11/25', []],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it('a bare number may be a distance or a time', () => {
    expect(values('at 34')).toEqual([{ km: 34 }, { km: 54.72 }, { min: 34 }]);
  });

  it.each([
    ['a la hora y cincuenta', { min: 110 }],
    ['a la hora y cuarto', { min: 75 }],
    ['a las dos horas y cuarto', { min: 135 }],
    ['na een uurtje of twee', { min: 120 }],
    ['tweeënhalf uur onderweg', { min: 150 }],
    ['nach viereinhalb Stunden', { min: 270 }],
    ['na vijf kwartier', { min: 75 }],
    ['after 2 1/2 hours', { min: 150 }],
    ['nach 3/4 Stunde', { min: 45 }],
    ['at fifteen hundred metres', { km: 1.5 }],
    ['vid tremilen', { km: 30 }],
    ['en el mil y pico', { km: 1 }],
    ['between 9 and 10 km', { km: 9 }],
    ['at 14-15k', { km: 14 }],
    ['a couple of miles in', { km: 3.22 }],
    ['dal trentaquattresimo', { km: 34 }],
    ['the readout said 31:40', { min: 31 }],
  ])('more times and lengths in words: %s', (text, value) => {
    expect(values(text)).toContainEqual(value);
  });

  it('a half hour later is no range, and no hours', () => {
    expect(values('at km 20 and half an hour later')).toEqual(
      expect.arrayContaining([{ km: 20 }, { min: 30 }]),
    );
    expect(values('at km 20 and half an hour later')).not.toContainEqual({ min: 1200 });
  });

  it('spelled numbers keep their place', () => {
    const text = 'cramped at kilometre thirty-two, ran on for half an hour';
    expect(quantitiesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'kilometre thirty-two',
      'half an hour',
    ]);
  });

  it('are bounded and plausible, whatever is written', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.constantFrom(' km', 'h', ':', ' min', 'mile ', '時間'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        for (const { value, start, end } of quantitiesIn(plainText(pieces.join('')).plain)) {
          const [amount] = Object.values(value);
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount).toBeLessThanOrEqual(3000);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
    expect(quantitiesIn('7 km '.repeat(20_000)).length).toBeLessThanOrEqual(44);
  });
});

it('where pain on walking comes each time is no onset', () => {
  const read = readNote(
    '',
    'Calf cramps up after 400 m every walk, goes when I stop, comes back after the same distance.',
  );
  expect(read.redFlags.map(({ flag }) => flag)).toContain('pain-walking-relieved-by-rest');
  expect(read.onset).toBeUndefined();
});

describe('which of them is where the cramp began', () => {
  it.each([
    ['Long run, 32 km. Calf cramped at km 27 and I stretched for 3 min.', { km: 27 }],
    ['Both calves cramped after 95 minutes, 25 km in all.', { min: 95 }],
    ['Marathon in 3:58. Am km 36 Krampf in der Wade.', { km: 36 }],
    ['Crampe au mollet au km 31, arrêt de 2 min.', { km: 31 }],
  ])('%s', (text, onset) => {
    expect(readNote('', text).onset).toEqual(onset);
  });

  it.each([
    'Calf cramped on the last climb.',
    'Calf cramped with 5 km to go.',
    'Calf cramped. 21 km in 1:52:10.',
    'No cramp at km 30 this time.',
  ])('none is told: %s', (text) => {
    expect(readNote('', text).onset).toBeUndefined();
  });
});
