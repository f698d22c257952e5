import { foldWord, labelIn } from './label-words';
import { anyOf, wholly } from './languages/all-languages';
import type { Cell } from './page-cells';

const words = anyOf(({ plan }) => plan.wanted);
const before = new RegExp(`^${words}[ :-]*(?:の)?(?=\\p{L})`, 'u');
const behind = new RegExp(`(?<=[\\p{L}+])\\s*[ (（:-]?\\s*${words}\\s*[)）]?\\s*[:：]?$`, 'u');

/**
 * A label of a planned figure as that figure's own label: `Planned duration`, `Durée prévue`, `Distance (Soll)`. Undefined
 * for any other text.
 */
export function plannedLabel(text: string): string | undefined {
  const [, label, value] = /^([^:：]{2,40})([:：]\s*\S[\s\S]*)$/u.exec(text) ?? [];
  if (label && value) {
    const plain = plannedLabel(label);
    return plain === undefined ? undefined : plain + value;
  }
  if (text.length > 60 || labelIn(text)?.kind === 'title') return undefined;
  const folded = foldWord(text);
  const bare = [folded.replace(before, ''), folded.replace(behind, '')].find(
    (one) => one !== folded && one !== '',
  );
  const kind = bare === undefined ? undefined : labelIn(bare)?.kind;
  return bare !== undefined && kind !== undefined && kind !== 'other' && kind !== 'effort-sign'
    ? bare
    : undefined;
}

/** Whether a heading announces this workout's plan: `Planned`, `Vorgabe`, `Séance prévue`. */
export function headsPlan(heading: string): boolean {
  return heading.length <= 40 && (plan.test(foldWord(heading)) || structure.test(foldWord(heading)));
}
const structure = wholly(({ plan }) => plan.structure);
const plan = new RegExp(
  `^(?:(?:the |der |die |das |le |la |el |il |o |het )?(?:plan|vorgabe|consigne|objectif|${words})s?|(?:${words}) (?:workout|session|training|run|ride|swim|values|figures|einheit|training|werte|seance|sortie|sesion|entrenamiento|sessione|allenamento|treino|sessao|pass|traning)|(?:workout|session|training|seance|entrainement|entrenamiento|sesion|allenamento|sessione|treino|sessao) (?:${words})|(?:objetivos?|objectifs?|ziele?|targets?|goals?|obiettivi|metas?|doelen|mal) (?:de la sesion|del entrenamiento|de la seance|de l'entrainement|der einheit|des trainings|(?:for|of) (?:the|this) (?:session|workout|run|ride)|della sessione|della seduta|dell'allenamento|da sessao|do treino|van de (?:training|sessie)|for passet)|予定(?:の(?:トレーニング|ワークアウト))?)$`,
  'u',
);

/** The same pieces of text with planned figures' labels as plain ones. */
export function asIfDone(cells: readonly Cell[]): readonly Cell[] {
  return cells.map((cell) => {
    const label = cell.how === 'field' ? undefined : plannedLabel(cell.text);
    if (label === undefined) return cell;
    return { ...cell, text: label };
  });
}

/** The head of a column of what was wanted, folded. */
export const wantedHead =
  /^(?:planned|plan|set|prescribed|assigned|target|goal|soll|geplant|ziel|prevue?|objectif|planificado|objetivo|pianificato|previsto|obiettivo|planejado|planeado|gepland|doel|planerat|mal|予定|目標|計画)$/;
/** The head of a column of what was done, folded. */
export const doneHead =
  /^(?:actual|done|completed|result|ist|absolviert|ergebnis|realisee?|effectue|real|realizado|completado|hecho|effettivo|eseguito|svolto|fatto|reale|feito|werkelijk|gedaan|uitgevoerd|resultaat|faktiskt?|utfort|genomfort|resultat|実績|結果)$/;

/** Whether a heading names what was done beside what was planned: `Prévu / Réalisé`. */
export function namesPlanAndDone(heading: string): boolean {
  const parts = foldWord(heading).split(
    / ?[/|&+→] ?| (?:vs?\.?|versus|und|et|y|e|en|och|and|against|compared (?:to|with)|gegen|gegenuber|contre|frente a|contra|contro|tegen|mot) /u,
  );
  return parts.some((part) => doneHead.test(part)) && parts.some((part) => wantedHead.test(part));
}

const wantedFigure = new RegExp(`^[(（]?(?:${words}|plan|of)[ :：]*[~≈]?\\d`, 'u');

/** Whether words say what was planned, beside what was done: `prévu 3h00`, `(goal: 25 km)`. */
export function saysWhatWasPlanned(text: string): boolean {
  return text.length <= 40 && wantedFigure.test(foldWord(text));
}
