import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { languageFor, languages } from '../../lib/messages/all-languages';
import { en } from '../../lib/messages/en';
import { languageChosen, sayFrom } from '../../lib/messages/say';
import { read, sourceFiles } from './source-files';

const texts = Object.entries(en);

describe('what we say', () => {
  // Never diagnose, predict, promise, or name a probability. Allowed keys have a reason beside them.
  const never: readonly (readonly [what: string, words: RegExp, allowed?: readonly string[]])[] = [
    ['predicts', /\bpredict/i],
    ['prevents', /\bprevent(?!ion)/i],
    ['treats or cures', /\btreat(?:s|ed|ment|ing)?\b|\bcur(?:e|es|ed)\b/i],
    ['diagnoses', /\bdiagnos/i, ['standing.text']], // "not a diagnosis"
    ['speaks of risk or chance', /\brisks?\b|\bchances?\b|\bprobab|\bodds\b|\blikelihood/i],
    ['calls anything safe', /\bsafe to\b|\blow load\b/i],
    [
      'tells what the body lacks',
      /you are (?:de)?hydrat|your (?:electrolytes|sodium|salt|potassium|magnesium) (?:is|are) low/i,
    ],
    ['orders', /\byou (?:must|should)\b/i],
    ['gives a percentage', /\d ?%/, ['ref.fluids.thirst']], // of body weight
    ['promises', /\bguarantee|\bproven\b|\bworks for (?!everyone)/i],
    [
      'names a brand',
      /slo-?mag|gatorade|powerade|hotshot|nuun|\blmnt\b|tailwind|maurten|skratch|pedialyte|os-1/i,
    ],
    ['speaks like a paper', /\bEAMC\b|\bcohort\b|\bprevalence\b|\bp ?[<=]/],
    [
      'names a disease',
      /\b(?:thrombosis|clots?|rhabdo\w*|hyponatr\w*|embolism|claudication|compartment syndrome|heat ?stroke|achilles)\b/i,
    ],
  ];
  for (const [what, words, allowed = []] of never) {
    it(`never ${what}`, () => {
      const hits = texts.filter(([key, text]) => words.test(text) && !allowed.includes(key));
      expect(hits.map(([key]) => key)).toEqual([]);
    });
  }

  it('is easy to read: US grade 8 at most, for every text of more than two sentences', () => {
    const long = texts.filter(([, text]) => sentencesOf(text).length > 2);
    expect(long.length).toBeGreaterThan(40);
    expect(
      long.filter(([, text]) => gradeOf(text) > 8).map(([key, text]) => `${key} ${gradeOf(text)}`),
    ).toEqual([]);
  });

  it('is easy to read as a whole, too', () => {
    const prose = texts.map(([, text]) => text).filter((text) => /[.!?]$/.test(text));
    expect(gradeOf(prose.join(' '))).toBeLessThanOrEqual(6);
  });

  it('measures what it says it measures', () => {
    // Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word − 15.59.
    expect(gradeOf('The cat sat. The dog ran. The sun set.')).toBeCloseTo(0.39 * 3 + 11.8 - 15.59, 5);
    expect(
      gradeOf('Physiological considerations necessitate individualized recommendations.'),
    ).toBeGreaterThan(20);
  });

  it('says "not a diagnosis" beside the doctor link', () => {
    expect(en['standing.text']).toContain('not a diagnosis');
  });

  it('warns of over-drinking wherever it speaks of drinking more salt or fluid', () => {
    expect(en['ref.fluids.over']).toContain('deadly');
    expect(en['factor.heat.tip']).toContain('when you are thirsty');
    expect(en['factor.lowFluids.tip']).toMatch(/never drink so much that you gain weight/i);
    expect(en['factor.plainWater.tip']).toContain('Do not force fluids');
    expect(en['factor.saltySweat.tip']).toContain('Do not force fluids');
  });

  it('has no key that nothing uses', () => {
    const code = sourceFiles().map(read).join('\n');
    const unused = texts
      .map(([key]) => key)
      .filter((key) => !code.includes(`'${key}'`) || countOf(code, `'${key}'`) < 2)
      .filter((key) => !templates.some((t) => t.test(key)));
    expect(unused).toEqual([]);
  });
});

/** Sentences of a text; holes count as a word, decimal points end nothing. */
function sentencesOf(text: string): string[] {
  return text
    .replace(/\{\w+\}/g, 'it')
    .replace(/(\d)[.,](\d)/g, '$1$2')
    .split(/[.!?…:]+(?:\s|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[a-z0-9]/i.test(sentence));
}

/** Flesch-Kincaid grade. A number counts as one to three syllables. */
function gradeOf(text: string): number {
  const sentences = sentencesOf(text);
  const words = sentences
    .flatMap((sentence) => sentence.split(/[\s/]+/))
    .map((word) => word.replace(/[^\p{L}\p{N}’'-]/gu, ''))
    .filter((word) => word !== '');
  const syllables = words.reduce(
    (sum, word) =>
      sum +
      (/^\d/.test(word)
        ? 1 + Math.min(2, Math.floor(word.length / 2))
        : Math.max(1, syllable(word.replaceAll('’', "'")))),
    0,
  );
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
}

// Keys that are put together from an id.
const templates = [
  /^band\.(?:none|few|several|many|unknown)\.title$/,
  /^factor\.\w+\.(?:title|says|why|tip)$/,
  /^factors\.weight\./,
  /^known\.item\./,
  /^tips\.again\.(?:runners|riders)$/,
  /^timing\.(?:late|marathon)$/,
  /^evidence\./,
  /^read\.(?:temperature|humidity|duration|distance|climb|effort)(?:\.\w+)?$/,
  /^flags\.(?:emergency|today|soon)\./,
  /^popup\.(?:cat|band|units|you)\./,
  /^ref\.now\.(?:calf|hamstring|quad|foot)\./,
  /^muscle\./,
  /^privacy\./,
];

function countOf(text: string, part: string): number {
  return text.split(part).length - 1;
}

describe('catalogues', () => {
  it('every language has every key, with the same holes', () => {
    const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();
    for (const { messages } of languages) {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
      for (const [key, text] of texts) expect(holes(messages[key as keyof typeof en])).toEqual(holes(text));
    }
  });

  it('finds a language by its base, else English', () => {
    expect(languageFor(['xx-YY', undefined, 'en-GB']).code).toBe('en');
    expect(languageFor(['zz']).code).toBe('en');
  });

  it('follows the athlete, then the page, then the browser', () => {
    const shown = languageChosen;
    expect(shown('sv', 'de-AT', 'en-GB')).toBe('sv');
    expect(shown('auto', 'de-AT', 'en-GB')).toBe('de');
    expect(shown('auto', undefined, 'de')).toBe('de');
    expect(shown('zz', 'de', 'sv')).toBe('de');
    expect(shown('auto', 'xx', 'yy')).toBe('en');
  });

  // English is guarded above; these are the words that must not come in with a translation.
  const disease =
    /thromb|trombos|embol|rhabdo|rabdo|hyponatr|hiponatr|hyponatri|iponatr|claudica|hitzschlag|coup de chaleur|golpe de calor|colpo di calore|insolaç|zonnesteek|hitteberoerte|värmeslag|achill|aquiles|血栓|塞栓|横紋筋|低ナトリウム血症|熱射病|アキレス/i;
  const odds =
    /wahrscheinlich|probab|waarschijn|sannolik|確率|chance de |kans op|risiko|risque|riesgo|rischio|\brisco|risico|リスク/i;
  const promise =
    /garanti|garantier|保証|verhinder|vorbeug(?!en stehen)|empêche|impide|impedisce|förhindra|voorkomt|予防でき|防げます/i;
  const brand = /gatorade|powerade|hotshot|maurten|isostar|aquarius|pocari|ポカリ|magnetrans|biolectra/i;
  for (const { code, messages } of languages.filter((l) => l.code !== 'en')) {
    it(`${code}: names no disease, odds or brand, promises nothing, and speaks its own language`, () => {
      const spoken = Object.entries(messages).filter(
        // Hidden search words; and two texts in which English says "likely" as well.
        ([key]) => !key.startsWith('ref.find.') && !['band.meaning', 'ref.pickle.lead'].includes(key),
      );
      for (const never of [disease, odds, promise, brand])
        expect(spoken.filter(([, text]) => never.test(text)).map(([key, text]) => `${key}: ${text}`)).toEqual(
          [],
        );
      const english = spoken.filter(
        ([key, text]) => text === en[key as keyof typeof en] && text.includes(' '),
      );
      expect(english.filter(([, text]) => /[a-z]{4,} [a-z]{3,}/.test(text)).map(([key]) => key)).toEqual([]);
    });

    it(`${code}: its percentages and numbers of the studies are those of the English`, () => {
      // Below ten, languages differ in what they write as a word.
      const figures = (text: string) =>
        (text.replace(/(\d)[.,\s](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)?/g) ?? [])
          .map((n) => Number(n.replace(',', '.')))
          .filter((n) => n >= 10)
          .sort();
      const off = texts.filter(
        ([key, text]) =>
          !key.startsWith('ref.find.') &&
          key !== 'ref.pickle.stomach' && // "half hour" is thirty minutes in Japanese
          figures(messages[key as keyof typeof en]).join() !== figures(text).join(),
      );
      expect(off.map(([key]) => `${key}: ${messages[key as keyof typeof en]}`)).toEqual([]);
    });
  }

  it('fills holes', () => {
    expect(sayFrom(en)('known.count', { known: 3, total: 5 })).toBe('We know 3 of 5 factors');
  });
});
