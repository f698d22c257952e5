import { describe, expect, it } from 'vitest';
import { dateIn } from '../../lib/sites/generic/read-start';

describe('dates beside a label', () => {
  it.each([
    ['15/07/2026', 'es', '2026-07-15'],
    ['02/03/2026', 'pt-BR', '2026-03-02'],
    ['02/03/2026 07:05', 'pt-BR', '2026-03-02T07:05'],
    ['Fr., 09.10.2026', 'de', '2026-10-09'],
    ['09.10.2026, 18:05 Uhr', 'de', '2026-10-09T18:05'],
    ['03-05-2026', 'nl', '2026-05-03'],
    ['2026/07/15 06:10', 'ja', '2026-07-15T06:10'],
    ['7/15/2026', 'en', '2026-07-15'],
    ['15/7/2026', 'en', '2026-07-15'],
    ['5/3/2026', 'en-US', '2026-05-03'],
    ['5/3/2026', 'en-GB', '2026-03-05'],
    ['5/3/2026', 'en', undefined],
    ['31/02/2026', 'es', undefined],
    ['01/07/2026 – 15/07/2026', 'es', undefined],
    ['1.2.3', 'de', undefined],
    ['14 Mar 2025, 0545 hrs', 'en', '2025-03-14T05:45'],
    ['14 Mar 2025, 2575 hrs', 'en', '2025-03-14'],
  ])('%s in %s', (words, language, day) => {
    expect(dateIn(words, language)).toBe(day);
  });
});
