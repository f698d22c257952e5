import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchReference } from '../../../components/reference/search-reference';
import { en } from '../../../lib/messages/en';
import { sayFrom } from '../../../lib/messages/say';

const say = sayFrom(en);
const sections = (query: string) => new Set(searchReference(query, say).map((hit) => hit.section));

describe('the search of the quick reference', () => {
  it.each([
    ['hamstring', 'now'],
    ['quad', 'now'],
    ['calf cramp', 'now'],
    ['cramp calf', 'now'],
    ['cramping now', 'now'],
    ['foot', 'now'],
    ['electrolyte', 'fluids'],
    ['dehydration', 'fluids'],
    ['overhydration', 'fluids'],
    ['pee', 'doctor'],
    ['URINE', 'doctor'],
    ['keto', 'lowcarb'],
    ['píckle jüice', 'pickle'],
    ['Miller 2010', 'sources'],
  ])('“%s” leads to %s', (query, section) => {
    expect([...sections(query)]).toContain(section);
  });

  it('wants every word', () => {
    expect(searchReference('pickle zinc', say)).toEqual([]);
    expect(searchReference('  ', say)).toEqual([]);
    expect(searchReference('zinc', say)).toEqual([]);
  });

  it('marks what it found', () => {
    for (const { text, from, to } of searchReference('sodium', say))
      if (to > from) expect(text.slice(from, to).toLowerCase()).toBe('sodium');
  });

  it('stays within the text, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('ﬁ', 'e\u0301', 'a b c', '½')), (query) => {
        for (const { text, from, to } of searchReference(query, say)) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(text.length);
          expect(from).toBeLessThanOrEqual(to);
        }
      }),
    );
  });
});
