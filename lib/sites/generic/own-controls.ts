import { attribute, findAll } from '../../page/safe-dom';
import { notOnPage, type Reading, seen } from '../../workout/reading';
import { foldWord } from './label-words';
import { textUnder } from './page-cells';

const workout =
  'outing|hike|walk|trip|race|sessie|wandeling|wedstrijd|lauf|rennen|wettkampf|ausfahrt|wanderung|fahrt|schwimmeinheit|scheda|escursione|nuotata|pedalata|caminhada|prova|caminata|nado|balade|nage|vandring|simpass|fiche|ficha|publicacion|artikel|article|beitrag|articulo|articolo|artigo|inlagg|bericht|activity|workout|session|training|run|ride|swim|entry|aktivitat|einheit|eintrag|lauf|tour|seance|activite|sortie|entrainement|actividad|entrenamiento|sesion|registro|allenamento|attivita|sessione|treino|atividade|sessao|activiteit|rit|tocht|loop|uscita|corsa|gara|giro|salida|carrera|ruta|saida|corrida|pedal|course|rando|fahrt|tur|turen|rundan|lopp|log|record|post|pass|passet|aktivitet|aktiviteten|traningspass|traningspasset';
const article =
  "this|the|my|diesen?|diese|dieses|cette|ce|la|le|este|esta|el|questo|questa|l'|un|o|a|de|het|deze|dit|detta|denna";
const named = `(?:(?:${article}) ?)?(?:${workout})`;
const first =
  'edit|delete|remove|modifier|supprimer|editer|editar|eliminar|borrar|modifica|elimina|cancella|excluir|apagar|bewerk|verwijder|wijzig|redigera|radera|ta bort|andra';
const last = 'bearbeiten|loschen|entfernen|andern|bewerken|verwijderen|wijzigen';
/** What only the owner of a workout is offered: to change it or to take it away. Folded, the nine languages. */
const controls = new RegExp(
  `^(?:(?:${first})(?: ${named})?|(?:${named} )?(?:${last})|(?:この)?(?:アクティビティ|ワークアウト|記録|トレーニング|練習|日記|記事)?を?(?:編集|削除|修正|変更)(?:する)?)$`,
  'u',
);
const elsewhere = 'aside, nav, li, td, [class*="comment" i], [id*="comment" i], [role="listitem"], dialog';

/**
 * Whether the page offers to edit or delete the workout it shows: then it is the athlete's own. Controls in lists, tables
 * and comments are about something else. Never tells that a workout is somebody else's.
 */
export function ownByControls(root: Element): Reading<boolean> {
  for (const control of findAll(
    root,
    'a[href], button, [role="button"], input[type="submit"], input[type="button"]',
  )) {
    const names = ['aria-label', 'title', 'value'].map((name) => attribute(control, name));
    const said = [textUnder(control), ...names].find(
      (text) => text && text.length <= 50 && controls.test(bare(text)),
    );
    if (said && !standsElsewhere(control, root)) return seen(true, said, 'label');
  }
  return notOnPage;
}

function standsElsewhere(control: Element, root: Element): boolean {
  let around = control.closest(elsewhere);
  while (around && around !== root && root.contains(around)) {
    // A cell of a page laid out as a table holds its heading too.
    if (!isToolbar(around) && findAll(around, 'h1').length === 0) return true;
    around = around.parentElement?.closest(elsewhere) ?? null;
  }
  return false;
}

/** A list of the page's own actions: few, and without a figure. */
function isToolbar(item: Element): boolean {
  const list = item.closest('ul, menu');
  return (
    item.tagName.toUpperCase() === 'LI' &&
    list !== null &&
    findAll(list, 'a[href], button').length <= 6 &&
    !/\d/.test(textUnder(list))
  );
}

const bare = (text: string) => foldWord(text.replace(/[^\p{L}\p{N}' ]+/gu, ' '));
