import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, timeOfDay, wallTime } from '../../../lib/workout/parse-date';
import { parseDuration } from '../../../lib/workout/parse-duration';
import { parseLength, parsePercent } from '../../../lib/workout/parse-length';
import { decimalSign, parseNumber } from '../../../lib/workout/parse-number';
import { celsiusFrom, parseTemperature } from '../../../lib/workout/parse-temperature';

const junk = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.stringMatching(/^[\d.,:°CFhms '-]{0,40}$/),
);

describe('numbers', () => {
  it.each([
    ['40.10', undefined, 40.1],
    ['1,5', undefined, 1.5],
    ['1.234,5', undefined, 1234.5],
    ['1 234,5', undefined, 1234.5],
    ['1\u00A0448', undefined, 1448],
    ['1\u202F448,25', undefined, 1448.25],
    ["1'234.5", undefined, 1234.5],
    ['−3', undefined, -3],
    ['３０', undefined, 30],
    ['1,130', '.', 1130],
    ['1,130', ',', 1.13],
    ['1.130.000', '.', 1130000],
    ['1,130', undefined, undefined],
    ['3e99', undefined, undefined],
    ['NaN', undefined, undefined],
    ['∞', undefined, undefined],
    ['٣٠', undefined, undefined],
    ['1.5.5', undefined, undefined],
    ['', undefined, undefined],
    ['1'.repeat(100_000), undefined, undefined],
  ] as const)('%s (decimal %s)', (text, decimal, value) => {
    expect(parseNumber(text, decimal)).toBe(value);
  });

  it('reads what every language prints', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.constantFrom(
          'en-US',
          'de-DE',
          'fr-FR',
          'es-ES',
          'it-IT',
          'nl-NL',
          'pt-BR',
          'ja-JP',
          'ru-RU',
          'sv-SE',
        ),
        (hundredths, language) => {
          const value = hundredths / 100;
          const shown = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value);
          expect(parseNumber(shown, decimalSign(language))).toBe(value);
        },
      ),
    );
  });

  it('never throws, never gives an endless or invented number', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const value = parseNumber(text);
        expect(value === undefined || Number.isFinite(value)).toBe(true);
        if (!/\d/.test(text.normalize('NFKC'))) expect(value).toBeUndefined();
      }),
    );
  });

  it('knows the decimal sign of a language, and none of a broken tag', () => {
    expect([decimalSign('de-DE'), decimalSign('en-GB'), decimalSign('not a tag'), decimalSign('')]).toEqual([
      ',',
      '.',
      undefined,
      undefined,
    ]);
  });
});

describe('durations', () => {
  it.each([
    ['1:31:05', 5465],
    ['47:11', 2831],
    ['62:03', 3723],
    ['14s', 14],
    ['25:10:00', 90600],
    ['1h 31m', 5460],
    ['50m 57s', 3057],
    ['1 Std. 2 Min.', 3720],
    ['1時間2分3秒', 3723],
    ['1 小时 5 分钟', 3900],
    ['2 ч 5 мин', 7500],
    ['0:00', undefined],
    ['-1', undefined],
    ['1:60:00', undefined],
    ['1:00:60', undefined],
    ['9999:00:00', undefined],
    ['1h 2h', undefined],
    ['31m 1h', undefined],
    ['5 apples', undefined],
    ['1h and 31m', undefined],
    ['', undefined],
  ])('%s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it('reads two parts as hours and minutes only when told so', () => {
    expect([parseDuration('1:31'), parseDuration('1:31', 'hours')]).toEqual([91, 5460]);
  });

  it('reads back every clock it could have printed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_599_999 }), (seconds) => {
        const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
        const two = (n: number) => String(n).padStart(2, '0');
        expect(parseDuration(h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`)).toBe(seconds);
        if (h < 1000) expect(parseDuration(`${h}h ${m}m ${s}s`)).toBe(seconds);
      }),
    );
  });

  it('is whole seconds of a plausible length, or nothing', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const value = parseDuration(text);
        expect(value === undefined || (Number.isInteger(value) && value > 0 && value <= 3_600_000)).toBe(
          true,
        );
      }),
    );
  });
});

describe('temperatures', () => {
  it.each([
    ['30 ℃', 30, 'C'],
    ['58 ℉', 14.4, 'F'],
    ['33℃', 33, 'C'],
    ['-3 °C', -3, 'C'],
    ['−40 F', -40, 'F'],
    ['21,5 °C', 21.5, 'C'],
    ['27.5 °c', 27.5, 'C'],
    ['0 ℃', 0, 'C'],
  ] as const)('%s', (text, celsius, unit) => {
    expect(parseTemperature(text)).toEqual({ celsius, unit });
  });

  it.each([
    '72°',
    '72',
    '72 °F (22 °C)',
    '72 °F (40 °C)',
    '3e9 °C',
    '99 °C',
    '300 ℉',
    'warm',
    '',
    '7 km/h',
    '60%',
  ])('%s is not guessed', (text) => {
    expect(parseTemperature(text)).toBeUndefined();
  });

  it('takes the page’s own unit for a bare number', () => {
    expect(parseTemperature('72°', 'F')).toEqual({ celsius: 22.2, unit: 'F' });
  });

  it('reads back every whole degree in both units', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -50, max: 55 }),
        fc.constantFrom(' ℃', '℃', ' °C', '°C', ' C'),
        (c, unit) => {
          expect(parseTemperature(`${c}${unit}`)?.celsius).toBe(c);
          expect(parseTemperature(`${String(c).replace('-', '\u2212')}${unit}`)?.celsius).toBe(c);
          const f = Math.round(c * 1.8 + 32);
          expect(parseTemperature(`${f} ℉`)?.celsius).toBe(celsiusFrom(f));
        },
      ),
    );
  });

  it('is within what air and sensors reach, or nothing', () => {
    fc.assert(
      fc.property(junk, (text) => {
        const read = parseTemperature(text, 'C');
        expect(read === undefined || Math.abs(read.celsius) <= 60).toBe(true);
      }),
    );
  });
});

describe('lengths and percents', () => {
  it.each([
    ['40.10km', '.', 40100, 'metric'],
    ['22,4 km', ',', 22400, 'metric'],
    ['1,130 m', '.', 1130, 'metric'],
    ['12.60mi', '.', 20277.7, 'imperial'],
    ['2,000 m', '.', 2000, 'metric'],
    ['1\u00A0448 ft', ',', 441.4, 'imperial'],
    ['1650 yd', '.', 1508.8, 'imperial'],
  ] as const)('%s', (text, decimal, meters, system) => {
    expect(parseLength(text, decimal)).toMatchObject({ meters, system });
  });

  it.each(['40.10', '26.4 km/h', '-5 km', 'km', '141 bpm', '1,130 m'])(
    '%s without a language is not a length',
    (text) => {
      expect(parseLength(text)).toBeUndefined();
    },
  );

  it('reads percents from 0 to 100', () => {
    expect(['60%', '37 %', '100%', '101%', '60', '-5%'].map(parsePercent)).toEqual([
      60,
      37,
      100,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['7:05 AM on Saturday, May 3, 2025', 'en-US', '2025-05-03T07:05'],
    ['12:10 PM on Thursday, March 5, 2026', 'en-US', '2026-03-05T12:10'],
    ['12:05 AM on Friday, January 2, 2026', 'en-US', '2026-01-02T00:05'],
    ['Thursday, December 23, 2021', 'en-US', '2021-12-23'],
    ['18:07 on Monday, 27 June 2022', 'en-GB', '2022-06-27T18:07'],
    ['07:05, le samedi 3 mai 2025', 'fr-FR', '2025-05-03T07:05'],
    ['09:04 am Sonntag, 23. November 2025', 'de-DE', '2025-11-23T09:04'],
    ['2025年5月3日土曜日 7:05', 'ja-JP', '2025-05-03T07:05'],
    ['sábado, 3 de mayo de 2025', 'es-ES', '2025-05-03'],
    ['February 30, 2025', 'en-US', undefined],
    ['5/3/2025', 'en-US', undefined],
    ['yesterday', 'en-US', undefined],
    ['mar 14 jul 2026', 'es', '2026-07-14'],
    ['mar 14 lug 2026', 'it', '2026-07-14'],
    ['mar. 3 mars 2026', 'fr', '2026-03-03'],
    ['mar 14 mar 2026', 'it', '2026-03-14'],
    ['10 km · May 3, 2026', 'en', '2026-05-03'],
    ['Week 18, May 3, 2026', 'en', '2026-05-03'],
    ['Week 18 May 3, 2026', 'en', '2026-05-03'],
    ['6 PM, May 3, 2026', 'en', '2026-05-03'],
    ['1er mai 2026', 'fr', '2026-05-01'],
    ['3rd of May 2026', 'en', '2026-05-03'],
    ['2026. május 3.', 'hu', '2026-05-03'],
    ['2026 May 3', 'en', '2026-05-03'],
    ['May 2026, 10 km', 'en', undefined],
    ['5 May or 6 May', 'en', undefined],
    ['5 May or 6 May, 2026', 'en', '2026-05-06'],
  ])('%s', (text, language, date) => {
    expect(parseDate(text, language)).toBe(date);
  });

  it('tells whether an hour stands there', () => {
    expect(timeOfDay('Thursday, December 23, 2021')).toBeUndefined();
    expect(timeOfDay('13:45')).toBe('13:45');
    expect(timeOfDay('25:45')).toBeUndefined();
  });

  it('reads wall-clock seconds without any time zone', () => {
    expect(wallTime(1746255900)).toBe('2025-05-03T07:05');
    expect([wallTime(Number.NaN), wallTime(-5), wallTime(1e15)]).toEqual([undefined, undefined, undefined]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        junk,
        fc.constantFrom('en', 'de', 'x-test', 'zz'),
        (text, language) => void parseDate(text, language),
      ),
    );
  });
});
