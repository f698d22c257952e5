import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutMachineText } from '../../../lib/notes/machine-text';
import { plainText } from '../../../lib/notes/plain-text';
import { readNote } from '../../../lib/notes/read-note';

const left = (text: string) => withoutMachineText(plainText(text).plain).replace(/\s+/g, ' ').trim();

describe('what machines wrote', () => {
  it.each([
    '🌡 31 °C, feels like 36 °C, humidity 60 %',
    '18°C, Feels like 17°C, Humidity 60%, Wind 10km/h from SW',
    '31°C, ressenti 35°C, humidité 70 %, vent 10 km/h',
    '29 °C, Gefühlt 33 °C, Luftfeuchtigkeit 75 %, Wind 9 km/h aus SW',
    '24 °C, sensación térmica 26 °C, humedad 55 %, viento 12 km/h del NE',
    '-- from myWindsock Report',
    'Powered by Klimat',
    'Recorded with Zwift',
    'https://example.org/a/b?c=d',
    '1  5:02 140\n2  5:04 142\n3  5:09 150',
    'Lap 1 10 km 52:00\nLap 2 10 km 51:00\nLap 3 10 km 50:00',
  ])('is left out: %s', (text) => expect(left(text).replace(/[, ]/g, '')).toBe(''));

  it.each([
    'By the finish my pee was cola coloured.',
    'From the finish chest pain, went to the medics.',
    'By mile 20 I could not feel my left foot.',
    'Feels like chest pain on every climb, prevented me from pushing',
    'From km 20 both calves were cramping.',
    '30 C and wind, calf cramped at km 25',
    'Crazy humidity and a headwind, both calves cramped at 20k',
    '28°C gefühlt 35, Wadenkrampf bei km 18',
    '32 C ressenti 38, crampe au mollet au km 15',
    'Via Roma, crampo al polpaccio destro al km 12',
    'Join the club run, calf cramped at km 10',
    'Powered by gels, calf cramped at 30k',
    'Strava segment at 12 km, then cramp',
    'Strong: but left calf cramped at 30k',
    'Garmin - died at 20k, calf cramped so hard I stopped',
    'Zwift | chest pain on the Alpe, stopped',
    'Zwift: Tempus Fugit - no cramps today',
    '-- by km 30 calf cramped badly',
    'Via Strava: calf cramp',
  ])('is no athlete’s sentence: %s', (text) => expect(left(text)).toBe(plainText(text).plain));

  it('takes a link and weather out of a sentence and leaves the rest', () => {
    expect(left('calf cramp at 30k, video here https://example.org/v')).toBe('calf cramp at 30k, video here');
    expect(left('28C, 80% humidity, wind 20 km/h, calf cramped at 30k')).toContain('calf cramped at 30k');
    expect(readNote('', '28C, 80% humidity, wind 20 km/h, calf cramped at 30k').event).toBe('yes');
  });

  it('leaves every other character in its place', () => {
    const piece = fc.constantFrom(
      '28 °C',
      'feels like 30',
      'humidity 60 %',
      'wind 9 km/h',
      'calf',
      '\n',
      'km 3',
      '5:02',
      'via',
      'Zwift',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 6 })), { maxLength: 30 }), (pieces) => {
        const { plain } = plainText(pieces.join(' '));
        const rest = withoutMachineText(plain);
        expect(rest.length).toBe(plain.length);
        for (let i = 0; i < plain.length; i++) expect([plain[i], ' ']).toContain(rest[i]);
      }),
    );
  });
});
