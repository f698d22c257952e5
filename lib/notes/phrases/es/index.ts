import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words. */
const common = (
  'el la los las de del un una unos unas y en con que no por para me mi mis se es al pero muy mas sin ' +
  'he ha lo le les nos te yo como hoy despues hasta ya todo todos toda todas sobre desde cuando bien ' +
  'mal fue fui era eran estaba estoy tuve tenia tengo luego solo nada algo dos tres cuatro cinco seis ' +
  'otra otro vez veces a o su sus este esta eso esto asi aqui ahi ahora aun casi cada tan tanto poco ' +
  'mucho mucha antes entonces tambien tampoco pues quien donde porque ni si tras entre hay habia hace ' +
  'hacia iba voy van llevaba llevo sali llegue acabe pare hice segui dormi corri comi cene tome bebi ' +
  'note senti quede dieron dio puse menos mejor peor ultimo ultimos ultima ultimas primer primera ' +
  'primero segundo segunda ayer anoche manana noche tarde semana semanas dia dias hora horas minutos ' +
  'metros piernas pierna gemelo gemelos calambre calambres carrera agua km calor frio humedo rodaje ' +
  'trote tirada bici partido torneo subida bajada puerto capsulas platano platanos suave derecho ' +
  'derecha izquierdo izquierda pie dedo rodilla zapatillas gimnasio series fuerza dolor orina electrolitos isotonico geles sales sentadillas bidon' +
  ' sed sueno vino mucho pero espalda hinchado maraton medio media noches playa nado padel'
).split(' ');

export const es: Phrases = {
  language: 'es',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
