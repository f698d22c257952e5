import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Its commonest short words, and those of sport that no other language has. */
const common = (
  'in ich und der die das den dem des ein eine einen einem einer mir mich nicht mit bei auf war waren im es dann aber nach ' +
  'auch noch wieder schon nur so zu zum zur von vom am an fur fuer uber ueber heute heut ganz sehr kein keine keinen ohne hat hatte ' +
  'habe hab bin ist sind als wie ab bis beim aus los wade waden beine bein lauf krampf krampfe gut kurz letzte letzten mein meine ' +
  'km wird doch mehr immer alles danach trotzdem trotz gestern morgen morgens abend abends jetzt etwas beide beiden links rechts rechte linke ' +
  'weg weiter runde rad runter hoch rauf vor hinter durch gegen zwischen nix nichts nie null ja nein weil dass wenn ob um sich wir uns er sie ' +
  'locker heim heimgefahren heimgeschoben gelaufen gefahren geschwommen gegangen gedehnt getrunken gegessen geschlafen verkrampft gekrampft gezuckt ' +
  'wars gings hats habs konnte musste wollte ging kam stand lag macht machte minuten stunden halbzeit spiel satz schnitt kette schaltung kurbel ' +
  'grad gerade endlich leider zwei drei vier erste erster erstes ersten zweite halbe ganze ganzen viel wenig genug ' +
  'ned nimmer oba hob bissl isch gsi gha eifach jetz wuche letscht nume chrampf wadli dahoam gwesen gmacht ' +
  'wurde wurden wird haben hatten sein sogar eher eigentlich deshalb dabei davon daran darauf daheim zuhause drauf draussen unten oben hinten vorne ' +
  'seit seitdem nachher vorher spater fruh schnell langsam besser schlecht schlechter richtig wirklich einfach vielleicht wohl halt mal einmal zweimal ' +
  'jemand niemand jeder jede jedes alle andere anderen selbst selber wegen schmerzen muskelkater wetter sonne kalt heiß heiss grad uhr woche wochen tag tage jahr ' +
  'schuhe fuß fuss rucken arme hande schlaf schlafen gewonnen verloren gegner ziel dehnen schwimmen laufen radfahren rennen blau geschwollen'
)
  .split(' ')
  .filter((word, at, all) => all.indexOf(word) === at);

export const de: Phrases = {
  language: 'de',
  spaced: true,
  common,
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
