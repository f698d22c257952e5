import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseAdvice } from '../../../lib/advice/choose-advice';
import { languageFor } from '../../../lib/messages/all-languages';
import { sayFrom } from '../../../lib/messages/say';
import { assessRisk } from '../../../lib/risk/assess-risk';
import type { Known } from '../../../lib/risk/known';
import { writeTips } from '../../../lib/words/write-tips';
import { anyKnown, half, words } from '../risk/known-values';

const advise = (known: Known, redFlags: Parameters<typeof assessRisk>[1]['redFlags'] = []) =>
  chooseAdvice(assessRisk(known, { event: known.event ?? 'no', redFlags }), known);
const ids = (known: Known) => advise(known).tips.map((t) => t.id);

const saltTexts = /sodium|\bsalt/i;
const say = sayFrom(languageFor(['en']).messages);

describe('ideas', () => {
  it('are at most three, the heaviest factor’s first', () => {
    const told = {
      ...half,
      distanceKm: 42.2,
      crampedBefore: true,
      effort: 'race',
      temperatureC: 32,
    } as const;
    expect(ids(told)).toEqual(['length', 'pastCramps', 'effort']);
  });

  it('say nothing twice: one of each theme, the heaviest', () => {
    expect(ids({ ...half, effort: 'race', fasterStartPercent: 10 })).toEqual(['length', 'fastStart']);
    expect(ids({ sport: 'ride', minutes: 60, temperatureC: 35, hotSessionsLast14Days: 0 })).toEqual([
      'firstHotDays',
    ]);
    expect(ids({ ...half, distanceKm: 30, longestRecentKm: 10 })).toEqual(['length']);
  });

  it('follow only from what raises the load and can be changed', () => {
    expect(ids({ ...half, distanceKm: 10, strengthSessions: 3, familyHistory: true, sex: 'male' })).toEqual(
      [],
    );
  });

  it('each has its evidence and at least one source with a name; so have the steps, pickle juice and the timing', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const tips = writeTips(say, advise(known));
        const all = [...(tips?.ideas ?? []), tips?.timing, tips?.again, tips?.again?.else];
        for (const said of all) {
          if (!said) continue;
          expect(said.evidence.words.length).toBeGreaterThan(3);
          expect(said.sources.length).toBeGreaterThan(0);
          for (const { label, url } of said.sources) {
            expect(label.length).toBeGreaterThan(10);
            if (url !== undefined) expect(url).toMatch(/^https:/);
          }
        }
      }),
    );
    const fuel = writeTips(say, advise({ sport: 'ride', minutes: 60, fuel: 'low' }))?.ideas[0];
    expect(fuel?.sources[0]?.label).toContain('Coyle');
    const cramped = writeTips(say, advise({ ...half, event: 'yes' }))?.again?.else;
    expect(cramped?.sources.map((s) => s.url)).toEqual([
      'https://doi.org/10.1249/MSS.0b013e3181c0647e',
      'https://doi.org/10.3390/app112412096',
    ]);
  });

  it('an idea about drinking always comes with the caution', () => {
    const text = writeTips(say, advise({ sport: 'ride', minutes: 60, fluids: 'low' }))?.ideas[0]?.text;
    expect(text).toMatch(/never drink so much that you gain weight/i);
  });

  it('nobody with a long-term illness, or kidneys, heart or pressure in the notes, is told to take salt', () => {
    const careful: readonly Known[] = [{ chronicConditions: 1 }, { facts: new Set(['salt-care'] as const) }];
    fc.assert(
      fc.property(anyKnown, fc.constantFrom(...careful), (known, more) => {
        const tips = writeTips(say, advise({ ...known, ...more }));
        const ideas = tips?.ideas.map((idea) => idea.text) ?? [];
        expect(ideas.filter((text) => saltTexts.test(text) && !/\bask\b/i.test(text))).toEqual([]);
        expect(tips?.again?.else).toBeUndefined();
      }),
    );
    const long = { ...half, minutes: 300, plainWaterOnly: true };
    expect(ids(long)).toContain('plainWater');
    expect(ids({ ...long, chronicConditions: 1 })).toContain('askFirst');
  });

  it('salty sweat changes an idea in long sessions, and only there', () => {
    expect(ids({ sport: 'ride', minutes: 60, saltySweat: true })).toEqual([]);
    expect(ids({ sport: 'ride', minutes: 150, saltySweat: true })).toEqual(['length', 'saltySweat']);
  });

  it('never come beside a red flag', () => {
    const flagged = advise({ ...half, event: 'yes' }, [{ flag: 'dark-urine', words }]);
    expect(flagged).toEqual({ tips: [] });
  });

  it('each has a text, never twice, whatever is known', () => {
    fc.assert(
      fc.property(anyKnown, (known) => {
        const { tips } = advise(known);
        expect(tips.length).toBeLessThanOrEqual(3);
        expect(new Set(tips.map((t) => t.id)).size).toBe(tips.length);
        const texts = writeTips(say, { tips })?.ideas.map((idea) => idea.text) ?? [];
        expect(texts.every((text) => text.length > 10 && !/\{\w+\}|undefined/.test(text))).toBe(true);
      }),
    );
  });
});

describe('after a cramp', () => {
  it('tells a rider and a swimmer how they stop and start again, not how a runner does', () => {
    const steps = (sport: 'ride' | 'swim' | 'row') =>
      writeTips(say, advise({ ...half, sport, event: 'yes' }))?.again?.steps.join(' ') ?? '';
    expect(steps('ride')).toMatch(/^Stop and get off the bike\..*spin easily/);
    expect(steps('swim')).toMatch(/^Hold on to the wall.*easy strokes/);
    for (const sport of ['ride', 'swim', 'row'] as const) expect(steps(sport)).not.toMatch(/jog|walk first/i);
  });

  it('says nothing of it when notes are switched off, nor of sweat without “About you”', () => {
    const known = { ...half, minutes: 200, event: 'yes', saltySweat: true } as const;
    const off = new Set(['notes', 'you'] as const);
    const advice = chooseAdvice(assessRisk(known, { event: 'yes', redFlags: [] }, off), known, off);
    expect(advice.again).toBeUndefined();
    expect(advice.tips.map((t) => t.id)).not.toContain('saltySweat');
  });

  it('stretches the muscle that was named, not the calf, where it has no drawing', () => {
    const steps = writeTips(say, advise({ ...half, event: 'yes', muscles: ['adductor'] }))?.again?.steps.join(
      ' ',
    );
    expect(steps).toMatch(/Stretch the sore muscle/);
    expect(steps).not.toMatch(/Heel down/);
  });

  it.each([
    { facts: new Set(['medication-diuretic-statin', 'plain-water'] as const) },
    { regularMedicine: true },
    { medicines: ['loop-diuretic'] as const },
  ])('offers no salt and no pickle juice to people on medicines: %o', (told) => {
    const known = {
      ...half,
      event: 'yes',
      plainWaterOnly: true,
      saltySweat: true,
      minutes: 200,
      ...told,
    } as const;
    const advice = advise(known);
    expect(advice.again?.pickleJuice).toBe(false);
    expect(
      writeTips(say, advice)
        ?.ideas.map((i) => i.text)
        .join(' '),
    ).not.toMatch(/some sodium|more sodium/);
  });

  it('speaks of medicine and illness then, and not on every workout', () => {
    const ids = (event: 'yes' | 'no') =>
      advise({ sport: 'ride', minutes: 30, regularMedicine: true, event }).tips.map(({ id }) => id);
    expect(ids('no')).not.toContain('medicine');
    expect(ids('yes')).toContain('medicine');
  });

  it('says what to do when it starts again, with the muscle that was named', () => {
    const { again } = advise({ ...half, event: 'yes', muscles: ['hamstring'] });
    expect(again).toEqual({ muscle: 'hamstring', from: 'notes', moving: 'onFoot', pickleJuice: true });
    const tips = writeTips(say, advise({ ...half, event: 'yes', muscles: ['hamstring'] }));
    expect(tips?.again?.steps.join(' ')).toMatch(/Stop.*hips back.*Do not bounce.*Hold 20 to 30.*Walk first/);
    expect(tips?.again?.lead).toBeUndefined();
    expect(tips?.again?.else).toMatchObject({
      text: expect.stringContaining('a later one did not'),
      evidence: { mark: 'disagree' },
    });
  });

  it('takes the commonest muscle of the sport where none was named, and says so', () => {
    const lead = (known: Known) => writeTips(say, advise(known))?.again?.lead;
    expect(lead({ ...half, event: 'yes' })).toContain('Runners cramp in the calf');
    expect(lead({ sport: 'ride', minutes: 60, event: 'near' })).toContain('Riders cramp in the front');
    expect(lead({ sport: 'swim', minutes: 60, event: 'yes' })).toBeUndefined();
    expect(advise({ ...half, event: 'no' }).again).toBeUndefined();
  });

  it('leaves pickle juice out for people who have to be careful with salt', () => {
    expect(advise({ ...half, event: 'yes', chronicConditions: 1 }).again?.pickleJuice).toBe(false);
  });
});

describe('when cramps start', () => {
  it('a marathon says last quarter and 30 km, another long one the last quarter, a short one nothing', () => {
    expect(advise({ ...half, distanceKm: 42.2 }).timing).toBe('marathon');
    expect(advise(half).timing).toBe('late');
    expect(advise({ ...half, distanceKm: 8 }).timing).toBeUndefined();
    expect(writeTips(say, advise({ ...half, distanceKm: 42.2 }))?.timing?.text).toContain('30 km');
  });
});
