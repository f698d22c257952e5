import { plainDigits } from '../../workout/parse-number';

// In words, English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Japanese. English "degrees" alone are
// of either scale; the words of the other languages are spoken where it is Celsius.
const degree = '(?:degrees?|deg\\.?|grad|degr[eé]s?|grados?|grad[io]|graus?|graden|graad|grader|gradi|°|º)';
const celsius = new RegExp(
  `\\s*(?:${degree}\\s*)?(?:celsius|centigrade|centigrados|centígrados|centigradi)$`,
  'i',
);
const fahrenheit = new RegExp(`\\s*(?:${degree}\\s*)?fahrenheit$`, 'i');
const ownDegree = /(\d)\s*(?:grad|degrés?|degré|grados?|grad[io]|graus?|graden|graad|grader|度)$/i;
const longCelsius = new RegExp(`\\s*${degree}\\s*c$`, 'i');
const longFahrenheit = new RegExp(`\\s*${degree}\\s*f$`, 'i');

/** A temperature with its unit in words, with the sign instead: `1,5 graden Celsius` is `1,5 °C`. */
export function degreesInSigns(text: string): string {
  const plain = plainDigits(text.slice(0, 60))
    .replace(/^(?:minus|moins|menos|meno|マイナス|氷点下)\s*(?=\d)/i, '-')
    .replace(/^摂氏\s*(-?[\d.]+)\s*度$/, '$1 °C')
    .replace(/^華氏\s*(-?[\d.]+)\s*度$/, '$1 °F');
  const scale = celsius.test(plain) || longCelsius.test(plain) ? 'C' : 'F';
  for (const words of [celsius, longCelsius, fahrenheit, longFahrenheit])
    if (words.test(plain)) return plain.replace(words, ` °${scale}`);
  const bare = ownDegree.exec(plain);
  // More than that was Fahrenheit after all.
  return bare && Math.abs(Number.parseFloat(plain.replace(',', '.'))) <= 45
    ? plain.replace(ownDegree, '$1 °C')
    : plain;
}

const percents =
  /\s*(?:percent|per cent|prozent|pour[ -]?cents?|por ?ciento|per ?cento|por ?cento|procent|pct\.?|パーセント)$/i;

/** A percentage with its sign instead of the word. */
export function percentInSigns(text: string): string {
  return plainDigits(text).replace(percents, '%');
}

const beats =
  /\s*(?:[bsplc]pm\.?|(?:beats?|bts?|schl(?:ä|ae)ge|schl\.?|batt(?:ements?|iti|\.)?|bat(?:imentos|idas|\.)?|latidos?|lat\.?|puls(?:aciones|aç(?:ões|oes)|ationer|azioni|ations?|\.)?|slag(?:en)?|s(?:l)?|拍|回|次)\s?(?:\/|per|pro|par|por|al|a|om|i)\s?(?:min(?:ut[eoa]?n?|uut)?\.?|分)|\/ ?min\.?|毎分)$/i;

/** Beats a minute without their unit. */
export function withoutBeats(text: string): string {
  return plainDigits(text)
    .replace(/^毎分\s*/, '')
    .replace(beats, '');
}

/** A duration in words without what joins its parts: `11 minutos e 5 segundos`. */
export function unjoined(text: string): string {
  return text
    .replace(/(\p{L}),? (?:and|und|et|y|e|en|och) (?=\d)/giu, '$1 ')
    .replace(/(\d) ?timme(?![\p{L}])/giu, '$1 tim')
    .replace(/(\p{L}), (?=\d)/gu, '$1 ');
}
