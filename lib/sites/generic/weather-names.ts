import { anyOf, wholly } from './languages/all-languages';

const weather = wholly((words) => words.weather);
const first = new RegExp(`^${anyOf((words) => words.weather)}(?!\\p{L})`, 'u');

/** Whether folded words are what the weather is called. */
export function callsWeather(folded: string): boolean {
  return weather.test(folded);
}

/** Whether folded words begin with it: `Weather at the start`. */
export function beginsWithWeather(folded: string): boolean {
  return first.test(folded);
}
