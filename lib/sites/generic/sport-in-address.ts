import type { Sport } from '../../workout/workout-record';
import { sportAlone } from './sport-words';

const joined =
  /^(?:rutas?|routes?|routen|touren|tours?|percorsi|percursos|rotas|trilhas|activities|workouts)[-_]/i;

/** The sport that an address names by itself: `/rides/123`, `/rutas-senderismo/...`. Its last part is the workout's own name. */
export function sportInAddress(url: URL): { sport: Sport; words: string } | undefined {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  for (const part of parts.slice(0, -1).reverse()) {
    const words = part.replace(joined, '').replace(/[-_]/g, ' ').slice(0, 40);
    const sport = sportAlone(words) ?? sportAlone(words.replace(/s$/i, ''));
    if (sport) return { sport, words: part };
  }
  return undefined;
}
