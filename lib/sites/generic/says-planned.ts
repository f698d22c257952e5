import { foldWord } from './label-words';
import type { Cell } from './page-cells';

const near = 8;
const planned =
  /^(?:(?:this )?(?:workout|session|training|status)[: ]+)?(?:planned|scheduled|upcoming)(?: (?:workout|session|training|run|ride|swim|activity))?$|^geplante?[rs]?(?: (?:einheit|training|workout|trainingseinheit|lauf|aktivitat))?$|^(?:(?:seance|entrainement|sortie) )?(?:planifiee?|prevue?|programmee?)$|^(?:(?:entrenamiento|sesion|actividad) )?(?:planificad[oa]|programad[oa])$|^(?:(?:allenamento|sessione|attivita) )?(?:pianificat[oa]|programmat[oa])$|^(?:(?:treino|sessao|atividade) )?(?:planejad[oa]|planead[oa]|agendad[oa])$|^gepland(?:e (?:training|workout|activiteit))?$|^planera[dt](?:e)?(?: (?:pass|traning|traningspass))?$|^(?:予定(?:のワークアウト|されたワークアウト|のトレーニング)?|計画済み)$/;
/** Not yet done, whatever it is called. */
const ahead =
  /^(?:coming up|to ?do|not (?:yet )?(?:completed|done|started)(?: yet)?|due(?: (?:today|tomorrow))?|anstehend|bevorstehend|steht (?:noch )?an|noch (?:offen|nicht (?:erledigt|absolviert))|ausstehend|a venir|a faire|pas encore (?:faite?|realisee?)|en attente|non realisee?|pendiente|por hacer|proxim[oa]|(?:aun )?sin (?:hacer|completar|realizar)|da (?:fare|svolgere|completare)|in programma|in arrivo|prossim[oa]|non (?:ancora )?(?:svolt[oa]|completat[oa]|eseguit[oa])|por fazer|a fazer|pendente|por realizar|aankomend|komend|te doen|nog (?:te doen|niet (?:gedaan|voltooid))|openstaand|kommande|att gora|ej (?:genomfor[dt]|utfor[dt])|未実施|未完了|これから|予定あり)$/;
const done =
  /^(?:completed|done|finished|actual|ist|reale?|effettivo|werkelijk|faktiskt?|resulta(?:t|at|ado)|実績|recorded|erledigt|absolviert|abgeschlossen|terminee?|realisee?|effectuee?|completad[oa]|realizad[oa]|completat[oa]|eseguit[oa]|concluid[oa]|voltooid|gedaan|genomfor[dt]|slutfor[dt]|完了|完了済み)$/;

/**
 * Whether the page says that this workout is still a plan: a text of its own in or near the heading, and none that says
 * done. Buttons, links and fields say nothing.
 */
export function saysPlanned(cells: readonly Cell[], heading: Element | undefined): boolean {
  const at = heading ? cells.findIndex((c) => heading.contains(c.holder)) : 0;
  const words = cells
    .slice(Math.max(0, at - near), at + near + 1)
    // A figure's label: "Completed 3:05".
    .filter((c, i, all) => !(done.test(foldWord(c.text)) && /\d/.test(all[i + 1]?.text ?? '')))
    .filter((c) => c.how === 'text' && !c.aside && !c.holder.closest('a[href], button, option, label, th'))
    .flatMap((c) => [c.text, ...c.text.split(/\s*[:：–—·|]\s+/)])
    .map((text) => foldWord(text.replace(/[:：]\s*$/, '')));
  return (
    words.some((text) => planned.test(text) || ahead.test(text)) && !words.some((text) => done.test(text))
  );
}
