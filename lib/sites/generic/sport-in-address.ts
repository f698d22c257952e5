import type { Sport } from '../../workout/workout-record';
import { sportAlone } from './sport-words';

const joined =
  /^(?:rutas?|routes?|routen|touren|tours?|percorsi|percursos|rotas|trilhas|activities|workouts)[-_]/i;
const people = /^(?:users?|u|athletes?|members?|profiles?|people|clubs?|teams?|groups?|coach(?:es)?)$/i;

/**
 * The one sport that an address names by itself: `/rides/123`, `/rutas-senderismo/...`. Its last part is the workout's own
 * name, and what follows a word for people is somebody's. Undefined where it names none, or two.
 */
export function sportInAddress(url: URL): { sport: Sport; words: string } | undefined {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const told = parts.slice(0, -1).flatMap((part, i) => {
    if (people.test(parts[i - 1] ?? '')) return [];
    const words = part.replace(joined, '').replace(/[-_]/g, ' ').slice(0, 40);
    const sport = sportAlone(words) ?? sportAlone(words.replace(/s$/i, ''));
    return sport ? [{ sport, words: part }] : [];
  });
  return new Set(told.map(({ sport }) => sport)).size === 1 ? told[0] : undefined;
}
