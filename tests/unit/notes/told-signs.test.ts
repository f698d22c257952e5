import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signsTold, taughtSigns } from '../../../lib/notes/learned/told-signs';
import { readForTraining, readNote } from '../../../lib/notes/read-note';
import { leastLikelySign, sentencesIn } from '../../../lib/notes/signs-beside-rules';

const flagsOf = (text: string) => readNote('', text).redFlags.map(({ flag }) => flag);

describe('a note without full stops', () => {
  const harmless =
    'heute ganz gemütlich mit den kollegen um den see gelaufen und viel geredet, danach noch kaffee und kuchen, war schön und die sonne kam raus und wir haben die beine hochgelegt und dann noch die räder geputzt und am abend gegrillt mit den nachbarn und viel gelacht und morgen gehts wieder ins büro leider';
  it('does not gather the words of all its clauses into a sign', () =>
    expect(readNote('', harmless).redFlags).toEqual([]));
  it('is cut between words, and nothing of it is lost', () => {
    const pieces = sentencesIn(harmless);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.map(({ text }) => text).join('')).toBe(harmless);
    for (const { text } of pieces) expect(text.length).toBeLessThanOrEqual(160);
  });
});

describe('a sign that is denied behind its word', () => {
  it.each([
    '胸の痛みなし',
    '胸の痛みはなし',
    'Dolor de pecho no tuve',
    'Dor no peito não tive',
    'Chest pain? None. Swelling none.',
    'Mal di schiena assente',
    'back pain-free',
    'Passed out gels at the finish',
    'Pop! There goes the chain',
    'The volunteer collapsed next to me',
  ])('%s: no sign', (text) => expect(readNote('', text).redFlags).toEqual([]));
});

describe('signs that no rule knows the words of', () => {
  it.each([
    ['The cup I handed to the medic was the colour of dark rum.', 'dark-urine'],
    [
      'Calf starts at the second lamp post, I stand, it clears, then it comes back at the next one.',
      'pain-walking-relieved-by-rest',
    ],
    ['Somebody kicked me in the calf, I turned round and nobody was there.', 'pop-sudden-snap'],
  ] as const)('%s', (text, flag) => {
    expect(readForTraining('', text).byRules.redFlags).toEqual([]);
    expect(flagsOf(text)).toContain(flag);
  });

  it('are quoted in the words of the note, at their place', () => {
    const text =
      'Longest one yet. Legs fine, the cup I handed to the medic was the colour of dark rum, sadly.';
    const [sign] = readNote('', text).redFlags;
    expect(sign?.words.quoted).toContain('the colour of dark rum');
    expect(text.slice(sign?.words.start, sign?.words.end)).toBe(sign?.words.quoted);
  });

  it("stay out where the rules see somebody else's, or a denial of the same", () => {
    const theirs = 'My brother: somebody kicked him in the calf, he turned round and nobody was there.';
    expect(signsTold(theirs.toLowerCase())[taughtSigns.indexOf('pop-sudden-snap')]).toBeGreaterThan(
      leastLikelySign,
    );
    expect(flagsOf(theirs)).toEqual([]);
    expect(flagsOf('Rolled the ankle on the second descent but no swelling, no bruise, just pride.')).toEqual(
      [],
    );
  });

  it.each([
    ['Minus three. Fingers numb until breakfast, my own fault without gloves.', false],
    ['Minus three. Fingers numb on the bridge and still numb tonight.', true],
    ['Minus three. The left leg has gone numb down to the ankle.', true],
    ['Sunny and warm. Toes numb in the last lap.', true],
    ['Freezing. Fingers went numb at the start. Later my whole left leg went numb.', true],
  ])('numb from the cold: %s', (text, sign) => {
    expect(flagsOf(text).includes('numbness')).toBe(sign);
  });

  it('stay when somebody else comes after them in the sentence', () => {
    const text = 'The cup I handed to the medic was the colour of dark rum and my wife drove me home.';
    expect(flagsOf(text)).toContain('dark-urine');
  });

  it('are asked for in a bounded number of sentences, on anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { words } of readNote('', text).redFlags)
          expect(text.slice(words.start, words.end)).toBe(words.quoted);
      }),
    );
    expect(flagsOf('wee. '.repeat(4000)).length).toBeLessThan(taughtSigns.length);
  });
});
