import { findAll } from '../../page/safe-dom';
import { foldWord } from './label-words';
import { textUnder } from './page-cells';

/** `Diary of Ann Kerr` over a lower heading that names the day's workout, or `Ann's Swim Log` over its title. */
export function namesDiary(heading: Element, root: Element): boolean {
  if (possessive.test(foldWord(textUnder(heading)))) return true;
  const lower = findAll(root, 'h3, h4').some((h) => (heading.compareDocumentPosition(h) & 4) !== 0);
  return lower && diary.test(foldWord(textUnder(heading)));
}
const possessive =
  /^(?:\p{L}[\p{L}.'-]{1,20} ){0,2}\p{L}{2,20}'s? (?:(?:training|running|run|ride|cycling|swim|swimming|rowing|walking|hiking|workout) )?(?:log|diary|journal|logbook)$/u;
const diary =
  /^(?:(?:training |running |ride )?(?:log|diary|journal)|(?:trainings|lauf)?tagebuch|carnet(?: d'entrainement)?|journal(?: d'entrainement)?|diario(?: de entrenamiento| di allenamento| de treino)?|(?:trainings)?(?:dagboek|logboek)|(?:tranings)?dagbok) (?:of|von|vom|de|d'|di|van|av|for) \p{L}[\p{L}' .-]{1,30}$/u;

/** What heads a part of the page or says what kind of page it is, never a workout. */
export const section =
  /^(?:(?:view|show|visa|voir|ver|visualizza|bekijk) (?:(?:the|la|le|el|o|a|de|het) )?(?:workout|activity|session|run|ride|pass(?:et)?|traningspass|aktivitet|seance|sortie|activite|sesion|entrenamiento|actividad|treino|atividade|allenamento|attivita|training|activiteit)|(?:einheit|training|aktivitat) (?:anzeigen|ansehen)|(?:training|activiteit) bekijken|(?:the |die |les |los |i |os |de )?(?:key |main )?(?:data|details?|summary|metrics|figures|numbers|facts|daten|eckdaten|kennzahlen|werte|zusammenfassung|donnees|chiffres|resume|detail|datos|resumen|detalles?|dati|riepilogo|dettagli|dados|resumo|detalhes|gegevens|cijfers|samenvatting|uppgifter|fakta|sammanfattning|scheda|ficha|fiche|データ|概要|詳細))(?: (?:of (?:the )?|de[rs] |de la |de l'|del |della |dell'|do |da |van de |om )?.{0,24})?$/u;
