import { describe, expect, it } from 'vitest';
import { referenceSections } from '../../../components/reference/sections';
import { en } from '../../../lib/messages/en';
import { redFlags } from '../../../lib/notes/note-reading';
import { readNote } from '../../../lib/notes/read-note';
import { assessRisk } from '../../../lib/risk/assess-risk';
import { flagSigns, raisedFlags } from '../../../lib/risk/red-flags';
import { half, words } from './known-values';

const raised = (text: string) => raisedFlags(readNote('', text)).map((f) => `${f.flag} ${f.action}`);

describe('signs in the notes', () => {
  it('come most urgent first', () => {
    const flags = ['swelling', 'back-pain', 'one-sided-calf-swelling-warmth', 'chest-pain'] as const;
    const found = raisedFlags({ redFlags: flags.map((flag) => ({ flag, words })) });
    expect(found.map((f) => f.action)).toEqual(['emergency', 'today', 'today', 'soon']);
  });

  // One for each row of the list.
  it.each([
    ['Confused at the aid station and talking nonsense.', 'confusion-collapse emergency'],
    ['Drank so much water, then vomited for an hour.', 'overdrinking-signs emergency'],
    ['Puffy hands and I drank lots of water.', 'headache-after-drinking today'],
    ['Chest pain on the last climb.', 'chest-pain emergency'],
    ['Peed brown afterwards.', 'dark-urine today'],
    ['Two days later the muscle pain is far worse than normal.', 'muscle-pain-beyond-expected today'],
    ['Cramps everywhere, my whole body cramped.', 'cramps-all-over today'],
    ['Left calf swollen and warm.', 'one-sided-calf-swelling-warmth today'],
    ['Felt a pop in the calf.', 'pop-sudden-snap today'],
    ['Calf rock hard and numb after the kick.', 'tight-hard-leg emergency'],
    ['Shins get tight at the same point of every run.', 'same-point-tightness soon'],
    ['Pain on one spot of my shin.', 'bone-spot-pain soon'],
    ['Calf hurts when walking, gone when I stop.', 'pain-walking-relieved-by-rest soon'],
    ['The calf is getting thinner.', 'atrophy soon'],
    ['Lower back pain with it.', 'back-pain soon'],
    ['Numb groin and lower back pain.', 'bladder-saddle emergency'],
    ['Bruising around the calf.', 'bruising today'],
    ['Cramping every night since I started the new tablets.', 'new-medicine-cramps soon'],
    ['The cramp keeps coming back despite rest and stretching.', 'keeps-coming-back soon'],
    ['Foot cold and pale.', 'cold-pale-leg today'],
  ])('%s', (text, flag) => {
    expect(raised(text)).toContain(flag);
  });

  it.each([
    'Drank lots of water, felt great.',
    'The same point of the race hurt as last year.',
    'New shoes, no cramp.',
    'It keeps coming back to me how nice that was.',
    'Took a new route, calf cramped.',
  ])('%s raises none', (text) => {
    expect(raised(text)).toEqual([]);
  });

  it('do not depend on the score or on what is switched off', () => {
    const note = { event: 'no' as const, redFlags: [{ flag: 'dark-urine' as const, words }] };
    const off = new Set(['workout', 'heat', 'fluids', 'notes', 'you'] as const);
    for (const known of [{}, half, { ...half, distanceKm: 5 }])
      expect(assessRisk(known, note, off).redFlags.map((f) => f.flag)).toEqual(['dark-urine']);
  });
});

describe('the fixed list', () => {
  const doctor = referenceSections.find((s) => s.id === 'doctor');
  const listed = new Set<string>(doctor?.blocks.flatMap((b) => (b.kind === 'level' ? [...b.keys] : [])));

  it('has every sign a note can lead to, at the same level, and a text for each', () => {
    for (const flag of redFlags) {
      const { action, signs } = flagSigns[flag];
      expect(signs.length, flag).toBeGreaterThan(0);
      for (const sign of signs) {
        expect(sign.startsWith(`${action}.`), `${flag} ${sign}`).toBe(true);
        expect(listed, sign).toContain(`flags.${sign}`);
        expect(en).toHaveProperty([`flags.${sign}`]);
      }
    }
  });

  it('is the same list in the side panel: every text of the three levels can be ticked', () => {
    const texts = Object.keys(en).filter((key) => /^flags\.(?:emergency|today|soon)\./.test(key));
    const frame = ['title', 'short', 'body'].flatMap((part) =>
      ['emergency', 'today', 'soon'].map((level) => `flags.${level}.${part}`),
    );
    expect(texts.filter((key) => !frame.includes(key) && !listed.has(key))).toEqual([]);
  });

  it('never says how many signs are fine', () => {
    const signs = Object.entries(en).filter(([key]) => key.startsWith('flags.'));
    expect(
      signs.filter(([, text]) => /\bfine\b|\bharmless|nothing to worry|all is well/i.test(text)),
    ).toEqual([]);
  });
});
