import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNote } from '../../../lib/notes/read-note';

const event = (text: string, title = '') => readNote(title, text).event;

describe('whether a muscle cramped in this workout', () => {
  it.each([
    'Left calf cramped at km 34, only one bottle',
    'Both hamstrings cramping from mile 20 on',
    'cramp in my foot on the last climb, had to stop',
    'Calves seized up in the final km',
    'Charley horse at 12k, stretched it out',
    'felt great. Then my quad locked up on the descent',
    'No cramps until 30k, then both calves cramped',
    'Ran with my wife, calf cramped at km 30',
    'Passed two runners, then my hamstring cramped',
    'Stomach cramps at lunch, then both calves cramped at 30k',
    'C\u200Bramped in the left cal\u200Bf at 20k',
    'ｃｒａｍｐ in my calf',
  ])('yes: %s', (text) => {
    expect(event(text)).toBe('yes');
  });

  it.each([
    'Right calf twitching from km 18, backed off and it held',
    'hamstring almost cramped on the last hill',
    'calf on the verge of cramping all race',
    'little twinges in both quads from mile 22',
  ])('near: %s', (text) => {
    expect(event(text)).toBe('near');
  });

  it.each([
    'Easy legs, no cramps',
    'no cramps today, stomach cramp at lunch',
    'cramp-free for once',
    'the cramps stayed away',
    "didn't cramp, didn't bonk",
    'Side stitch at 5k, side cramp really',
    'period cramps but went anyway',
    'my mate cramped at 30k so we walked',
    'he got a calf cramp at the duck pond',
    'cramped start corral, then a nice run',
    'crampons on for the last pitch',
    'worried about cramps but fine',
    'used to cramp here every year',
    'calf cramp in bed last night',
    'hope you did not cramp',
    'if my calf cramps I will stop',
    'stomach cramps all day',
    'easy run with Sam',
    '',
  ])('no: %s', (text) => {
    expect(event(text)).toBe('no');
  });

  it('keeps the words of a denial', () => {
    expect(readNote('', 'Easy legs, no cramps.').denied.map((w) => w.quoted)).toEqual(['no cramps']);
  });
});

describe('two things told of, the second with few words', () => {
  it.each([
    ['stomach cramp at lunch, then both calves at 30k', ['calf'], 'both', { km: 30 }],
    ['Bauchkrämpfe am Mittag, dann beide Waden bei km 30', ['calf'], 'both', { km: 30 }],
    ['calf cramp last night and again at km 12 today', ['calf'], undefined, { km: 12 }],
    ['hardly any cramping, just the left calf once at km 38', ['calf'], 'left', { km: 38 }],
  ] as const)('%s', (text, muscles, side, onset) => {
    const read = readNote('', text);
    expect([read.event, read.muscles, read.side, read.onset]).toEqual(['yes', muscles, side, onset]);
  });

  it.each([
    'stomach cramp at lunch, then 10k easy on tired calves',
    'calf cramp last night, nothing today',
    'no cramps, just the last hill twice',
    'Stomach cramp at 5 km, then quads were great from 8 km',
    'My buddy cramped, later 2 beers with legs up',
    "Yesterday's calf cramp meant an easy run today",
    "La crampe d'hier au mollet m'a limité aujourd'hui",
  ])('%s: nothing happened', (text) => expect(event(text)).toBe('no'));
});

describe('muscle, side and onset', () => {
  it.each([
    ['Left calf cramped at km 34', ['calf'], 'left', { km: 34 }],
    ['Both hamstrings cramped from mile 20', ['hamstring'], 'both', { km: 32.19 }],
    ['right quad cramped after 90 minutes', ['quad'], 'right', { min: 90 }],
    ['cramp in the arch of my foot, hour 3', ['foot'], undefined, { min: 180 }],
    ['legs cramped', ['unspecified-leg'], undefined, undefined],
    ['crampe au mollet droit vers la fin', ['calf'], 'right', undefined],
    ['Links abgebogen, Wadenkrampf', ['calf'], undefined, undefined],
    ['calf cramped at 250 watts', ['calf'], undefined, undefined],
    ['calf cramped at 6:30 pace', ['calf'], undefined, undefined],
    ['calf and left hamstring cramped 12 miles in', ['calf', 'hamstring'], 'left', { km: 19.31 }],
  ] as const)('%s', (text, muscles, side, onset) => {
    const read = readNote('', text);
    expect([read.muscles, read.side, read.onset]).toEqual([muscles, side, onset]);
  });
});

describe('signs on the see-a-doctor list', () => {
  it.each([
    ["couldn't manage a single heel raise on the right", 'weakness'],
    ['my lower back is aching since Tuesday', 'back-pain'],
    ['the calf is already purple', 'bruising'],
    ['at the finish I did not know what day it was', 'confusion-collapse'],
    ['Am Ziel wusste ich nicht mehr, wo ich war', 'confusion-collapse'],
    ['No puedo ponerme de puntillas', 'weakness'],
    ['Ouvi um estalo na panturrilha', 'pop-sudden-snap'],
    ['calf swollen and warm since the flight', 'one-sided-calf-swelling-warmth'],
    ['dark urine this morning', 'dark-urine'],
    ['pee like cola after the race', 'dark-urine'],
    ['chest pain on the hill', 'chest-pain'],
    ['my chest was tight and I stopped', 'chest-pain'],
    ['collapsed after the line', 'confusion-collapse'],
    ['heard a pop in my calf', 'pop-sudden-snap'],
    ['foot went numb at 5k', 'numbness'],
    ['calf gave way twice', 'weakness'],
    ['lower back pain all week', 'back-pain'],
    ['calf hurts when walking, goes away when I stop', 'pain-walking-relieved-by-rest'],
    ['big bruise on the thigh', 'bruising'],
    ['could not breathe properly, short of breath', 'breathing-trouble'],
    ['Had to stop because of chest pain', 'chest-pain'],
    ['no idea why my calf is swollen', 'swelling'],
    ['no cramps but dark urine', 'dark-urine'],
    ['confused and dizzy at the finish', 'confusion-collapse'],
    ['Whole right side of my body suddenly went numb at km 10', 'one-sided-weakness'],
    ['My leg suddenly went numb', 'sudden-numbness'],
    ['lost consciousness after the line', 'confusion-collapse'],
    ['like someone kicked me in the achilles', 'pop-sudden-snap'],
    ['cramps in both calves every night', 'night-pain-rest-pain'],
    ['headache and nausea, drank 6 L of water', 'headache-after-drinking'],
    ['my shin is very tight and my foot is numb', 'tight-hard-leg'],
    ['Ran with my mate, collapsed at the line myself', 'confusion-collapse'],
  ])('%s', (text, flag) => {
    expect(readNote('', text).redFlags.map((f) => f.flag)).toContain(flag);
  });

  it.each([
    'no swelling, no numbness, all good',
    'my mate collapsed at the line',
    'Calf cramped. My wife had chest pain.',
    'Nearly collapsed with laughter at the cafe stop.',
    'confused by the signs at the turn',
    'last year I had chest pain here',
    'dark chocolate at the aid station, water was warm',
    'popped a gel at 10k',
  ])('none in: %s', (text) => {
    expect(readNote('', text).redFlags).toEqual([]);
  });
});

describe('any piece said again and again', () => {
  // The time limit is the budget: a pattern that backtracks would not come back from one of these.
  it('is read in time, and every finding stands inside the note', () => {
    const word = fc.constantFrom(
      'cramp',
      'calf',
      'krampf in der wade',
      'crampe au mollet',
      'calambre',
      'no',
      'not',
      'my mate',
      'last night',
      'at km 3',
      'after',
      '12',
      'and',
      'then',
      'swollen',
      'chest',
      'pee',
      'like cola',
      '28 °C',
      'humidity 60 %',
      'wind',
      'via',
      'lap 1 5:02',
      '(',
      ')',
      ',',
      '.',
      ':',
      '?',
      '\n',
      '-',
      '"',
      '攣った',
      'ふくらはぎ',
      '\uD800',
      '\u202E',
      'e\u0301',
      '𝕏',
      'ﷺ',
      'left',
      'both legs',
      '左',
      '右',
      'l ',
      'lap 2 - -1,1,11',
    );
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(' ', ''),
        (pieces, between) => {
          const piece = pieces.join(between) + between;
          const text = piece.repeat(Math.ceil(13_000 / piece.length));
          const read = readNote('', text);
          expect(read.cut).toBe(true);
          for (const { start, end, quoted } of [...read.eventWords, ...read.redFlags.map((f) => f.words)])
            expect(text.slice(start, end)).toBe(quoted);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);
});

describe('hostile notes', () => {
  // A pattern that backtracks would run for minutes on these; the test's own time limit is the budget.
  it.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['one word', 'cramp '.repeat(50_000)],
    ['digits', '1'.repeat(100_000)],
    ['marks that end no sentence', `${'?!'.repeat(9_990)}x`],
    ['almost an onset', 'at around '.repeat(20_000)],
    ['quotes', '"(['.repeat(30_000)],
    ['calf is was', `calf ${'is was '.repeat(20_000)}`],
    ['swollen and', 'swollen and warm '.repeat(10_000)],
    ['surrogates', '\uD800'.repeat(50_000)],
    ['right to left', '\u202Eprmarc '.repeat(20_000)],
  ])('%s', (_name, text) => {
    expect(() => readNote(text, text)).not.toThrow();
  });
});
